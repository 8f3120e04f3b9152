package se.vagval.casework.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.casework.SharedPart;
import se.vagval.casework.model.Consent;
import se.vagval.casework.model.ConsentMayBeGiven;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ConsentStore;
import se.vagval.profiles.Profiles;

/// Notes that a person lets an authority see parts of the case. It takes the place of what was said
/// before.
@Component
class GiveConsent {

  /// @param seen what the form showed as the latest; 0 for nothing
  record Command(CaseId caseId, Authority authority, Said said, long seen, Actor by) {}

  /// What the person says yes to.
  ///
  /// @param on the day it was said
  /// @param lastDay null for as long as may be
  record Said(Set<SharedPart> parts, Consent.Way way, LocalDate on, @Nullable LocalDate lastDay) {}

  sealed interface Outcome {
    record ConsentGiven() implements Outcome {}

    /// Somebody gave another or took it back meanwhile.
    record ChangedMeanwhile() implements Outcome {}

    record Refused(ConsentMayBeGiven.Reason reason) implements Outcome {}
  }

  private final Cases cases;
  private final CaseStore caseStore;
  private final ConsentStore store;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  GiveConsent(
      Cases cases,
      CaseStore caseStore,
      ConsentStore store,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.caseStore = caseStore;
    this.store = store;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    caseStore.lock(command.caseId());
    return switch (ConsentMayBeGiven.of(facts(command))) {
      case ConsentMayBeGiven.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
      case ConsentMayBeGiven.Outcome.May(var until) -> give(command, until);
    };
  }

  private ConsentMayBeGiven.Facts facts(Command command) {
    var head = cases.head(command.caseId());
    var today = LocalDate.now(clock);
    return new ConsentMayBeGiven.Facts(
        today,
        profiles.inForce(today).consent().mostMonths(),
        head.name() instanceof PersonName.Protected,
        head.closedOn() == null,
        command.said().on(),
        command.said().lastDay(),
        store.takenBackOn(command.caseId(), command.authority()).orElse(null));
  }

  private Outcome give(Command command, LocalDate until) {
    var said = command.said();
    var terms = new Consent.Terms(said.parts(), said.way(), said.on(), until);
    var latest = store.latest(command.caseId(), command.authority());
    // The form was sent twice.
    if (latest.flatMap(Consent::given).equals(Optional.of(terms))) {
      return new Outcome.ConsentGiven();
    }
    if (latest.map(Consent::id).orElse(0L) != command.seen()) {
      return new Outcome.ChangedMeanwhile();
    }
    var signature = new ConsentStore.Signature(command.by().signedIn(), OffsetDateTime.now(clock));
    store.give(command.caseId(), command.authority(), terms, signature);
    audit.changed(command.by(), "consent", command.caseId(), command.caseId().value());
    return new Outcome.ConsentGiven();
  }
}
