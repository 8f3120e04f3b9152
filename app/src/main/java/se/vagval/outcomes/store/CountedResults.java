package se.vagval.outcomes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.vagval.outcomes.model.ResultCounts;
import se.vagval.outcomes.model.ResultKind;
import se.vagval.outcomes.model.Subsidy;

/// The dated list of what counts as a result, from `outcomes/counted-results.csv`. A line that
/// cannot be read stops the service from starting.
@Component
public class CountedResults {

  private static final String FILE = "outcomes/counted-results.csv";
  private static final Pattern LINE = Pattern.compile("([A-Z_]+),([0-9-]+),([0-9-]*),\"([^\"]+)\"");

  private final List<ResultCounts.Listed> list;

  CountedResults() {
    list = read();
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

  private static List<ResultCounts.Listed> read() {
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(CountedResults::listed)
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static ResultCounts.Listed listed(String line) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException(FILE + ": cannot read " + line);
    }
    return new ResultCounts.Listed(
        parts.group(1), LocalDate.parse(parts.group(2)), end(parts.group(3)), parts.group(4));
  }

  private static @Nullable LocalDate end(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
