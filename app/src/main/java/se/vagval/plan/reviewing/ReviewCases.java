package se.vagval.plan.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import se.vagval.plan.model.CaseReview;
import se.vagval.plan.model.CaseReviewIsDue;
import se.vagval.plan.store.CaseReviewStore;
import se.vagval.plan.store.CaseReviewStore.Standing;
import se.vagval.plan.store.DraftStore.Stamp;
import se.vagval.profiles.Profiles;

/// Lists the cases that are to be looked at together, and notes what came of it.
@Component
public class ReviewCases {

  /// Cases that are due within these days are listed too, so that a meeting can be prepared.
  static final int AHEAD = 14;

  public record Row(CaseHead head, Standing standing, LocalDate dueOn) {}

  /// @param before the newest first
  public record Shown(CaseHead head, LocalDate dueOn, List<CaseReview> before) {}

  sealed interface Outcome {
    /// Also when the same form noted it before.
    record Reviewed() implements Outcome {}

    /// The form was sent before with something else in it.
    record SentBefore() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Access access;
  private final Cases cases;
  private final CaseReviewStore store;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  ReviewCases(
      Access access,
      Cases cases,
      CaseReviewStore store,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.cases = cases;
    this.store = store;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  /// The longest overdue first.
  ///
  /// @param ownOnly only those that the reader is responsible for
  @Transactional
  List<Row> due(Actor reader, boolean ownOnly) {
    var until = LocalDate.now(clock).plusDays(AHEAD);
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var standing =
        store.standing(file, ownOnly, reader.signedIn()).stream()
            .filter(one -> !dueOn(one).isAfter(until))
            .sorted(Comparator.comparing(this::dueOn))
            .toList();
    audit.readEach(reader, "case-reviews", standing, Standing::caseId);
    var heads =
        cases.heads(standing.stream().map(Standing::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return standing.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Row(head, one, dueOn(one))))
        .toList();
  }

  @Transactional
  Shown read(CaseId caseId, Actor reader) {
    audit.read(reader, "case-review", caseId, caseId.value());
    var head = cases.head(caseId);
    var before = store.of(caseId);
    var next = before.stream().findFirst().map(CaseReview::nextOn).orElse(null);
    return new Shown(head, on(new CaseReviewIsDue.Facts(head.openedOn(), next)), before);
  }

  @Transactional
  Outcome note(CaseId caseId, CaseReview review, Actor by) {
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var stamp = new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
    if (store.add(caseId, review, stamp)) {
      audit.changed(by, "case-review", caseId, caseId.value());
      return new Outcome.Reviewed();
    }
    return store.of(caseId).contains(review) ? new Outcome.Reviewed() : new Outcome.SentBefore();
  }

  private LocalDate dueOn(Standing one) {
    return on(new CaseReviewIsDue.Facts(one.openedOn(), one.next()));
  }

  private LocalDate on(CaseReviewIsDue.Facts facts) {
    var days = profiles.inForce(LocalDate.now(clock)).plan().caseReviewDays();
    return CaseReviewIsDue.on(facts, days);
  }
}
