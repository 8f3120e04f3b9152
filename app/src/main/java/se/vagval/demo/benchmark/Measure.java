package se.vagval.demo.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/// Takes times and prints them as a table.
final class Measure {

  /// How often a page is asked for.
  ///
  /// @param before to warm up, without taking the time
  /// @param taken with the time
  record Tries(int before, int taken) {

    static Tries once() {
      return new Tries(0, 1);
    }
  }

  private static final int NANOS_OF_A_TENTH = 100_000;
  private static final String ROW = "%-46s %9s %9s %9s %5s%n";

  private static final Tries ONE_READER = new Tries(5, 30);
  private static final Tries MANY_READERS = new Tries(200, 40);

  private final CountedStatements statements;
  private final boolean once;
  private int failed;

  Measure(CountedStatements statements, boolean once) {
    this.statements = statements;
    this.once = once;
  }

  static void head() {
    System.out.printf("%n" + ROW, "milliseconds", "median", "p95", "min", "SQL");
  }

  Tries ofMany() {
    return once ? Tries.once() : MANY_READERS;
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
    var tries = once ? Tries.once() : ONE_READER;
    for (var n = 0; n < tries.before(); n++) {
      each.get().run();
    }
    var times = new ArrayList<Long>();
    for (var n = 0; n < tries.taken(); n++) {
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
