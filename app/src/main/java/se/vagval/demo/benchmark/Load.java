package se.vagval.demo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// Loads a file of SQL, statement by statement, and tells how far it has come.
final class Load {

  static final String REGISTER = "demo/benchmark.sql";
  static final String RUNS = "demo/benchmark-runs.sql";
  private static final int PARTS = 20;
  private static final int CASES_OF_A_PROVIDER = 125;
  private static final int FEWEST_PROVIDERS = 8;

  /// A statement of the file.
  ///
  /// @param title of what it loads; empty where it goes on with what the one before loads
  private record Step(String title, String sql) {

    boolean isInParts() {
      return sql.contains(":first");
    }
  }

  private final Connection connection;
  private final int cases;
  private final Instant began = Instant.now();

  Load(Connection connection, int cases) {
    this.connection = connection;
    this.cases = cases;
  }

  void run(String file) throws SQLException {
    for (var step : steps(file)) {
      if (!step.title().isEmpty()) {
        tell(step.title());
      }
      if (step.isInParts()) {
        inParts(step);
      } else {
        execute(step.sql());
      }
    }
    tell("loaded");
  }

  private void inParts(Step step) throws SQLException {
    for (var part = 0; part < PARTS; part++) {
      int first = (int) (1L * cases * part / PARTS) + 1;
      int last = (int) (1L * cases * (part + 1) / PARTS);
      execute(step.sql().replace(":first", "" + first).replace(":last", "" + last));
      tell("%s, %d %%".formatted(step.title(), 100 * (part + 1) / PARTS));
    }
  }

  private void execute(String sql) throws SQLException {
    var providers = Math.max(FEWEST_PROVIDERS, cases / CASES_OF_A_PROVIDER);
    try (var statement = connection.createStatement()) {
      statement.execute(sql.replace(":cases", "" + cases).replace(":providers", "" + providers));
    }
  }

  private void tell(String what) {
    System.out.printf(
        "Loading … %4d s  %s%n", Duration.between(began, Instant.now()).toSeconds(), what);
  }

  /// A statement ends with a semicolon at the end of a line.
  private static List<Step> steps(String file) {
    var steps = new ArrayList<Step>();
    var title = "";
    var sql = new StringBuilder();
    for (var line : text(file).lines().toList()) {
      if (line.startsWith("-- ")) {
        title = line.substring(3);
      } else {
        sql.append(line).append('\n');
      }
      if (line.isBlank() && sql.toString().isBlank()) {
        title = "";
      }
      if (line.endsWith(";")) {
        steps.add(new Step(title, sql.toString()));
        title = "";
        sql.setLength(0);
      }
    }
    return steps;
  }

  private static String text(String file) {
    try {
      return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
