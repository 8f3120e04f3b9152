package se.vagval.coordination.model;

import java.util.Optional;
import se.vagval.casework.Authority;
import se.vagval.kernel.Term;

/// With whom the municipality works together about a person. Wider than [Authority]: those others
/// see nothing here, and no consent to that can be kept.
@Term(sv = "samverkanspart")
public enum Partner {
  AF,
  FK,
  REGION,
  /// A clinic or a hospital.
  CARE,
  EMPLOYER,
  /// Where the person is in a measure.
  PROVIDER,
  OTHER;

  /// The authority whose insight the person can consent to.
  public Optional<Authority> authority() {
    return switch (this) {
      case AF -> Optional.of(Authority.AF);
      case FK -> Optional.of(Authority.FK);
      case REGION -> Optional.of(Authority.REGION);
      case CARE, EMPLOYER, PROVIDER, OTHER -> Optional.empty();
    };
  }
}
