package se.vagval.assessment.fkbasis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.FkBasisId;
import se.vagval.assessment.model.FkBasis;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// The forms of a basis for an application to the Social Insurance Agency, as first shown and as
/// typed.
final class FkBasisForm {

  private static final String CORRECTS = "corrects";

  private FkBasisForm() {}

  static Filled fresh() {
    return Filled.nothing().with("id", UUID.randomUUID().toString());
  }

  /// With what stands, to be corrected.
  static Filled correcting(FkBasis earlier) {
    var written = earlier.written();
    return fresh()
        .with(CORRECTS, earlier.id().toString())
        .with("benefit", written.benefit().name())
        .with("tried", written.tried())
        .with("summary", written.summary());
  }

  /// With the day of today.
  static Filled given(LocalDate today) {
    return Filled.nothing()
        .with("on.day", String.valueOf(today.getDayOfMonth()))
        .with("on.month", String.valueOf(today.getMonthValue()))
        .with("on.year", String.valueOf(today.getYear()));
  }

  /// Empty when something is wrong; the form then says what. So is the other.
  static Optional<FkBasis.Written> written(TypedForm form) {
    var correction = correction(form);
    var benefit = form.oneOf("benefit", FkBasis.Benefit.class);
    var tried = form.wordsOrNone("tried");
    var summary = form.words("summary");
    return form.isSound()
        ? Optional.of(
            new FkBasis.Written(Objects.requireNonNull(benefit), tried, summary, correction))
        : Optional.empty();
  }

  static Optional<FkBasis.Given> given(TypedForm form) {
    var on = form.day("on");
    var way = form.oneOf("way", FkBasis.Way.class);
    return form.isSound()
        ? Optional.of(new FkBasis.Given(Objects.requireNonNull(on), Objects.requireNonNull(way)))
        : Optional.empty();
  }

  private static FkBasis.@Nullable Correction correction(TypedForm form) {
    return form.value(CORRECTS).isEmpty()
        ? null
        : new FkBasis.Correction(new FkBasisId(form.id(CORRECTS)), form.words("reason"));
  }
}
