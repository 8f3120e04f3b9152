package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vagval.kernel.Term;

/// How a person seeks work: what was demanded, what they wrote, what was followed up.
@Term(sv = "arbetssökande")
public record JobSearch(
    JobDemands demands, List<JobSought> entries, List<MonthFollowUp> followUps) {

  /// From this month back to the first of which anything is known.
  public List<JobMonth> months(LocalDate today) {
    var now = YearMonth.from(today);
    var first =
        Stream.concat(
                entries.stream().map(JobSought::month),
                demands.newestFirst().stream().map(demand -> YearMonth.from(demand.from())))
            .filter(month -> month.isBefore(now))
            .min(Comparator.naturalOrder())
            .orElse(now);
    return Stream.iterate(now, month -> !month.isBefore(first), month -> month.minusMonths(1))
        .map(this::of)
        .toList();
  }

  public JobMonth of(YearMonth month) {
    return new JobMonth(
        month,
        entries.stream().filter(entry -> entry.month().equals(month)).toList(),
        demands.in(month).orElse(null),
        followUps.stream().filter(one -> one.month().equals(month)).findFirst().orElse(null));
  }

  /// The oldest month that waits for the caseworker.
  public Optional<JobMonth> due(LocalDate today) {
    return months(today).stream()
        .filter(month -> month.isDue(today))
        .reduce((newer, older) -> older);
  }
}
