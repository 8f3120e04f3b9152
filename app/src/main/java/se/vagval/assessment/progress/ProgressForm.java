package se.vagval.assessment.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.ProgressNoteId;
import se.vagval.assessment.model.Instrument;
import se.vagval.assessment.model.ProgressEvent;
import se.vagval.assessment.model.ProgressMeasure;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// The fields of a measurement and of an event.
public final class ProgressForm {

  public static final String ID = "note";
  public static final String ON = "on";
  public static final String SELF = "self";
  public static final String CASEWORKER = "caseworker";
  public static final String INSTRUMENT = "instrument";
  public static final String SCORE = "score";
  public static final String KIND = "kind";
  public static final String WORDS = "words";

  private final TypedForm form;
  private final Text text;
  private Filled filled;

  ProgressForm(TypedForm form, Text text) {
    this.form = form;
    this.text = text;
    this.filled = form.filled();
  }

  static Filled fresh(LocalDate today) {
    return Filled.with(
        Map.of(
            ID,
            UUID.randomUUID().toString(),
            ON + ".day",
            String.valueOf(today.getDayOfMonth()),
            ON + ".month",
            String.valueOf(today.getMonthValue()),
            ON + ".year",
            String.valueOf(today.getYear())));
  }

  Filled filled() {
    return filled;
  }

  /// Empty when something is wrong; the form then says what.
  Optional<ProgressMeasure> measure() {
    var on = form.day(ON);
    var words = form.wordsOrNone(WORDS);
    filled = form.filled();
    var self = score(SELF);
    var caseworker = score(CASEWORKER);
    var instrument = instrument();
    if (self == null && caseworker == null && instrument == null && !filled.hasProblems()) {
      filled = filled.withProblem(SELF, text.t("assessment.progress.error.nothing"));
    }
    return filled.hasProblems()
        ? Optional.empty()
        : Optional.of(
            new ProgressMeasure(
                id(), Objects.requireNonNull(on), self, caseworker, instrument, words));
  }

  /// The same of an event.
  Optional<ProgressEvent> event() {
    var kind = form.oneOf(KIND, ProgressEvent.Kind.class);
    var on = form.day(ON);
    var words = form.wordsOrNone(WORDS);
    filled = form.filled();
    return kind == null || on == null || filled.hasProblems()
        ? Optional.empty()
        : Optional.of(new ProgressEvent(id(), kind, on, words));
  }

  private @Nullable Integer score(String field) {
    var typed = form.value(field);
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("[" + ProgressMeasure.LEAST + "-" + ProgressMeasure.MOST + "]")) {
      return Integer.valueOf(typed);
    }
    filled = filled.withProblem(field, text.t("assessment.progress.error.scale"));
    return null;
  }

  private @Nullable Instrument instrument() {
    var name = form.wordsOrNone(INSTRUMENT);
    var score = form.wordsOrNone(SCORE);
    if (name.isEmpty() && score.isEmpty()) {
      return null;
    }
    if (name.isEmpty() || score.isEmpty()) {
      var field = name.isEmpty() ? INSTRUMENT : SCORE;
      filled = filled.withProblem(field, text.t("assessment.progress.error.both"));
      return null;
    }
    return new Instrument(name, score);
  }

  /// What no id can be read from is a form of its own.
  private ProgressNoteId id() {
    try {
      return new ProgressNoteId(UUID.fromString(form.value(ID)));
    } catch (IllegalArgumentException none) {
      return new ProgressNoteId(UUID.randomUUID());
    }
  }
}
