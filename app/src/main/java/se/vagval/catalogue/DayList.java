package se.vagval.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that can be chosen on a day, in that day's neutral order.
///
/// @param seed what the order was shuffled by; it is shown to everybody
public record DayList(LocalDate day, long seed, List<Listed> offers) {

  public Optional<Listed> find(OfferId id) {
    return offers.stream().filter(listed -> listed.offer().id().equals(id)).findFirst();
  }
}
