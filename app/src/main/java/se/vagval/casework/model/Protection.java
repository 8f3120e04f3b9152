package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// How a person is protected, and what has been decided about it.
///
/// @param kind null when not protected
/// @param alias what others call the person; empty when not agreed
/// @param changes newest first
public record Protection(@Nullable Kind kind, String alias, List<Change> changes) {

  /// Why somebody's details are protected.
  @Term(sv = "skyddade personuppgifter", source = "OSL (2009:400), folkbokföringslagen (1991:481)")
  public enum Kind {
    /// Sekretessmarkering.
    SECRECY_MARK,
    /// Skyddad folkbokföring.
    PROTECTED_REGISTRATION,
    /// Fingerade personuppgifter.
    ASSUMED_IDENTITY
  }

  /// @param kind null when the mark was lifted
  /// @param by the name of the one who decided it
  public record Change(@Nullable Kind kind, String reason, LocalDate on, String by) {}
}
