package se.vagval.demo.benchmark;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was asked for on the command line.
sealed interface BenchmarkCall {

  int USUAL_CASES = 50_000;

  /// @param fresh load again what an earlier run loaded
  /// @param once ask for each page once, only to see that it answers
  /// @param readers only the lines of many readers at once
  /// @param database of a server that runs already; null for the one that comes with the benchmark
  record Start(int cases, boolean fresh, boolean once, boolean readers, @Nullable String database)
      implements BenchmarkCall {}

  /// @param message what to write instead
  record Wrong(String message) implements BenchmarkCall {}

  static BenchmarkCall of(List<String> arguments) {
    var left = new ArrayDeque<>(arguments);
    var cases = USUAL_CASES;
    var fresh = false;
    var once = false;
    var readers = false;
    @Nullable String database = null;
    while (!left.isEmpty()) {
      switch (left.pop()) {
        case "--fresh" -> fresh = true;
        case "--once" -> once = true;
        case "--readers" -> readers = true;
        case "--cases" -> {
          var number = left.isEmpty() ? "" : left.pop();
          if (!number.matches("[1-9][0-9]{3,5}")) {
            return new Wrong("After --cases comes a number between 1000 and 999999.");
          }
          cases = Integer.parseInt(number);
        }
        case "--database" -> {
          database = left.isEmpty() ? "" : left.pop();
          if (!database.startsWith("jdbc:postgresql:")) {
            return new Wrong("After --database comes an address that begins with jdbc:postgresql:");
          }
        }
        case String other -> {
          return new Wrong(
              "./vagval benchmark knows --cases, --fresh, --once, --readers and --database, but not \"%s\"."
                  .formatted(other));
        }
      }
    }
    return new Start(cases, fresh, once, readers, database);
  }
}
