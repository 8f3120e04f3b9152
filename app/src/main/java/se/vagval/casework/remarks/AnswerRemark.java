package se.vagval.casework.remarks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.model.Entry;
import se.vagval.casework.model.Remark;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.JournalStore;
import se.vagval.casework.store.RemarkStore;
import se.vagval.web.NotFound;

/// Answers what the person wrote, or says that it is read.
@Component
class AnswerRemark {

  /// @param id of the answer, made with the form
  record Command(CaseId caseId, UUID remark, UUID id, String text, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Answered() implements Outcome {}

    /// It has an answer already, which stands.
    record AnsweredBefore() implements Outcome {}
  }

  private final CaseStore cases;
  private final RemarkStore store;
  private final JournalStore journal;
  private final Audit audit;
  private final Clock clock;

  AnswerRemark(CaseStore cases, RemarkStore store, JournalStore journal, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.journal = journal;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Remark read(CaseId caseId, UUID id, Actor reader) {
    audit.read(reader, "journal-entry", caseId, caseId.value());
    return find(caseId, id);
  }

  @Transactional
  Outcome handle(Command command) {
    cases.lock(command.caseId());
    var answer = find(command.caseId(), command.remark()).answer();
    if (answer != null) {
      return answer.text().equals(command.text())
          ? new Outcome.Answered()
          : new Outcome.AnsweredBefore();
    }
    var signed =
        journal.sign(
            new JournalStore.Signed(
                command.id(),
                command.caseId(),
                Entry.Kind.ANSWER,
                LocalDate.now(clock),
                command.text(),
                new JournalStore.Refers(null, command.remark()),
                OffsetDateTime.now(clock),
                JournalStore.By.of(command.by())));
    if (!signed) {
      return new Outcome.AnsweredBefore();
    }
    audit.changed(command.by(), "journal", command.caseId(), command.caseId().value());
    return new Outcome.Answered();
  }

  @Transactional
  void markRead(CaseId caseId, UUID remark, Actor by) {
    store.markRead(caseId, find(caseId, remark).id(), by.signedIn(), clock.instant());
    audit.changed(by, "remark-read", caseId, caseId.value());
  }

  private Remark find(CaseId caseId, UUID id) {
    return store.find(caseId, id).orElseThrow(() -> new NotFound("remark " + id));
  }
}
