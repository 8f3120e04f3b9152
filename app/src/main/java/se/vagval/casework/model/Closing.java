package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// One time that a case was closed, and how it was opened again where it was.
///
/// @param reason a code of the [ClosingList] on that day
/// @param words what the one who closed it wrote beside; may be empty
/// @param by who closed it, by name
/// @param reopening null while it stands
@Term(sv = "avslut av ärende")
public record Closing(
    UUID id, LocalDate on, String reason, String words, String by, @Nullable Reopening reopening) {

  /// @param by by name
  public record Reopening(UUID id, LocalDate on, String why, String by) {}
}
