package se.vagval.outcomes.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.PublishedResults;
import se.vagval.kernel.Period;

/// The published results of all providers, by name; never in the order of the results.
///
/// @param starts the twelve months
/// @param followedUpOn the day that the figures are as of
public record ResultTable(
    List<Line> lines, Period starts, LocalDate followedUpOn, String method, Optional<Sum> sum) {

  public ResultTable {
    lines = List.copyOf(lines);
  }

  /// One provider and measure.
  public record Line(String provider, Measure measure, PublishedResults.Result result) {

    public Optional<PublishedResults.Result.Known> known() {
      return result instanceof PublishedResults.Result.Known known
          ? Optional.of(known)
          : Optional.empty();
    }
  }

  /// All together; only where no line is hidden.
  public record Sum(int started, int ended, int selfSupporting, int subsidised) {}

  public LocalDate lastStart() {
    return starts.to().minusDays(1);
  }

  public List<Measure> measures() {
    return lines.stream().map(Line::measure).distinct().sorted().toList();
  }

  public List<Line> of(Measure measure) {
    return lines.stream().filter(line -> line.measure() == measure).toList();
  }
}
