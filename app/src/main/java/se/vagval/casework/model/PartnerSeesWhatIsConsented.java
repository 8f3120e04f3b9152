package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PartnerView;
import se.vagval.casework.PartnerView.Why;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Another authority sees what the person's latest consent names, while it holds, and nothing else.
/// Of somebody protected it sees nothing, with a consent too.
@Rule(
    id = "CON-01",
    source =
        "OSL (2009:400) 26 kap. 1 § (secrecy), 10 kap. 1 § and 12 kap. 2 § (consent); how long it holds is a term of the municipality; that nothing goes out about somebody protected is our reading")
@Term(sv = "insyn efter samtycke")
public final class PartnerSeesWhatIsConsented {

  /// @param latest what the person last said to that authority in this case; null for nothing
  public record Facts(
      LocalDate today, boolean isProtected, boolean caseIsOpen, @Nullable Consent latest) {}

  private PartnerSeesWhatIsConsented() {}

  public static PartnerView of(Facts facts) {
    if (facts.isProtected()) {
      return new PartnerView.Nothing(Why.PROTECTED);
    }
    if (!facts.caseIsOpen()) {
      return new PartnerView.Nothing(Why.CASE_IS_CLOSED);
    }
    return switch (facts.latest()) {
      case null -> new PartnerView.Nothing(Why.NOT_GIVEN);
      case Consent.TakenBack taken -> new PartnerView.Nothing(Why.TAKEN_BACK);
      case Consent.Given given -> within(given.terms(), facts.today());
    };
  }

  private static PartnerView within(Consent.Terms terms, LocalDate today) {
    if (today.isBefore(terms.on())) {
      return new PartnerView.Nothing(Why.NOT_YET);
    }
    return today.isBefore(terms.until())
        ? new PartnerView.Shown(terms.parts(), terms.lastDay())
        : new PartnerView.Nothing(Why.HAS_RUN_OUT);
  }
}
