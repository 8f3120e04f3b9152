package se.vagval.casework.correcting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountNames;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.Spoken;
import se.vagval.casework.model.Correction;
import se.vagval.casework.model.DetailsNow;
import se.vagval.casework.model.PersonDetails;
import se.vagval.casework.store.CorrectionStore;

/// Corrects what is kept of the person of a case, with a reason, and keeps what stood before.
@Component
public class CorrectPerson {

  /// @param history newest first
  public record Now(CaseHead head, DetailsNow standing, List<Correction> history) {}

  /// @param born null where the personal number tells it
  record What(PersonName.Known name, @Nullable LocalDate born, String phone, Spoken spoken) {}

  /// @param seen the version that the form was made from
  record Command(CaseId caseId, What what, String reason, int seen, Actor by) {}

  sealed interface Outcome {
    record Corrected() implements Outcome {}

    record NothingChanged() implements Outcome {}

    record ChangedMeanwhile() implements Outcome {}

    /// What others call a protected person would tell the new name.
    record AliasTellsTheName() implements Outcome {}
  }

  private final Cases cases;
  private final CorrectionStore store;
  private final AccountNames accounts;
  private final Audit audit;
  private final Clock clock;

  CorrectPerson(
      Cases cases, CorrectionStore store, AccountNames accounts, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Now now(CaseId caseId, Actor reader) {
    var head = cases.head(caseId);
    audit.read(reader, "person-details", caseId, caseId.value());
    return new Now(head, store.standing(head.person()), store.history(head.person()));
  }

  @Transactional
  Outcome handle(Command command) {
    var person = cases.head(command.caseId()).person();
    var standing = store.locked(person);
    var details = details(command.what(), standing);
    var changes = standing.details().changesTo(details);
    if (standing.version() != command.seen()) {
      return changes.isEmpty() ? new Outcome.Corrected() : new Outcome.ChangedMeanwhile();
    }
    if (changes.isEmpty()) {
      return new Outcome.NothingChanged();
    }
    return tells(standing.alias(), details.name())
        ? new Outcome.AliasTellsTheName()
        : correct(person, details, changes, command);
  }

  private Outcome correct(
      PersonId person, PersonDetails details, List<Correction.Change> changes, Command command) {
    var now = OffsetDateTime.now(clock);
    store.set(person, details);
    store.note(
        person,
        changes,
        new CorrectionStore.Signature(command.by().signedIn(), now, command.reason()));
    if (!(cases.head(command.caseId()).name() instanceof PersonName.Protected)) {
      accounts.correct(person.value(), details.name().written());
    }
    audit.changed(command.by(), "person-details", command.caseId(), command.caseId().value());
    return new Outcome.Corrected();
  }

  private static PersonDetails details(What what, DetailsNow standing) {
    var told = what.born();
    var born = standing.bornIsTold() || told == null ? standing.details().born() : told;
    var spoken = what.spoken();
    return new PersonDetails(
        what.name(), born, what.phone(), spoken.language(), spoken.interpreter());
  }

  private static boolean tells(String alias, PersonName.Known name) {
    var lower = alias.toLowerCase(Locale.ROOT);
    return !alias.isEmpty()
        && (lower.contains(name.given().toLowerCase(Locale.ROOT))
            || lower.contains(name.family().toLowerCase(Locale.ROOT)));
  }
}
