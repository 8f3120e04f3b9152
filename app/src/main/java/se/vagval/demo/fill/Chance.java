package se.vagval.demo.fill;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that falls out the same way each time: it is seeded by a word.
final class Chance {

  private static final long SEED = 20050731;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final RandomGenerator random;

  Chance(String word) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + 31L * word.hashCode());
  }

  /// From `low` to `high`, both possible.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// An index, each as likely as its weight.
  int weighted(int... weights) {
    var left = random.nextInt(java.util.Arrays.stream(weights).sum());
    var at = 0;
    while (left >= weights[at]) {
      left -= weights[at++];
    }
    return at;
  }

  UUID id() {
    return new UUID(
        (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | VERSION_4,
        (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | VARIANT);
  }

  /// That day or the Monday after it.
  static LocalDate weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case DayOfWeek.SATURDAY -> day.plusDays(2);
      case DayOfWeek.SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
