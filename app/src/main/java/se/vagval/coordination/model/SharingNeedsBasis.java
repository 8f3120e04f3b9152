package se.vagval.coordination.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PartnerView;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Something of a person is told to a partner with the person's consent to that authority and that
/// part on that day, or by a provision that held that day for that partner; else nothing of the
/// person is told. Whoever came to a meeting about the person was told something: of whom it is.
///
/// An employer or a provider is told with the person's yes to that one, while it holds. A provider
/// with whom the person is in a measure that day is told what the measure needs, without being
/// asked about: the person has chosen it. Version 1 knew neither.
@Rule(
    id = "COO-01",
    version = 2,
    source =
        "OSL (2009:400) 26 kap. 1 § (secrecy), 10 kap. 1, 2 and 28 §§ and 12 kap. 2 § (what lifts"
            + " it); that the basis is noted with each contact is our reading, and so is that a"
            + " provider is told by ch. 10 s. 2 of a person who is in a measure there")
@Term(sv = "grund för samverkan")
public final class SharingNeedsBasis {

  public enum Reason {
    /// Consent can be kept for authorities only.
    NO_CONSENT_TO_THAT_PARTNER,
    NO_CONSENT_THAT_DAY,
    CONSENT_TO_OTHER_PARTS,
    PERSON_IS_PROTECTED,
    PROVISION_DOES_NOT_HOLD,
    TOLD_AT_THE_MEETING,
    /// The yes is about another, or of another kind of partner.
    CONSENT_TO_ANOTHER,
    NOT_PLACED_THERE
  }

  /// When something was told.
  public enum Occasion {
    /// In a contact, or when somebody is asked to a meeting.
    CONTACT,
    /// At a meeting about the person.
    MEETING
  }

  /// What is known of the day.
  ///
  /// @param view what that authority might see; null for a partner that is none
  /// @param provision the one named; null when none is, or the list has none of that name
  /// @param agreed the yes that is named; null when none is, or the case has none such
  /// @param isPlaced whether the person is in the measure that is named
  public record Known(
      @Nullable PartnerView view,
      @Nullable Provision provision,
      @Nullable MeetingConsent agreed,
      boolean isPlaced,
      boolean isProtected) {

    /// What is known of an authority.
    public static Known of(@Nullable PartnerView view, @Nullable Provision provision) {
      return new Known(view, provision, null, false, false);
    }
  }

  public record Facts(
      LocalDate day, Partner partner, LegalBasis basis, Occasion occasion, Known known) {}

  private SharingNeedsBasis() {}

  /// Empty when it is in order.
  public static Optional<Reason> against(Facts facts) {
    return switch (facts.basis()) {
      case LegalBasis.NotThere() -> Optional.empty();
      case LegalBasis.NothingTold() ->
          facts.occasion() == Occasion.MEETING
              ? Optional.of(Reason.TOLD_AT_THE_MEETING)
              : Optional.empty();
      case LegalBasis.Consent consent -> against(consent, facts.known().view());
      case LegalBasis.PersonAgreed agreed -> against(agreed, facts);
      case LegalBasis.Placed _ ->
          facts.partner() == Partner.PROVIDER && facts.known().isPlaced()
              ? Optional.empty()
              : Optional.of(Reason.NOT_PLACED_THERE);
      case LegalBasis.ByProvision(var code) -> {
        var provision = facts.known().provision();
        yield provision != null
                && provision.code().equals(code)
                && provision.holdsOn(facts.day())
                && provision.partners().contains(facts.partner())
            ? Optional.empty()
            : Optional.of(Reason.PROVISION_DOES_NOT_HOLD);
      }
    };
  }

  private static Optional<Reason> against(LegalBasis.PersonAgreed basis, Facts facts) {
    var agreed = facts.known().agreed();
    if (agreed == null
        || !agreed.id().equals(basis.consent())
        || agreed.asked().partner() != facts.partner()) {
      return Optional.of(Reason.CONSENT_TO_ANOTHER);
    }
    if (facts.known().isProtected()) {
      return Optional.of(Reason.PERSON_IS_PROTECTED);
    }
    return agreed.on(facts.day()) == MeetingConsent.Standing.YES
        ? Optional.empty()
        : Optional.of(Reason.NO_CONSENT_THAT_DAY);
  }

  private static Optional<Reason> against(LegalBasis.Consent consent, @Nullable PartnerView view) {
    return switch (view) {
      case null -> Optional.of(Reason.NO_CONSENT_TO_THAT_PARTNER);
      case PartnerView.Nothing(var why) ->
          Optional.of(
              why == PartnerView.Why.PROTECTED
                  ? Reason.PERSON_IS_PROTECTED
                  : Reason.NO_CONSENT_THAT_DAY);
      case PartnerView.Shown shown ->
          shown.parts().contains(consent.part())
              ? Optional.empty()
              : Optional.of(Reason.CONSENT_TO_OTHER_PARTS);
    };
  }
}
