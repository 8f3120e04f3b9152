package se.vagval.coordination.model;

import se.vagval.casework.SharedPart;
import se.vagval.choice.PlacementId;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.kernel.Term;

/// What lifts the secrecy of what is told to a partner.
@Term(sv = "rättslig grund för att lämna uppgifter")
public sealed interface LegalBasis {

  /// @param part what the person has said yes to
  record Consent(SharedPart part) implements LegalBasis {}

  /// @param code of a provision in the list
  record ByProvision(String code) implements LegalBasis {}

  /// The person has said yes to that employer or provider being told at meetings.
  record PersonAgreed(MeetingConsentId consent) implements LegalBasis {}

  /// The person is in a measure at the provider, which is told what the measure needs.
  record Placed(PlacementId placement) implements LegalBasis {}

  /// Nobody could know of whom was spoken.
  record NothingTold() implements LegalBasis {}

  /// A partner who was asked to a meeting and did not come.
  record NotThere() implements LegalBasis {}
}
