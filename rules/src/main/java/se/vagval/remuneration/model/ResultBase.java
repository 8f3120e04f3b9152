package se.vagval.remuneration.model;

import java.util.List;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;
import se.vagval.remuneration.model.ResultTerms.Basis;

/// What a result is worth: what is left of the check after all running payment, the share of the
/// check that is kept for results, or a fixed bonus.
@Rule(
    id = "REM-08",
    source = "our reading of Nacka 2013, whose sentence breaks off; jobbpeng pays a bonus")
@Term(sv = "resultatbelopp")
public sealed interface ResultBase {

  /// The amount that the parts are computed from.
  Money amount();

  /// No result payment is agreed.
  record Nothing() implements ResultBase {

    @Override
    public Money amount() {
      return Money.none();
    }
  }

  record Remainder(Money check, Money running) implements ResultBase {

    @Override
    public Money amount() {
      return check.minus(running);
    }
  }

  record ShareOfCheck(Money check, Money cap) implements ResultBase {

    @Override
    public Money amount() {
      return check.minus(cap);
    }
  }

  record Bonus(Money amount) implements ResultBase {}

  /// @param running all running lines of the statement, of every placement
  static ResultBase of(Terms terms, List<Line> running) {
    return switch (terms.conditions().result().basis()) {
      case Basis.Nothing() -> new Nothing();
      case Basis.Bonus(var bonus) -> new Bonus(bonus);
      case Basis.Remainder() ->
          new Remainder(check(terms).check(), Money.sum(running.stream().map(Line::amount)));
      case Basis.ResultShare() -> new ShareOfCheck(check(terms).check(), check(terms).cap());
    };
  }

  private static Terms.Check check(Terms terms) {
    return switch (terms) {
      case Terms.Check check -> check;
      case Terms.Monthly _, Terms.Week _ ->
          throw new IllegalStateException("terms without a check have no such basis: " + terms);
    };
  }
}
