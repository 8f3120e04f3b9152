package se.vagval.attendance.model;

import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// What is registered for one day.
///
/// @param reason null unless absent
/// @param version raised at every change
@Term(sv = "närvaromarkering")
public record Mark(Presence presence, @Nullable AbsenceReason reason, int version) {

  public Mark {
    if ((presence == Presence.ABSENT) != (reason != null)) {
      throw new IllegalArgumentException("an absence, and only an absence, has a reason");
    }
  }

  public boolean isAssessed() {
    return reason != null && reason != AbsenceReason.UNASSESSED;
  }
}
