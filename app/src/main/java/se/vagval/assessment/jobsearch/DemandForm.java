package se.vagval.assessment.jobsearch;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.store.JobSearchStore.Asked;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// What is asked of a person, as typed.
public final class DemandForm {

  private static final int MOST = 60;

  private static final String RESTS_ON = "rests-on";

  /// What is chosen when the demand rests on no report.
  public static final String NOTHING = "NONE";

  private DemandForm() {}

  static Filled fresh(ReadJobSearch.Shown shown) {
    var today = shown.today();
    var filled =
        Filled.nothing()
            .with("from.day", String.valueOf(today.getDayOfMonth()))
            .with("from.month", String.valueOf(today.getMonthValue()))
            .with("from.year", String.valueOf(today.getYear()));
    var now = shown.demand();
    if (now.isEmpty()) {
      return filled;
    }
    var perMonth = now.get().perMonth();
    return filled
        .with("words", now.get().words())
        .with("per-month", perMonth == null ? "" : perMonth.toString());
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<Asked> read(TypedForm form, Text text, LocalDate today) {
    var words = form.words("words");
    var perMonth = form.numberOrNone("per-month", 1, MOST);
    var from = form.anyDay("from");
    var last = form.anyDayOrNone("last");
    var reason = form.words("reason");
    if (from != null && from.isBefore(today)) {
      form.wrong("from.day", text.t("assessment.job.error.backwards"));
    }
    if (from != null && last != null && last.isBefore(from)) {
      form.wrong("last.day", text.t("assessment.job.error.last"));
    }
    var restsOn = restsOn(form);
    return form.isSound()
        ? Optional.of(
            new Asked(words, perMonth, Objects.requireNonNull(from), last, reason, restsOn))
        : Optional.empty();
  }

  private static @Nullable AbilityNoteId restsOn(TypedForm form) {
    var typed = form.value(RESTS_ON);
    return typed.isEmpty() || typed.equals(NOTHING) ? null : new AbilityNoteId(form.id(RESTS_ON));
  }
}
