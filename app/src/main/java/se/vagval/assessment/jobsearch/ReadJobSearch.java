package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.JobDemand;
import se.vagval.assessment.model.JobMonth;
import se.vagval.assessment.model.JobSearch;
import se.vagval.assessment.model.WorkAbility;
import se.vagval.assessment.store.AbilityStore;
import se.vagval.assessment.store.JobSearchStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Reads a case's demands and the person's log beside them, and logs who read it.
@Component
public class ReadJobSearch {

  /// What the unit sees.
  public record Shown(CaseHead head, JobSearch search, LocalDate today) {

    public boolean isOpen() {
      return head.closedOn() == null;
    }

    public Optional<JobDemand> demand() {
      return search.demands().on(today);
    }

    /// The demand that counts, or will, and that its report does not bear any more.
    public Optional<JobDemand> toReview() {
      return isOpen() ? search.demands().toReview(today) : Optional.empty();
    }

    public List<JobDemand> demands() {
      return search.demands().newestFirst();
    }

    public List<JobMonth> months() {
      return search.months(today);
    }

    public JobMonth month(YearMonth month) {
      return search.of(month);
    }

    public boolean isDue(JobMonth month) {
      return isOpen() && month.isDue(today);
    }
  }

  private final Cases cases;
  private final JobSearchStore store;
  private final AbilityStore assessments;
  private final Audit audit;
  private final Clock clock;

  ReadJobSearch(
      Cases cases, JobSearchStore store, AbilityStore assessments, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.assessments = assessments;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "job-search", caseId, caseId.value());
    return new Shown(cases.head(caseId), store.of(caseId), LocalDate.now(clock));
  }

  /// The reports on work ability that a demand may rest on, the latest first. Whoever may set a
  /// demand may read them.
  @Transactional
  List<AbilityNote.Report> reports(CaseId caseId, Actor reader) {
    var reports =
        assessments.of(caseId).stream()
            .filter(one ->
                one.conclusion().filter(said -> said.ability() != WorkAbility.NOT_NOW).isPresent())
            .flatMap(one -> one.report().stream())
            .toList();
    if (!reports.isEmpty()) {
      audit.read(reader, "ability", caseId, caseId.value());
    }
    return reports;
  }

  /// For the overview and the person's own page, whose reading is logged already.
  @Transactional(readOnly = true)
  Shown overview(CaseHead head) {
    return new Shown(head, store.of(head.id()), LocalDate.now(clock));
  }
}
