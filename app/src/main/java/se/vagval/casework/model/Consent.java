package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.vagval.casework.Authority;
import se.vagval.casework.SharedPart;
import se.vagval.kernel.Term;

/// A person's yes to an authority, or that it was taken back. The latest counts; none is ever
/// changed.
@Term(sv = "samtycke", source = "OSL (2009:400) 10 kap. 1 §")
public sealed interface Consent {

  /// Rises with each that is noted.
  long id();

  Authority authority();

  /// Who noted it, by name; empty when the account is gone.
  String by();

  /// What a yes is about.
  ///
  /// @param on the day it was given
  /// @param until the day after the last day
  record Terms(Set<SharedPart> parts, Way way, LocalDate on, LocalDate until) {

    public Terms {
      parts = Set.copyOf(parts);
      if (parts.isEmpty() || !until.isAfter(on)) {
        throw new IllegalArgumentException("a consent to nothing");
      }
    }

    public LocalDate lastDay() {
      return until.minusDays(1);
    }
  }

  record Given(long id, Authority authority, Terms terms, String by) implements Consent {}

  record TakenBack(long id, Authority authority, LocalDate on, String by) implements Consent {}

  /// How it was given.
  enum Way {
    /// By the person, signed in.
    SIGNED_IN,
    /// On paper, which is kept in the file.
    WRITTEN,
    /// At a meeting or by telephone.
    ORAL
  }

  default Optional<Terms> given() {
    return switch (this) {
      case Given(_, _, var terms, _) -> Optional.of(terms);
      case TakenBack taken -> Optional.empty();
    };
  }
}
