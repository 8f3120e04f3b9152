package se.vagval.coordination.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// A provision that lifts secrecy, as the list has it for a time.
///
/// @param until the first day on which it holds no longer; null while it holds
@Term(sv = "sekretessbrytande bestämmelse")
public record Provision(
    String code,
    LocalDate from,
    @Nullable LocalDate until,
    Set<Partner> partners,
    String swedish,
    String english) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  public String words(boolean inSwedish) {
    return inSwedish ? swedish : english;
  }

  /// Those that hold that day.
  public static List<Provision> on(LocalDate day, List<Provision> all) {
    return all.stream().filter(one -> one.holdsOn(day)).toList();
  }
}
