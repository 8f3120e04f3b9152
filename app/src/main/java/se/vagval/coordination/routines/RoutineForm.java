package se.vagval.coordination.routines;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.coordination.model.Routine;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// A version of a routine, as typed.
final class RoutineForm {

  private RoutineForm() {}

  static Filled of(Routine.Version before) {
    return Filled.nothing()
        .with("version", String.valueOf(before.number() + 1))
        .with("title", before.words().title())
        .with("text", before.words().text())
        .with("own", before.ownOwner())
        .with("their", before.theirOwner());
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<Routine.Version> read(int number, TypedForm form, Text text) {
    var words = new Routine.Words(form.words("title"), form.words("text"));
    var own = form.words("own");
    var their = form.words("their");
    var from = form.anyDay("from");
    var review = form.anyDay("review");
    if (from != null && review != null && !review.isAfter(from)) {
      form.wrong("review.day", text.t("coordination.routines.error.review"));
    }
    return form.isSound()
        ? Optional.of(new Routine.Version(number, words, own, their, day(from), day(review)))
        : Optional.empty();
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }
}
