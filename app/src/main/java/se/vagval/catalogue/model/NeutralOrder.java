package se.vagval.catalogue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Offers stand in an order that favours nobody: shuffled anew each day by a seed that anybody can
/// read, and the same for everyone that day.
///
/// The shuffle starts from the order of the ids, goes from the last place to the first (Fisher and
/// Yates), and draws by the generator SplitMix64, so that anybody can do it again.
@Rule(
    id = "CAT-01",
    source = "LOV (2008:962) 9:1: factual and comparable; a new shuffle each day is our reading")
@Term(sv = "neutral ordning")
public final class NeutralOrder {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private NeutralOrder(long seed) {
    this.state = seed;
  }

  /// The day as a number: 1 September 2026 is 20260901.
  public static long seedOf(LocalDate day) {
    return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
  }

  /// @param id what tells the things apart; the order in which they are given makes no difference
  public static <T> List<T> of(Collection<T> things, Function<T, UUID> id, long seed) {
    var order = new ArrayList<>(things);
    order.sort(Comparator.comparing(thing -> id.apply(thing).toString()));
    var draws = new NeutralOrder(seed);
    for (int last = order.size() - 1; last > 0; last--) {
      Collections.swap(order, last, draws.below(last + 1));
    }
    return List.copyOf(order);
  }

  private int below(int bound) {
    return (int) Math.unsignedMultiplyHigh(next(), bound);
  }

  private long next() {
    state += STEP;
    var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
