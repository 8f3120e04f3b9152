package se.vagval.choice.choosing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Voucher;
import se.vagval.catalogue.DayList;
import se.vagval.choice.Choice;
import se.vagval.choice.Placement;
import se.vagval.providers.Provider;

/// How it stands with a check when somebody is about to choose.
///
/// @param isSettled whether a result was approved on the check
/// @param daysUsed days of the check that have run
/// @param current what is chosen now; null before the first choice
/// @param provider who was chosen; null before the first choice
/// @param placement where the chosen provider has set a day; null until then
public record Standing(
    Voucher voucher,
    boolean isSettled,
    int daysUsed,
    DayList list,
    @Nullable Choice current,
    @Nullable Provider provider,
    @Nullable Placement placement) {

  /// What a new choice would leave behind.
  public enum Leaves {
    NOTHING,
    A_PLACE_IN_LINE,
    A_DAY_TO_BEGIN,
    A_RUNNING_PLACEMENT,
    WHAT_HAS_ENDED
  }

  public LocalDate today() {
    return list.day();
  }

  public boolean isValid() {
    return voucher.isValidOn(today());
  }

  public boolean isOpen() {
    return isValid() && !isSettled;
  }

  public int daysLeft() {
    return Math.max(0, voucher.plannedDays() - daysUsed);
  }

  public Leaves leaves() {
    if (current == null) {
      return Leaves.NOTHING;
    }
    if (placement == null || isCalledOff(placement)) {
      return Leaves.A_PLACE_IN_LINE;
    }
    var last = placement.lastDay();
    if (last != null && last.isBefore(today())) {
      return Leaves.WHAT_HAS_ENDED;
    }
    return placement.start().isAfter(today()) ? Leaves.A_DAY_TO_BEGIN : Leaves.A_RUNNING_PLACEMENT;
  }

  private static boolean isCalledOff(Placement placement) {
    var last = placement.lastDay();
    return last != null && last.isBefore(placement.start());
  }
}
