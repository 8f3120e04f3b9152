package se.vagval.profiles;

import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Within how many days of the first contact somebody is mapped and has a plan.
///
/// @param young for young adults; null where they have the same days as everybody
@Term(sv = "tider till kartläggning och plan")
public record DeadlineTerms(int mappingDays, int planDays, @Nullable Young young) {

  /// @param toAge the oldest that has these days; the youngest is eighteen
  public record Young(int toAge, int mappingDays, int planDays) {}
}
