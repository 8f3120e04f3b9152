package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.JobSoughtId;
import se.vagval.assessment.model.JobDemand;
import se.vagval.assessment.model.JobMonth;
import se.vagval.assessment.model.JobSearch;
import se.vagval.assessment.model.JobSought;
import se.vagval.assessment.store.JobSearchStore;
import se.vagval.assessment.store.JobSoughtStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.web.NotFound;

/// Reads a person's own log of jobs sought, for that person.
@Component
public class OwnJobSearch {

  /// What the person sees.
  public record Shown(JobSearch search, LocalDate today) {

    public Optional<JobDemand> demand() {
      return search.demands().on(today);
    }

    public List<JobDemand> ahead() {
      return search.demands().ahead(today);
    }

    /// Whether the person waits for the caseworker before following it.
    public boolean isToReview(JobDemand demand) {
      return search.demands().isToReview(demand, today);
    }

    public List<JobMonth> months() {
      return search.months(today);
    }

    public boolean isEmpty() {
      return search.entries().isEmpty();
    }
  }

  private final Cases cases;
  private final JobSearchStore store;
  private final JobSoughtStore entries;
  private final Audit audit;
  private final Clock clock;

  OwnJobSearch(
      Cases cases, JobSearchStore store, JobSoughtStore entries, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown of(PersonId person, Actor reader) {
    var caseId = openCase(person, reader);
    return new Shown(store.of(caseId), LocalDate.now(clock));
  }

  /// @throws NotFound when it is not in the person's own open case
  @Transactional
  JobSought entry(PersonId person, JobSoughtId id, Actor reader) {
    return entries
        .find(openCase(person, reader), id)
        .orElseThrow(() -> new NotFound("job sought " + id));
  }

  private CaseId openCase(PersonId person, Actor reader) {
    var caseId = cases.openCaseOf(person).orElseThrow(() -> new NotFound("own open case")).id();
    audit.read(reader, "own-job-search", caseId, caseId.value());
    return caseId;
  }
}
