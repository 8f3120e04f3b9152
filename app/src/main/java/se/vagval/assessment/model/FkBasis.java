package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Decision;
import se.vagval.assessment.FkBasisId;
import se.vagval.kernel.Term;

/// What a person takes along when they apply to the Social Insurance Agency, as it was signed. It
/// is the person who applies; nothing of it is ever sent or changed, and a correction is one of its
/// own that refers back.
///
/// @param on the day on which it was signed
/// @param given null until somebody has noted that the person got it
@Term(sv = "underlag inför ansökan hos Försäkringskassan")
public record FkBasis(
    FkBasisId id,
    Written written,
    FkBasisFacts facts,
    LocalDate on,
    Decision.DecidedBy by,
    @Nullable Given given) {

  /// What the person means to apply for.
  @Term(sv = "ersättning som personen vill söka")
  public enum Benefit {
    /// `sjukpenning`
    SICKNESS_BENEFIT,
    /// `sjukersättning`
    SICKNESS_COMPENSATION,
    /// `aktivitetsersättning`
    ACTIVITY_COMPENSATION
  }

  /// What the caseworker wrote in it.
  ///
  /// @param tried of what was tried and how it went; empty when nothing is written
  public record Written(
      Benefit benefit, String tried, String summary, @Nullable Correction correction) {}

  /// The earlier one that this takes the place of, and why.
  public record Correction(FkBasisId earlier, String reason) {}

  @Term(sv = "underlaget lämnat till personen")
  public record Given(LocalDate on, Way way) {}

  /// How the person got it.
  public enum Way {
    HANDED_OVER,
    BY_POST,
    ON_OWN_PAGES,
    READ_OUT
  }

  public Optional<FkBasisId> corrects() {
    return Optional.ofNullable(written.correction()).map(Correction::earlier);
  }
}
