package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Term;

/// That a check ends before its time, as somebody decided. It is never changed; taken back, by an
/// act of its own, it counts no more.
///
/// @param number as a decision; null for one of before ends were numbered
/// @param lastDay that holds now
/// @param decidedLastDay that the decision set; the same where it was not changed
/// @param isToBeCarriedOut whether it was changed and nobody has carried that out
@Term(sv = "upphörd check")
public record CheckEnd(
    CheckEndId id,
    @Nullable String number,
    VoucherId check,
    LocalDate lastDay,
    LocalDate decidedLastDay,
    String reason,
    LocalDate decidedOn,
    String by,
    boolean isToBeCarriedOut) {

  /// Whether it ends on another day than was decided first.
  public boolean isMoved() {
    return !lastDay.equals(decidedLastDay);
  }
}
