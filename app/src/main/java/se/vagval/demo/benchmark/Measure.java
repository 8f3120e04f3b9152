package se.vagval.demo.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/// Takes times and prints them as a table.
final class Measure {

  private static final int WARM_UP = 5;
  private static final int TIMES = 30;
  private static final int NANOS_OF_A_TENTH = 100_000;
  private static final String ROW = "%-46s %9s %9s %9s %5s%n";

  private final CountedStatements statements;
  private int failed;

  Measure(CountedStatements statements) {
    this.statements = statements;
  }

  static void head() {
    System.out.printf("%n" + ROW, "milliseconds", "median", "p95", "min", "SQL");
  }

  /// How many lines say that a page did not answer as it should.
  int failed() {
    return failed;
  }

  /// @param each makes one try ready, outside the time taken, and gives back what is to be timed
  void row(String name, Supplier<Runnable> each) {
    orTell(name, () -> measured(name, each));
  }

  /// Times taken elsewhere, of many at once.
  ///
  /// @param times in nanoseconds
  void taken(String name, Supplier<List<Long>> times) {
    orTell(name, () -> print(name, new ArrayList<>(times.get()), 0));
  }

  /// Work that stands in the table only when it fails.
  void orTell(String name, Runnable work) {
    try {
      work.run();
    } catch (OtherAnswer other) {
      failed++;
      System.out.printf("%-46s FAILED: %s%n", name, other.getMessage());
    }
  }

  private void measured(String name, Supplier<Runnable> each) {
    for (var n = 0; n < WARM_UP; n++) {
      each.get().run();
    }
    var times = new ArrayList<Long>();
    for (var n = 0; n < TIMES; n++) {
      var work = each.get();
      var began = System.nanoTime();
      work.run();
      times.add(System.nanoTime() - began);
    }
    var counted = each.get();
    var before = statements.sent();
    counted.run();
    print(name, times, statements.sent() - before);
  }

  private static void print(String name, List<Long> times, int sent) {
    Collections.sort(times);
    var ninetyFive = times.get((times.size() * 95 + 99) / 100 - 1);
    System.out.printf(
        ROW,
        name,
        text(times.get(times.size() / 2)),
        text(ninetyFive),
        text(times.getFirst()),
        sent == 0 ? "–" : "" + sent);
  }

  private static String text(long nanos) {
    var tenths = nanos / NANOS_OF_A_TENTH;
    return "%d.%d".formatted(tenths / 10, tenths % 10);
  }
}
