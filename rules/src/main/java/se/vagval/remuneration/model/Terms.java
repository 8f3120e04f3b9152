package se.vagval.remuneration.model;

import se.vagval.kernel.Money;
import se.vagval.kernel.Share;
import se.vagval.kernel.Term;
import se.vagval.remuneration.model.ResultTerms.Basis;

/// How a placement is paid. Each model is a type of its own, so that no member of one can stand in
/// another.
public sealed interface Terms {

  Conditions conditions();

  /// A check: a share of it day by day over the planned days, then the result.
  @Term(sv = "check")
  record Check(Money check, int plannedDays, Share runningShare, Conditions conditions)
      implements Terms {

    public Check {
      if (check.isNegative() || plannedDays < 1) {
        throw new IllegalArgumentException("no check: " + check + ", " + plannedDays + " days");
      }
      if (conditions.result().basis() instanceof Basis.Bonus) {
        throw new IllegalArgumentException("a check has no bonus");
      }
    }

    /// The most that is ever paid day by day.
    public Money cap() {
      return runningShare.floorOf(check);
    }
  }

  /// An amount a month, by the days of the month.
  @Term(sv = "jobbpeng")
  record Monthly(Money monthly, Conditions conditions) implements Terms {

    public Monthly {
      requireNoCheck(monthly, conditions);
    }
  }

  /// An amount for each week that a person takes part.
  @Term(sv = "deltagarvecka")
  record Week(Money week, Conditions conditions) implements Terms {

    public Week {
      requireNoCheck(week, conditions);
    }
  }

  private static void requireNoCheck(Money amount, Conditions conditions) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("a negative amount: " + amount);
    }
    switch (conditions.result().basis()) {
      case Basis.Nothing _, Basis.Bonus _ -> {}
      case Basis.Remainder _, Basis.ResultShare _ ->
          throw new IllegalArgumentException("nothing is left of a check where there is none");
    }
  }
}
