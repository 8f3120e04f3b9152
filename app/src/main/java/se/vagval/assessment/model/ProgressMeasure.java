package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.ProgressNoteId;
import se.vagval.kernel.Term;

/// How far a person had come on a day, as they said themselves and as the caseworker saw it. The
/// two are never put together.
///
/// @param self on the person's own scale, 1 to 5; null when not asked
/// @param caseworker on the caseworker's scale, 1 to 5; null when not said
/// @param instrument what an external instrument gave; null for none
@Term(sv = "framstegsmätning")
public record ProgressMeasure(
    ProgressNoteId id,
    LocalDate on,
    @Nullable Integer self,
    @Nullable Integer caseworker,
    @Nullable Instrument instrument,
    String words) {

  public static final int LEAST = 1;
  public static final int MOST = 5;

  public ProgressMeasure {
    if (self == null && caseworker == null && instrument == null) {
      throw new IllegalArgumentException("nothing is measured");
    }
    requireOnScale(self);
    requireOnScale(caseworker);
  }

  private static void requireOnScale(@Nullable Integer score) {
    if (score != null && (score < LEAST || score > MOST)) {
      throw new IllegalArgumentException("not on the scale: " + score);
    }
  }
}
