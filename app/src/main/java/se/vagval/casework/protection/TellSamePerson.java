package se.vagval.casework.protection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Namesake;
import se.vagval.casework.store.ProtectionStore;
import se.vagval.casework.store.SamePersonStore;

/// Asks those who read a protected person's file whether somebody of the same name or number is
/// that person, entered anew, and keeps what they answer. Whoever entered it is told nothing of it.
@Component
public class TellSamePerson {

  /// @param of whom the case is about
  /// @param asked of whom it is to be answered
  /// @param answered the others of whom it was, whose answer can be changed
  public record Now(CaseHead head, Namesake.Of of, List<Namesake> asked, List<Namesake> answered) {

    Optional<Namesake> find(PersonId other) {
      return List.of(asked, answered).stream()
          .flatMap(List::stream)
          .filter(one -> one.person().equals(other))
          .findFirst();
    }
  }

  /// @param seen the answer that the form showed; nought for none
  record Command(
      CaseId caseId, PersonId other, boolean isSame, String reason, long seen, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Answered() implements Outcome {}

    /// Somebody else gave the other answer since the form was shown.
    record AnsweredMeanwhile() implements Outcome {}

    /// It is not asked: the name was put right, the mark lifted, or nobody of the name or number is
    /// meant.
    record NotAsked() implements Outcome {}
  }

  private final Cases cases;
  private final SamePersonStore store;
  private final ProtectionStore protections;
  private final MarkNamesake mark;
  private final Audit audit;
  private final Clock clock;

  TellSamePerson(
      Cases cases,
      SamePersonStore store,
      ProtectionStore protections,
      MarkNamesake mark,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.protections = protections;
    this.mark = mark;
    this.audit = audit;
    this.clock = clock;
  }

  /// Each of those that are shown is logged, with the case that shows them.
  @Transactional
  Now now(CaseId caseId, Actor reader) {
    var now = read(cases.head(caseId));
    audit.read(reader, "same-person", caseId, caseId.value());
    List.of(now.asked(), now.answered()).stream()
        .flatMap(List::stream)
        .forEach(one -> logRead(one, reader));
    return now;
  }

  private void logRead(Namesake one, Actor reader) {
    var place = one.place();
    audit.read(reader, "same-person", one.person(), place == null ? null : place.id().value());
  }

  private Now read(CaseHead head) {
    var of = store.of(head.person());
    var all = store.namesakes(head.person());
    return new Now(
        head,
        of,
        all.stream().filter(of::asks).toList(),
        all.stream().filter(one -> !of.asks(one) && one.answer() != null).toList());
  }

  @Transactional
  Outcome handle(Command command) {
    var head = cases.head(command.caseId());
    var protection = protections.locked(head.person());
    var found = read(head).find(command.other());
    if (found.isEmpty() || (command.isSame() && protection.kind() == null)) {
      return new Outcome.NotAsked();
    }
    var namesake = found.get();
    if (command.seen() != namesake.seen()) {
      var answer = namesake.answer();
      return answer != null && answer.isSame() == command.isSame()
          ? new Outcome.Answered()
          : new Outcome.AnsweredMeanwhile();
    }
    var signature =
        new ProtectionStore.Signature(command.by().signedIn(), OffsetDateTime.now(clock));
    var marking = new MarkNamesake.Marking(namesake, command.reason(), signature, command.by());
    if (command.isSame()) {
      mark.set(marking, protection);
    } else {
      mark.lift(marking);
    }
    store.answer(head.person(), command.other(), command.isSame(), command.reason(), signature);
    audit.changed(command.by(), "same-person", command.caseId(), command.caseId().value());
    return new Outcome.Answered();
  }
}
