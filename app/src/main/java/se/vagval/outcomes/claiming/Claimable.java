package se.vagval.outcomes.claiming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.ResultKind;
import se.vagval.outcomes.model.ResultMayBeClaimed;
import se.vagval.outcomes.model.Subsidy;

/// A placement and what can be claimed for it.
///
/// @param until the last day for a claim; null where there is none
/// @param newest the newest claim; null when there is none
public record Claimable(
    Placement placement,
    PersonName name,
    @Nullable Claim newest,
    ResultMayBeClaimed.Outcome may,
    @Nullable LocalDate until,
    List<ResultKind> kinds,
    List<Subsidy> subsidies) {

  /// Whether the name of the file may tell who a protected person is.
  public boolean tellsWho() {
    return name instanceof PersonName.Protected;
  }

  public boolean isOpen() {
    return may instanceof ResultMayBeClaimed.Outcome.MayClaim;
  }

  public boolean isNotLast() {
    return may instanceof ResultMayBeClaimed.Outcome.Refused(var reason)
        && reason == ResultMayBeClaimed.Reason.NOT_THE_LAST;
  }

  public boolean isTooLate() {
    return may instanceof ResultMayBeClaimed.Outcome.Refused(var reason)
        && reason == ResultMayBeClaimed.Reason.TOO_LATE;
  }

  public boolean isNotEnded() {
    return may instanceof ResultMayBeClaimed.Outcome.Refused(var reason)
        && reason == ResultMayBeClaimed.Reason.NOT_ENDED;
  }
}
