package se.vagval.casework.protection;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Namesake;
import se.vagval.casework.model.Protection;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ProtectionStore;

/// Hides the second record of a protected person as the first is hidden, with all that follows, and
/// shows it again when the answer was wrong.
@Component
class MarkNamesake {

  /// @param reason stands in the history of the second record
  record Marking(Namesake namesake, String reason, ProtectionStore.Signature signature, Actor by) {}

  private final ProtectionStore protections;
  private final CaseStore cases;
  private final MarkFollows follows;
  private final Audit audit;

  MarkNamesake(ProtectionStore protections, CaseStore cases, MarkFollows follows, Audit audit) {
    this.protections = protections;
    this.cases = cases;
    this.follows = follows;
    this.audit = audit;
  }

  /// By the mark and the alias of the first record. Whoever is marked meanwhile keeps their own.
  void set(Marking marking, Protection first) {
    var person = marking.namesake().person();
    if (protections.locked(person).kind() != null) {
      return;
    }
    var alias =
        ProtectPerson.tells(first.alias(), marking.namesake().who().name()) ? "" : first.alias();
    change(person, first.kind(), alias, marking);
    follows.marked(person, marking.by());
  }

  /// Only a mark that such an answer set. Where somebody is responsible for an open case, that
  /// person lifts it: they know what has been learnt since.
  void lift(Marking marking) {
    var namesake = marking.namesake();
    var answer = namesake.answer();
    var wasSet = answer != null && answer.isSame();
    if (!wasSet || namesake.hasOpenCase() || protections.locked(namesake.person()).kind() == null) {
      return;
    }
    change(namesake.person(), null, "", marking);
    follows.lifted(namesake.person());
  }

  private void change(
      PersonId person, Protection.@Nullable Kind kind, String alias, Marking marking) {
    protections.set(person, kind, alias);
    protections.note(person, kind, marking.reason(), marking.signature());
    var about = cases.about(person);
    if (about.isEmpty()) {
      audit.changed(marking.by(), "protection", person, null);
    }
    var each = about.stream().collect(Collectors.toMap(Function.identity(), CaseId::value));
    audit.changedEach(marking.by(), "protection", each);
  }
}
