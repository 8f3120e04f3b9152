package se.vagval.coordination.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.coordination.model.MeetingConsent.Kind;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// The person says yes or no to somebody's coming to meetings about them, and may say otherwise at
/// any time. A yes is not noted of somebody protected, nor in a closed case; what was said is noted
/// with its day, and not before what was said last. Taking back is never refused.
@Rule(
    id = "COO-03",
    source =
        "OSL (2009:400) 10 kap. 1 § (consent); that a yes to an employer or a provider is asked for"
            + " one by one, and holds for as long as the municipality's other consents, is our"
            + " reading")
@Term(sv = "svar på fråga om samtycke till möte")
public final class MeetingConsentIsAnswered {

  public enum Reason {
    PERSON_IS_PROTECTED,
    CASE_IS_CLOSED,
    LIES_AHEAD,
    /// Before it was asked, or before the last answer.
    TOO_EARLY
  }

  /// @param lastOn the day of the last answer; null for none
  public record Facts(
      LocalDate today,
      boolean isProtected,
      boolean caseIsOpen,
      LocalDate askedOn,
      @Nullable LocalDate lastOn) {

    LocalDate earliest() {
      return lastOn == null ? askedOn : lastOn;
    }
  }

  private MeetingConsentIsAnswered() {}

  /// Empty when it is in order.
  public static Optional<Reason> against(Kind answer, LocalDate on, Facts facts) {
    if (answer == Kind.TAKEN_BACK) {
      return Optional.empty();
    }
    if (answer == Kind.YES && facts.isProtected()) {
      return Optional.of(Reason.PERSON_IS_PROTECTED);
    }
    if (!facts.caseIsOpen()) {
      return Optional.of(Reason.CASE_IS_CLOSED);
    }
    if (on.isAfter(facts.today())) {
      return Optional.of(Reason.LIES_AHEAD);
    }
    return on.isBefore(facts.earliest()) ? Optional.of(Reason.TOO_EARLY) : Optional.empty();
  }
}
