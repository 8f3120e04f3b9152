package se.vagval.remuneration.ledger;

import java.time.YearMonth;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// What a run posts for one thing: the difference between what is wanted and what was posted
/// before.
///
/// @param due the month from which it may be paid
/// @param days how many days more, or fewer, than were paid for before; in the week model weeks
/// @param why of the whole amount wanted
@Term(sv = "körningsrad")
public record RunLine(
    EntryFor entry, YearMonth due, int days, Money wanted, Money posted, StoredExplanation why) {

  public Money amount() {
    return wanted.minus(posted);
  }

  RunLine withWhy(StoredExplanation other) {
    return new RunLine(entry, due, days, wanted, posted, other);
  }

  /// Something was posted for this before.
  public boolean isCorrection() {
    return !posted.isZero();
  }
}
