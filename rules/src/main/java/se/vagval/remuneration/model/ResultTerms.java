package se.vagval.remuneration.model;

import java.util.EnumSet;
import java.util.List;
import se.vagval.kernel.Money;
import se.vagval.kernel.Share;
import se.vagval.kernel.Term;

/// What is paid for a person who has become self-supporting, and when.
///
/// @param payout the parts in their order, each `when` at most once, together the whole
@Term(sv = "resultatvillkor")
public record ResultTerms(Basis basis, List<Part> payout) {

  /// What the result payment is computed from.
  public sealed interface Basis {

    /// No result payment.
    record Nothing() implements Basis {}

    /// What is left of the check.
    record Remainder() implements Basis {}

    /// The part of the check that is not for running payment.
    record ResultShare() implements Basis {}

    /// A fixed amount, in the models without a check.
    record Bonus(Money amount) implements Basis {}
  }

  /// A part of the result payment.
  public record Part(When when, Share share) {}

  public ResultTerms {
    payout = List.copyOf(payout);
    if (!Share.areWhole(payout.stream().map(Part::share).toList())) {
      throw new IllegalArgumentException("the parts are not the whole: " + payout);
    }
    var seen = EnumSet.noneOf(When.class);
    if (!payout.stream().map(Part::when).allMatch(seen::add)) {
      throw new IllegalArgumentException("paid twice for the same: " + payout);
    }
  }
}
