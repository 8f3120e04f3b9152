package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.AbilityAssessment.Stage;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A conclusion on work ability rests on a report, and a report on an order that stands; an order
/// is taken back only while no report has come. No step is older than the one that it rests on.
/// What is done may be done again as a correction.
@Rule(
    id = "ABI-01",
    source =
        "Nacka 2005 (work-ability assessments bought from providers, demands rest on them); SoL"
            + " (2025:400) documentation; the order of the steps is our reading")
@Term(sv = "stegen i en arbetsförmågebedömning")
public final class AbilityStepIsInOrder {

  public enum Step {
    WITHDRAW,
    REPORT,
    CONCLUDE
  }

  public enum Reason {
    ORDER_IS_WITHDRAWN,
    REPORT_HAS_COME,
    NO_REPORT_YET,
    BEFORE_IT_COULD
  }

  /// @param on the day of the step
  /// @param restsOn the day of what it rests on; null when there is none
  public record Facts(Stage stage, Step step, LocalDate on, @Nullable LocalDate restsOn) {}

  private AbilityStepIsInOrder() {}

  /// Empty when it is in order.
  public static Optional<Reason> against(Facts facts) {
    if (facts.stage() == Stage.WITHDRAWN) {
      return Optional.of(Reason.ORDER_IS_WITHDRAWN);
    }
    if (facts.step() == Step.WITHDRAW && facts.stage() != Stage.ORDERED) {
      return Optional.of(Reason.REPORT_HAS_COME);
    }
    if (facts.step() == Step.CONCLUDE && facts.stage() == Stage.ORDERED) {
      return Optional.of(Reason.NO_REPORT_YET);
    }
    var restsOn = facts.restsOn();
    return restsOn != null && facts.on().isBefore(restsOn)
        ? Optional.of(Reason.BEFORE_IT_COULD)
        : Optional.empty();
  }
}
