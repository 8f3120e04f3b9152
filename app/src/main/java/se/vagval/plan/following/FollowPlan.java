package se.vagval.plan.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.plan.model.FollowUp;
import se.vagval.plan.store.DraftStore.Stamp;
import se.vagval.plan.store.PlanFollowUpStore;

/// Lists whose plan is to be followed up, and notes each follow-up with the next.
@Component
public class FollowPlan {

  public record Row(CaseHead head, LocalDate on) {}

  /// @param due empty when the case has no plan
  /// @param before the newest first
  public record Shown(CaseHead head, Optional<LocalDate> due, List<FollowUp> before) {}

  sealed interface Outcome {
    record Followed() implements Outcome {}

    /// The form was sent before with other words.
    record SentBefore() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Access access;
  private final Cases cases;
  private final PlanFollowUpStore store;
  private final Audit audit;
  private final Clock clock;

  FollowPlan(Access access, Cases cases, PlanFollowUpStore store, Audit audit, Clock clock) {
    this.access = access;
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<Row> all(Actor reader) {
    var seen = access.where(reader, Permission.KEEP_PLAN, CaseId.class, "c");
    var due = store.all(seen, reader.signedIn());
    audit.readEach(reader, "plan-follow-ups", due, FollowUp.Due::caseId);
    var heads =
        cases.heads(due.stream().map(FollowUp.Due::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return due.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Row(head, one.on())))
        .toList();
  }

  @Transactional
  Shown read(CaseId caseId, Actor reader) {
    audit.read(reader, "plan", caseId, caseId.value());
    return new Shown(cases.head(caseId), store.due(caseId), store.of(caseId));
  }

  /// @param id made with the form, so that a form sent twice writes once
  @Transactional
  Outcome note(UUID id, CaseId caseId, FollowUp followUp, Actor by) {
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var stamp = new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
    if (store.add(id, caseId, followUp, stamp)) {
      audit.changed(by, "plan-followed-up", caseId, caseId.value());
      return new Outcome.Followed();
    }
    return store.words(id).filter(followUp.words()::equals).isPresent()
        ? new Outcome.Followed()
        : new Outcome.SentBefore();
  }
}
