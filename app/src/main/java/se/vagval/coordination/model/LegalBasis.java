package se.vagval.coordination.model;

import se.vagval.casework.SharedPart;
import se.vagval.kernel.Term;

/// What lifts the secrecy of what is told to a partner.
@Term(sv = "rättslig grund för att lämna uppgifter")
public sealed interface LegalBasis {

  /// @param part what the person has said yes to
  record Consent(SharedPart part) implements LegalBasis {}

  /// @param code of a provision in the list
  record ByProvision(String code) implements LegalBasis {}

  /// Nobody could know of whom was spoken.
  record NothingTold() implements LegalBasis {}

  /// A partner who was asked to a meeting and did not come.
  record NotThere() implements LegalBasis {}
}
