package se.vagval.demo.benchmark;

import java.util.ArrayDeque;
import java.util.List;

/// What was asked for on the command line.
sealed interface BenchmarkCall {

  int USUAL_CASES = 50_000;

  /// @param fresh load again what an earlier run loaded
  /// @param once ask for each page once, only to see that it answers
  /// @param readers only the lines of many readers at once
  record Start(int cases, boolean fresh, boolean once, boolean readers) implements BenchmarkCall {}

  /// @param message what to write instead
  record Wrong(String message) implements BenchmarkCall {}

  static BenchmarkCall of(List<String> arguments) {
    var left = new ArrayDeque<>(arguments);
    var cases = USUAL_CASES;
    var fresh = false;
    var once = false;
    var readers = false;
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
        case String other -> {
          return new Wrong(
              "./vagval benchmark knows --cases, --fresh, --once and --readers, but not \"%s\"."
                  .formatted(other));
        }
      }
    }
    return new Start(cases, fresh, once, readers);
  }
}
