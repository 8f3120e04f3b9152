package se.vagval.access;

import java.time.LocalDate;
import java.util.Optional;

/// Something that waits for whoever begins at the page of roles, told there by the module that
/// knows of it. Modules contribute these as beans.
public interface StartNotice {

  /// @param key of the sentence, which gets the count and the day, and with `.heading` and `.link`
  ///   of what stands above and below it
  /// @param href where it is done
  record Told(String key, int count, LocalDate since, String href) {}

  /// Empty when nothing waits, or when it is not theirs to know.
  Optional<Told> of(Actor actor);
}
