package se.vagval.outcomes.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.outcomes.model.ResultCounts;
import se.vagval.outcomes.model.ResultKind;
import se.vagval.outcomes.model.Subsidy;
import se.vagval.profiles.ReviewedList;

/// The dated list of what counts as a result, from `outcomes/counted-results.csv`. A line that
/// cannot be read stops the service from starting.
@Component
public class CountedResults {

  private final List<ResultCounts.Listed> list;

  CountedResults() {
    list = ReviewedList.read("outcomes/counted-results.csv", CountedResults::row);
  }

  public List<ResultCounts.Listed> list() {
    return list;
  }

  /// The kinds that can be claimed for a placement that ended that day.
  public List<ResultKind> kinds(LocalDate lastDay) {
    return Arrays.stream(ResultKind.values())
        .filter(kind -> counts(kind, Subsidy.NONE, lastDay))
        .toList();
  }

  /// The subsidies that count for a job that day; none of them always does.
  public List<Subsidy> subsidies(LocalDate lastDay) {
    return Arrays.stream(Subsidy.values())
        .filter(subsidy -> counts(ResultKind.EMPLOYMENT, subsidy, lastDay))
        .toList();
  }

  private boolean counts(ResultKind kind, Subsidy subsidy, LocalDate lastDay) {
    return ResultCounts.of(new ResultCounts.Facts(kind, subsidy, lastDay, list))
        instanceof ResultCounts.Outcome.Counts;
  }

  private static ResultCounts.Listed row(ReviewedList.Row row) {
    return new ResultCounts.Listed(
        row.text("what"), row.day("from"), row.dayOrNull("to"), row.text("source"));
  }
}
