package se.vagval.casework.correcting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.model.CorrectionRequest;
import se.vagval.casework.store.CorrectionRequestStore;
import se.vagval.casework.store.CorrectionStore;
import se.vagval.web.NotFound;

/// Answers what the person of a case says is wrong, once.
@Component
class AnswerRequest {

  record Command(
      CaseId caseId, UUID request, CorrectionRequest.Outcome outcome, String text, Actor by) {}

  sealed interface Outcome {
    record Answered() implements Outcome {}

    record ReasonIsMissing() implements Outcome {}

    /// Somebody has given another answer.
    record AnsweredBefore() implements Outcome {}
  }

  private final Cases cases;
  private final CorrectionRequestStore store;
  private final Audit audit;
  private final Clock clock;

  AnswerRequest(Cases cases, CorrectionRequestStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /// @throws NotFound when the person of the case has not asked that
  @Transactional
  CorrectionRequest read(CaseId caseId, UUID request, Actor reader) {
    audit.read(reader, "correction-request", caseId, caseId.value());
    return one(caseId, request);
  }

  private CorrectionRequest one(CaseId caseId, UUID request) {
    return store.of(cases.head(caseId).person()).stream()
        .filter(asked -> asked.id().equals(request))
        .findFirst()
        .orElseThrow(() -> new NotFound("correction request " + request));
  }

  @Transactional
  Outcome handle(Command command) {
    var asked = one(command.caseId(), command.request());
    var outcome = command.outcome();
    if (outcome == CorrectionRequest.Outcome.NOT_CORRECTED && command.text().isEmpty()) {
      return new Outcome.ReasonIsMissing();
    }
    var now = OffsetDateTime.now(clock);
    var signature = new CorrectionStore.Signature(command.by().signedIn(), now, "");
    if (store.answer(asked.id(), outcome, command.text(), signature)) {
      audit.changed(command.by(), "correction-request", command.caseId(), command.caseId().value());
      return new Outcome.Answered();
    }
    return one(command.caseId(), command.request()).wasAnswered(outcome, command.text())
        ? new Outcome.Answered()
        : new Outcome.AnsweredBefore();
  }
}
