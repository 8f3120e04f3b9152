package se.vagval.plan.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Readiness;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.plan.OccupationId;
import se.vagval.plan.model.Occupation;
import se.vagval.plan.model.Occupation.SfiCourse;
import se.vagval.plan.model.SfiCourseIsOnThePath;
import se.vagval.plan.store.DraftStore.Stamp;
import se.vagval.plan.store.OccupationStore;

/// Enters what fills a part of the person's weeks, changes it, and takes away what was wrong.
@Component
public class KeepOccupation {

  /// @param occupation empty for a new one
  public record Shown(CaseHead head, Optional<Occupation> occupation) {}

  sealed interface Outcome {
    record Kept() implements Outcome {}

    /// Also when it was gone before.
    record Removed() implements Outcome {}

    /// Somebody else has changed it, or taken it away, since the form was shown.
    record ChangedSince() implements Outcome {}

    /// @param first the course with which the path begins
    record NotOnThePath(SfiCourse first) implements Outcome {}

    /// The state comes first, or it is not known, or the person is not mapped.
    ///
    /// @param missing the keys of what is to be done first, in words for the unit
    record CannotBeginThen(List<String> missing) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final OccupationStore store;
  private final Readiness readiness;
  private final Audit audit;
  private final Clock clock;

  KeepOccupation(
      Cases cases, OccupationStore store, Readiness readiness, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.readiness = readiness;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown read(CaseId caseId, OccupationId id, Actor reader) {
    audit.read(reader, "plan-week", caseId, caseId.value());
    return new Shown(cases.head(caseId), store.get(caseId, id));
  }

  @Transactional
  Outcome keep(CaseId caseId, Occupation occupation, Actor by) {
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var sfi = occupation.sfi();
    if (sfi != null
        && SfiCourseIsOnThePath.of(sfi)
            instanceof SfiCourseIsOnThePath.Outcome.NotOnThePath(var first)) {
      return new Outcome.NotOnThePath(first);
    }
    var stands = store.get(caseId, occupation.id());
    if (stands.filter(one -> isSame(one, occupation)).isPresent()) {
      // The form was sent twice, or nothing is other.
      return new Outcome.Kept();
    }
    var missing = missing(caseId, occupation, stands);
    if (!missing.isEmpty()) {
      return new Outcome.CannotBeginThen(missing);
    }
    var stamp = new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
    var kept =
        occupation.edition() == 0
            ? store.add(caseId, occupation, stamp)
            : store.change(caseId, occupation, stamp);
    if (!kept) {
      return new Outcome.ChangedSince();
    }
    audit.changed(by, "plan-occupation", occupation.id(), caseId.value());
    return new Outcome.Kept();
  }

  /// Asked when something of the municipality's begins, not when what has begun is told otherwise.
  private List<String> missing(CaseId caseId, Occupation wanted, Optional<Occupation> stands) {
    var goesOn =
        stands
            .filter(one -> one.kind() == wanted.kind() && one.from().equals(wanted.from()))
            .isPresent();
    return !wanted.kind().isMunicipalMeasure() || goesOn
        ? List.of()
        : readiness.missingWithoutCheck(caseId, wanted.from());
  }

  /// One that is gone already is gone.
  @Transactional
  Outcome remove(CaseId caseId, OccupationId id, int edition, Actor by) {
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    if (store.get(caseId, id).isEmpty()) {
      return new Outcome.Removed();
    }
    if (!store.remove(caseId, id, edition)) {
      return new Outcome.ChangedSince();
    }
    audit.changed(by, "plan-occupation", id, caseId.value());
    return new Outcome.Removed();
  }

  private static boolean isSame(Occupation one, Occupation other) {
    return one.equals(
        new Occupation(
            other.id(),
            other.kind(),
            other.sfi(),
            other.words(),
            other.extent(),
            other.from(),
            other.lastDay(),
            one.edition()));
  }
}
