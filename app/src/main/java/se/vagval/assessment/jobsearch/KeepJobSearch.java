package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.JobSoughtId;
import se.vagval.assessment.model.JobSought;
import se.vagval.assessment.store.JobSearchStore;
import se.vagval.assessment.store.JobSoughtStore;
import se.vagval.assessment.store.JobSoughtStore.Written;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.web.NotFound;

/// Writes, changes and takes away what a person has sought, for that person. A month that the
/// caseworker has followed up stands.
@Component
class KeepJobSearch {

  /// @param id made with the form, so that a form sent twice writes once
  record Whose(PersonId person, JobSoughtId id, Actor by) {}

  sealed interface Outcome {
    record Kept() implements Outcome {}

    record MonthIsFixed(YearMonth month) implements Outcome {}

    /// In another window.
    record ChangedMeanwhile() implements Outcome {}
  }

  private final Cases cases;
  private final JobSearchStore store;
  private final JobSoughtStore entries;
  private final Audit audit;
  private final Clock clock;

  KeepJobSearch(
      Cases cases, JobSearchStore store, JobSoughtStore entries, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome write(Whose whose, Written written) {
    var caseId = openCase(whose.person());
    if (isFixed(caseId, written.on())) {
      return new Outcome.MonthIsFixed(YearMonth.from(written.on()));
    }
    if (entries.add(whose.id(), caseId, written, clock.instant())) {
      return kept("job-sought", whose, caseId);
    }
    return entries.find(caseId, whose.id()).filter(before -> isSame(before, written)).isPresent()
        ? new Outcome.Kept()
        : new Outcome.ChangedMeanwhile();
  }

  /// @param version what the form showed
  @Transactional
  Outcome change(Whose whose, int version, Written written) {
    var caseId = openCase(whose.person());
    var before = entry(caseId, whose.id());
    if (isFixed(caseId, before.on())) {
      return new Outcome.MonthIsFixed(before.month());
    }
    if (isFixed(caseId, written.on())) {
      return new Outcome.MonthIsFixed(YearMonth.from(written.on()));
    }
    if (isSame(before, written)) {
      return new Outcome.Kept();
    }
    return before.version() == version && entries.change(before, caseId, written)
        ? kept("job-sought", whose, caseId)
        : new Outcome.ChangedMeanwhile();
  }

  @Transactional
  Outcome remove(Whose whose) {
    var caseId = openCase(whose.person());
    var before = entry(caseId, whose.id());
    if (isFixed(caseId, before.on())) {
      return new Outcome.MonthIsFixed(before.month());
    }
    entries.remove(whose.id(), caseId);
    return kept("job-removed", whose, caseId);
  }

  private Outcome kept(String what, Whose whose, CaseId caseId) {
    audit.changed(whose.by(), what, whose.id(), caseId.value());
    return new Outcome.Kept();
  }

  /// Locked, so that nobody follows up the month meanwhile.
  private CaseId openCase(PersonId person) {
    var caseId = cases.openCaseOf(person).orElseThrow(() -> new NotFound("own open case")).id();
    store.lock(caseId);
    return caseId;
  }

  private JobSought entry(CaseId caseId, JobSoughtId id) {
    return entries.find(caseId, id).orElseThrow(() -> new NotFound("job sought " + id));
  }

  private boolean isFixed(CaseId caseId, LocalDate day) {
    return !store.of(caseId).of(YearMonth.from(day)).isOpen();
  }

  private static boolean isSame(JobSought before, Written written) {
    return new Written(before.what(), before.how(), before.on(), before.cameOf()).equals(written);
  }
}
