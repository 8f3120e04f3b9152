package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds from a day, until another takes its place.
interface Dated {

  LocalDate from();

  /// Included; null while no end is set.
  @Nullable LocalDate lastDay();

  /// The one that holds on the day. A profile has one for each day from its first on.
  static <T extends Dated> T on(LocalDate day, List<T> all) {
    return all.stream()
        .filter(each -> !day.isBefore(each.from()))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalArgumentException("the profile does not hold on " + day));
  }
}
