package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Actor;
import se.vagval.providers.ProviderId;

/// What runs on checks, and what follows for it when a check ends before its time. The module that
/// knows of placements implements it.
public interface PlacementsOnChecks {

  /// @param isChosen whether a provider was chosen on it
  /// @param runs whether a placement runs or is to begin
  /// @param lastDay of that placement; null while it has none
  /// @param isSettled whether a result was approved, so that the check has done its work
  /// @param isClaimed whether a result is claimed that nobody has decided on
  record Use(
      boolean isChosen,
      boolean runs,
      @Nullable LocalDate lastDay,
      boolean isSettled,
      boolean isClaimed) {

    public static Use none() {
      return new Use(false, false, null, false, false);
    }

    /// Whether something goes on after that day.
    public boolean goesBeyond(LocalDate day) {
      return runs && (lastDay == null || lastDay.isAfter(day));
    }
  }

  /// Where somebody was on a check.
  ///
  /// @param last null while it goes on
  record Been(VoucherId check, ProviderId provider, LocalDate first, @Nullable LocalDate last) {}

  /// Where the person was on any of them, the first begun first; one that was called off is not
  /// there, nor one that is to begin. One statement.
  List<Been> until(Collection<VoucherId> checks, LocalDate today);

  /// For each of them, in a fixed number of statements.
  Map<VoucherId, Use> of(Collection<VoucherId> checks, LocalDate today);

  /// Lets nobody choose or begin on a check of that person until the transaction ends.
  void holdStill(VoucherId check);

  /// Gives whatever runs on the check that last day, and calls off what would begin after it. The
  /// days until then are not touched.
  void endAfter(VoucherId check, LocalDate lastDay, Actor by);

  /// Whether what would go on when that last day is taken away meets another placement of the
  /// person.
  boolean wouldMeetAnother(VoucherId check, LocalDate lastDay);

  /// Takes that last day away again from what runs. What was called off stays so.
  void goOn(VoucherId check, LocalDate lastDay, Actor by);
}
