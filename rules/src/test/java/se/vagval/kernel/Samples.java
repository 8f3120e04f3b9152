package se.vagval.kernel;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Checks a property on random samples. Each sample has a seed of its own, told on failure together
/// with the smallest sample found that still fails; `-Dseed=… -Dsamples=1` repeats it,
/// `-Dshrinks=0` leaves it as large as it was.
///
/// @param count as many as asked for, unless `-Dsamples=` says otherwise
/// @param smaller simpler samples than a given one, to try in turn
public record Samples<T>(
    int count, Function<RandomGenerator, T> generator, Function<T, Stream<T>> smaller) {

  private static final int TRIES = 2_000;

  public static <T> Samples<T> of(int count, Function<RandomGenerator, T> generator) {
    return new Samples<>(count, generator, _ -> Stream.empty());
  }

  public Samples<T> shrunkenBy(Function<T, Stream<T>> newSmaller) {
    return new Samples<>(count, generator, newSmaller);
  }

  public void check(Consumer<T> property) {
    var first = Long.getLong("seed", 1);
    for (long seed = first; seed < first + Integer.getInteger("samples", count); seed++) {
      var sample = generator.apply(new SplittableRandom(seed));
      for (var failure : failure(property, sample)) {
        var smallest = smallest(property, sample);
        throw new AssertionError(
            "repeat with -Dseed=%d -Dsamples=1; the smallest found: %s".formatted(seed, smallest),
            failure);
      }
    }
  }

  private T smallest(Consumer<T> property, T failing) {
    var smallest = failing;
    for (int tries = 0; tries < Integer.getInteger("shrinks", TRIES); tries++) {
      var next = smaller.apply(smallest).filter(s -> !failure(property, s).isEmpty()).findFirst();
      if (next.isEmpty()) {
        return smallest;
      }
      smallest = next.get();
    }
    return smallest;
  }

  private List<Throwable> failure(Consumer<T> property, T sample) {
    try {
      property.accept(sample);
      return List.of();
    } catch (AssertionError | RuntimeException failure) {
      return List.of(failure);
    }
  }
}
