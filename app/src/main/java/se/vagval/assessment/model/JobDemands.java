package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that a person has been asked to do to find work. On a day counts the one that was set last
/// among those that had begun, unless it has ended; an older one does not come back.
///
/// @param newestFirst in the order in which they were set
public record JobDemands(List<JobDemand> newestFirst) {

  public Optional<JobDemand> on(LocalDate day) {
    return newestFirst.stream()
        .filter(demand -> !demand.from().isAfter(day))
        .findFirst()
        .filter(demand -> demand.last() == null || !demand.last().isBefore(day));
  }

  /// The one that counted last in the month.
  public Optional<JobDemand> in(YearMonth month) {
    return Stream.iterate(month.atEndOfMonth(), day -> day.minusDays(1))
        .limit(month.lengthOfMonth())
        .flatMap(day -> on(day).stream())
        .findFirst();
  }

  /// Whether it counts on that day, or will, and what it rests on does not bear it any more. The
  /// person need not follow it until somebody has looked it over.
  public boolean isToReview(JobDemand demand, LocalDate day) {
    var counts = demand.from().isAfter(day) ? demand.from() : day;
    return demand.lostGround().isPresent() && on(counts).filter(demand::equals).isPresent();
  }

  public Optional<JobDemand> toReview(LocalDate day) {
    return newestFirst.stream().filter(demand -> isToReview(demand, day)).findFirst();
  }

  /// Those set but not begun.
  public List<JobDemand> ahead(LocalDate day) {
    return newestFirst.stream().filter(demand -> demand.from().isAfter(day)).toList();
  }
}
