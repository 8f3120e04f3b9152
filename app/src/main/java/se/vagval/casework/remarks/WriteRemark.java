package se.vagval.casework.remarks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Entry;
import se.vagval.casework.model.Remark;
import se.vagval.casework.store.JournalStore;
import se.vagval.casework.store.RemarkStore;
import se.vagval.web.NotFound;

/// Puts what a person writes in the journal of their own case, in their words.
@Component
class WriteRemark {

  /// @param id made with the form, so that a form sent twice writes once
  record Command(UUID id, PersonId person, String text, Actor by) {}

  sealed interface Outcome {
    record Written() implements Outcome {}

    /// The same form was sent before, with another text.
    record WrittenBefore() implements Outcome {}
  }

  private final Cases cases;
  private final JournalStore journal;
  private final RemarkStore store;
  private final Audit audit;
  private final Clock clock;

  WriteRemark(Cases cases, JournalStore journal, RemarkStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /// What the person wrote before, newest first, with the answers.
  ///
  /// @throws NotFound when the person has no open case
  @Transactional
  List<Remark> own(PersonId person, Actor reader) {
    var head = open(person);
    audit.read(reader, "own-remarks", head.id(), head.id().value());
    return store.of(head.id());
  }

  @Transactional
  Outcome handle(Command command) {
    var caseId = open(command.person()).id();
    var entry =
        new JournalStore.Signed(
            command.id(),
            caseId,
            Entry.Kind.REMARK,
            LocalDate.now(clock),
            command.text(),
            JournalStore.Refers.none(),
            OffsetDateTime.now(clock),
            JournalStore.By.of(command.by()));
    if (journal.sign(entry)) {
      audit.changed(command.by(), "remark", caseId, caseId.value());
      return new Outcome.Written();
    }
    return store
            .find(caseId, command.id())
            .filter(one -> one.text().equals(command.text()))
            .isPresent()
        ? new Outcome.Written()
        : new Outcome.WrittenBefore();
  }

  private CaseHead open(PersonId person) {
    return cases.openCaseOf(person).orElseThrow(() -> new NotFound("own open case"));
  }
}
