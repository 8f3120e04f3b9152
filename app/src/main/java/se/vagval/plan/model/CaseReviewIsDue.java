package se.vagval.plan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A case is looked at together within some days of its opening, and then on the day that was set
/// the last time.
@Rule(
    id = "PLN-06",
    source =
        "Bergmark, Bäckman, Minas 2013: återkommande ärendedragning; antalet dagar är en term i"
            + " kommunens profil")
@Term(sv = "tid för ärendedragning")
public final class CaseReviewIsDue {

  /// @param next the day that was set the last time; null when it was never looked at
  public record Facts(LocalDate openedOn, @Nullable LocalDate next) {}

  private CaseReviewIsDue() {}

  /// The day on which it is due.
  public static LocalDate on(Facts facts, int firstWithinDays) {
    var next = facts.next();
    return next == null ? facts.openedOn().plusDays(firstWithinDays) : next;
  }
}
