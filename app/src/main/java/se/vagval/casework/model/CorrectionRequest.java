package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// What a person says is wrong in what is kept about them, and what they were answered.
///
/// @param answer null until it is answered
@Term(sv = "begäran om rättelse")
public record CorrectionRequest(UUID id, String text, LocalDate askedOn, @Nullable Answer answer) {

  public enum Outcome {
    CORRECTED,
    NOT_CORRECTED
  }

  /// @param text why not, or what was done; may be empty when it was corrected
  /// @param by the name of the one who answered
  public record Answer(Outcome outcome, String text, LocalDate on, String by) {}

  public boolean isWaiting() {
    return answer == null;
  }

  /// Whether it has been answered with just that.
  public boolean wasAnswered(Outcome outcome, String with) {
    return answer != null
        && Objects.equals(answer.outcome(), outcome)
        && answer.text().equals(with);
  }
}
