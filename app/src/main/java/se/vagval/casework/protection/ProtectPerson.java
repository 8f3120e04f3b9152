package se.vagval.casework.protection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Protection;
import se.vagval.casework.store.PersonStore;
import se.vagval.casework.store.ProtectionStore;

/// Marks the person of a case as protected or lifts the mark, each with a reason that stays.
@Component
class ProtectPerson {

  /// @param kind null for not protected
  /// @param alias what others call the person; forgotten when the mark is lifted
  record Command(
      CaseId caseId, Protection.@Nullable Kind kind, String alias, String reason, Actor by) {}

  sealed interface Outcome {
    record Saved() implements Outcome {}

    record ReasonIsMissing() implements Outcome {}

    record AliasTellsTheName() implements Outcome {}
  }

  private final Cases cases;
  private final PersonStore persons;
  private final ProtectionStore store;
  private final MarkFollows follows;
  private final Audit audit;
  private final Clock clock;

  ProtectPerson(
      Cases cases,
      PersonStore persons,
      ProtectionStore store,
      MarkFollows follows,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.store = store;
    this.follows = follows;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Protection now(CaseId caseId, Actor reader) {
    audit.read(reader, "protection", caseId, caseId.value());
    return store.of(cases.head(caseId).person());
  }

  @Transactional
  Outcome handle(Command command) {
    var person = cases.head(command.caseId()).person();
    var before = store.locked(person);
    var markChanges = !Objects.equals(before.kind(), command.kind());
    if (markChanges && command.reason().isEmpty()) {
      return new Outcome.ReasonIsMissing();
    }
    if (tells(command.alias(), persons.facts(person).name())) {
      return new Outcome.AliasTellsTheName();
    }
    store.set(person, command.kind(), command.kind() == null ? "" : command.alias());
    if (markChanges) {
      var signature =
          new ProtectionStore.Signature(command.by().signedIn(), OffsetDateTime.now(clock));
      store.note(person, command.kind(), command.reason(), signature);
    }
    follow(person, before, command);
    audit.changed(command.by(), "protection", command.caseId(), command.caseId().value());
    return new Outcome.Saved();
  }

  private void follow(PersonId person, Protection before, Command command) {
    if (before.kind() == null && command.kind() != null) {
      follows.marked(person, command.by());
    }
    if (before.kind() != null && command.kind() == null) {
      follows.lifted(person);
    }
  }

  /// Whether what others are to call the person has a part of the name in it.
  static boolean tells(String alias, PersonName.Known name) {
    var called = alias.toLowerCase(Locale.ROOT);
    return called.contains(name.given().toLowerCase(Locale.ROOT))
        || called.contains(name.family().toLowerCase(Locale.ROOT));
  }
}
