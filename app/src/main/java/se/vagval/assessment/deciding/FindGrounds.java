package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.kernel.Period;
import se.vagval.profiles.Profile;
import se.vagval.profiles.Profiles;

/// Finds what a decision would rest on, or why none can be made now.
@Component
class FindGrounds {

  sealed interface Outcome {
    record Found(Grounds grounds) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  private final Cases cases;
  private final MappingStore mappings;
  private final VoucherStore vouchers;
  private final Profiles profiles;

  FindGrounds(Cases cases, MappingStore mappings, VoucherStore vouchers, Profiles profiles) {
    this.cases = cases;
    this.mappings = mappings;
    this.vouchers = vouchers;
    this.profiles = profiles;
  }

  /// Inside the transaction of a use case.
  Outcome on(LocalDate day, CaseId caseId) {
    var head = cases.head(caseId);
    var closedOn = head.closedOn();
    if (closedOn != null) {
      return new Outcome.Refused(new Refusal.CaseIsClosed(closedOn));
    }
    var current = mappings.current(caseId);
    var profile = profiles.inForce(day);
    return grounds(head, current, profile, day)
        .map(grounds -> unlessHeld(grounds, day))
        .orElseGet(() -> new Outcome.Refused(new Refusal.MappingIsNotComplete(current.missing())));
  }

  static Period validity(Profile profile, LocalDate from) {
    return Period.of(from, from.plusMonths(profile.check().validMonths()));
  }

  private static Optional<Grounds> grounds(
      CaseHead head, Mapping mapping, Profile profile, LocalDate day) {
    var id = mapping.id();
    return id == null || !mapping.isComplete()
        ? Optional.empty()
        : mapping
            .facts()
            .map(facts -> new Grounds(head, id, facts, profile, profile.levelsOn(day)));
  }

  private Outcome unlessHeld(Grounds grounds, LocalDate day) {
    var profile = grounds.profile();
    return vouchers
        .inTheWay(grounds.head().person(), validity(profile, day), profile.check().exclusive())
        .<Outcome>map(held -> new Outcome.Refused(new Refusal.HoldsCheck(held)))
        .orElseGet(() -> new Outcome.Found(grounds));
  }
}
