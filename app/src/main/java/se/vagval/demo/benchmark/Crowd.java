package se.vagval.demo.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// Many readers at once, each in a browser of their own: without a pause, who ask for the next page
/// as soon as they have the one before, or at a pace, who ask when it is time.
final class Crowd {

  static final int READERS = 64;

  /// Between two pages of one reader at a pace.
  private static final Duration PACE = Duration.ofSeconds(1);

  private final List<Browser> readers;
  private final Measure.Tries tries;

  Crowd(List<Browser> readers, Measure.Tries tries) {
    this.readers = readers;
    this.tries = tries;
  }

  /// How long each page took, in nanoseconds.
  ///
  /// @param path of the page that is asked for as that one in number
  /// @throws OtherAnswer when a page answers anything but 200
  List<Long> read(IntFunction<String> path) {
    return each(reader -> oneReader(reader, path));
  }

  /// How long each page took since it was to be asked for, in nanoseconds: whoever is answered late
  /// asks late for the next, and that counts as well.
  ///
  /// @param path of the page that is asked for as that one in number
  /// @throws OtherAnswer when a page answers anything but 200
  List<Long> readAtPace(IntFunction<String> path) {
    var began = System.nanoTime();
    return each(reader -> paced(reader, path, began + PACE.toNanos() * reader / readers.size()));
  }

  private List<Long> each(IntFunction<List<Long>> oneReader) {
    try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
      var reading = new ArrayList<Callable<List<Long>>>();
      for (var nth = 0; nth < readers.size(); nth++) {
        var reader = nth;
        reading.add(() -> oneReader.apply(reader));
      }
      return everybody.invokeAll(reading).stream().flatMap(times -> of(times).stream()).toList();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private List<Long> oneReader(int reader, IntFunction<String> path) {
    var times = new ArrayList<Long>();
    var pages = tries.before() + tries.taken();
    for (var nth = 0; nth < pages; nth++) {
      var began = System.nanoTime();
      readers.get(reader).read(path.apply(reader * pages + nth));
      if (nth >= tries.before()) {
        times.add(System.nanoTime() - began);
      }
    }
    return times;
  }

  private List<Long> paced(int reader, IntFunction<String> path, long first) {
    var times = new ArrayList<Long>();
    for (var nth = 0; nth < tries.taken(); nth++) {
      var due = first + nth * PACE.toNanos();
      waitUntil(due);
      readers.get(reader).read(path.apply(reader * tries.taken() + nth));
      times.add(System.nanoTime() - due);
    }
    return times;
  }

  private static void waitUntil(long due) {
    for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static List<Long> of(Future<List<Long>> times) {
    try {
      return times.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof OtherAnswer other) {
        throw other;
      }
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
