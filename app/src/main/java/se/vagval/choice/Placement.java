package se.vagval.choice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.OfferId;
import se.vagval.kernel.Period;
import se.vagval.kernel.Term;
import se.vagval.providers.ProviderId;

/// A person at a provider on a check.
///
/// @param lastDay included; null while it goes on
/// @param pauses days that neither qualify nor pay
@Term(sv = "placering")
public record Placement(
    PlacementId id,
    VoucherId voucher,
    CaseId caseId,
    PersonId person,
    ProviderId provider,
    OfferId offer,
    LocalDate start,
    @Nullable LocalDate lastDay,
    List<Period> pauses) {

  /// Whether it was ended before its first day.
  public boolean isCalledOff() {
    return lastDay != null && lastDay.isBefore(start);
  }

  public boolean isRunningOn(LocalDate day) {
    return !day.isBefore(start)
        && (lastDay == null || !day.isAfter(lastDay))
        && pauses.stream().noneMatch(pause -> pause.contains(day));
  }
}
