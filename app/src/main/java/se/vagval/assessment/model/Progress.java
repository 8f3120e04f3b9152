package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// A person's progress on three axes: what they say, what the caseworker sees, and what has
/// happened. There is no sum of them.
///
/// @param measures as noted, in order of day; of several on a day the last noted counts
/// @param events in order of day
@Term(sv = "progression")
public record Progress(List<ProgressMeasure> measures, List<ProgressEvent> events) {

  /// An axis that is scored; the third is counted.
  public enum Axis {
    SELF,
    CASEWORKER
  }

  public record Point(LocalDate on, int score) {}

  public Progress {
    measures = List.copyOf(measures);
    events = List.copyOf(events);
  }

  public boolean isEmpty() {
    return measures.isEmpty() && events.isEmpty();
  }

  /// The scores of an axis, one for each day that it was measured.
  public List<Point> points(Axis axis) {
    var days = new TreeMap<LocalDate, Point>();
    for (var measure : measures) {
      var score = score(axis, measure);
      if (score != null) {
        days.put(measure.on(), new Point(measure.on(), score));
      }
    }
    return List.copyOf(days.values());
  }

  /// How many events there were in each month that had any.
  public Map<YearMonth, Long> eventsByMonth() {
    return events.stream()
        .map(event -> YearMonth.from(event.on()))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  /// The first day of anything.
  public LocalDate start() {
    return Stream.concat(
            measures.stream().map(ProgressMeasure::on), events.stream().map(ProgressEvent::on))
        .min(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalStateException("nothing is noted"));
  }

  private static @Nullable Integer score(Axis axis, ProgressMeasure measure) {
    return switch (axis) {
      case SELF -> measure.self();
      case CASEWORKER -> measure.caseworker();
    };
  }
}
