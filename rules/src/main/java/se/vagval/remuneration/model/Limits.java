package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.List;
import se.vagval.kernel.Money;
import se.vagval.kernel.Period;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Share;
import se.vagval.kernel.Tree;

/// What the contract of the statement allows at most.
final class Limits {

  static final Money MOST = Money.ofOre(1_000_000_000_000L);
  static final Period TIME =
      Period.ofInclusive(LocalDate.of(1990, 1, 1), LocalDate.of(2099, 12, 31));
  static final int QUALIFYING_DAYS = 366;
  static final int PLANNED_DAYS = 3660;
  static final int PLACEMENTS = 200;

  private Limits() {}

  static Reading<Money> amount(Tree tree) {
    return tree.amount(Money.none(), MOST);
  }

  /// Whether shares are known, all of them, and are not together the whole.
  static boolean areSoundButNotWhole(List<Reading<Share>> shares) {
    return shares.stream().allMatch(Reading::isSound)
        && !Share.areWhole(shares.stream().map(Reading::get).toList());
  }

  /// Whether both days are known, and the one lies before the other.
  static boolean isBefore(Reading<LocalDate> one, Reading<LocalDate> other) {
    return one.isSound() && other.isSound() && one.get().isBefore(other.get());
  }
}
