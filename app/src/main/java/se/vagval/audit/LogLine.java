package se.vagval.audit;

import java.time.LocalDate;
import se.vagval.access.Role;
import se.vagval.web.Text;

/// What somebody did with a person's case on a day, as the person may know it: in which role and
/// for which unit or provider. It never says who.
///
/// @param place the name of the unit or provider; empty where the role is held for none
/// @param what a fixed word such as `case`
/// @param times how often that day
public record LogLine(LocalDate day, Role role, String place, Act act, String what, int times) {

  public enum Act {
    READ,
    CHANGED
  }

  /// Such as "handläggare, Enhet Väst".
  public String who(Text text) {
    var inRole = text.of("access.role", role);
    return place.isEmpty() ? inRole : inRole + ", " + place;
  }

  /// In plain words, such as "Hela ärendet".
  public String about(Text text) {
    return text.t("audit.what." + what);
  }
}
