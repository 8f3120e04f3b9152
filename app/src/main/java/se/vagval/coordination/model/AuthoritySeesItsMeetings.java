package se.vagval.coordination.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.Authority;
import se.vagval.casework.PartnerView;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Another authority sees a joint meeting that it is asked to on a basis that is noted, while the
/// person consents to its insight: when and where the meeting is, whether it was held, and when the
/// next one is. What the meeting is about is shown where the basis is a consent to a part that the
/// person consents to today.
///
/// A basis that is a consent to a part taken back since shows nothing. What was said and agreed at
/// the meeting, and who else is asked, is never shown: that may be others' and of others.
@Rule(
    id = "COO-04",
    source =
        "OSL (2009:400) 26 kap. 1 § (secrecy), 10 kap. 1 § and 12 kap. 2 § (consent); that a"
            + " provision alone shows nothing here, and what of a meeting is shown, is our reading")
@Term(sv = "myndighetens insyn i gemensamma möten")
public final class AuthoritySeesItsMeetings {

  public enum Why {
    PERSON_DOES_NOT_CONSENT,
    NOT_ASKED,
    /// Nothing of the person was to be told, or the authority did not come.
    NO_BASIS,
    CONSENT_TO_OTHER_PARTS
  }

  public sealed interface Outcome {
    record Nothing(Why why) implements Outcome {}

    record TimeAndPlace() implements Outcome {}

    record WithPurpose() implements Outcome {}
  }

  /// @param view what the authority may see of the case; null when that is not known
  public record Facts(@Nullable PartnerView view, Authority authority, JointMeeting meeting) {}

  private AuthoritySeesItsMeetings() {}

  /// The most that any of those asked of the authority may see.
  public static Outcome of(Facts facts) {
    if (!(facts.view() instanceof PartnerView.Shown shown)) {
      return new Outcome.Nothing(Why.PERSON_DOES_NOT_CONSENT);
    }
    var each = bases(facts).stream().map(basis -> of(basis, shown)).toList();
    return first(each, Outcome.WithPurpose.class)
        .or(() -> first(each, Outcome.TimeAndPlace.class))
        .or(() -> each.stream().findFirst())
        .orElseGet(() -> new Outcome.Nothing(Why.NOT_ASKED));
  }

  private static Optional<Outcome> first(List<Outcome> each, Class<? extends Outcome> kind) {
    return each.stream().filter(kind::isInstance).findFirst();
  }

  /// Of those asked of the authority: that of the day of the meeting where one is noted.
  private static List<LegalBasis> bases(Facts facts) {
    var partners = facts.meeting().planned().partners();
    var told = facts.meeting().came().map(JointMeeting.Outcome::told).orElse(List.of());
    return IntStream.range(0, partners.size())
        .filter(nth ->
            partners.get(nth).partner().authority().filter(facts.authority()::equals).isPresent())
        .mapToObj(nth -> nth < told.size() ? told.get(nth) : partners.get(nth).basis())
        .toList();
  }

  private static Outcome of(LegalBasis basis, PartnerView.Shown shown) {
    return switch (basis) {
      case LegalBasis.Consent(var part) ->
          shown.parts().contains(part)
              ? new Outcome.WithPurpose()
              : new Outcome.Nothing(Why.CONSENT_TO_OTHER_PARTS);
      case LegalBasis.ByProvision _ -> new Outcome.TimeAndPlace();
      case LegalBasis.NothingTold _,
          LegalBasis.NotThere _,
          LegalBasis.PersonAgreed _,
          LegalBasis.Placed _ ->
          new Outcome.Nothing(Why.NO_BASIS);
    };
  }
}
