package se.vagval.assessment.ability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.AbilityOrder;
import se.vagval.assessment.model.WorkAbility;
import se.vagval.providers.ProviderId;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// The forms of a work-ability assessment, as first shown and as typed.
public final class AbilityForm {

  /// How many rows of an instrument can be typed in.
  public static final int ROWS = 6;

  private static final int LONGEST_DIMENSION = 60;
  private static final int LONGEST_SCORE = 20;

  private AbilityForm() {}

  static Filled fresh(LocalDate today) {
    return on(Filled.nothing(), today).with("id", UUID.randomUUID().toString());
  }

  /// With what stands, where there is something to correct.
  static Filled report(AbilityAssessment assessment, LocalDate today) {
    var filled = fresh(today);
    var stands = assessment.report();
    if (stands.isEmpty()) {
      return filled;
    }
    var report = stands.get();
    filled =
        on(filled, report.on())
            .with("corrects", report.id().toString())
            .with("author", report.author())
            .with("summary", report.summary())
            .with("instrument", report.instrument());
    for (var nth = 0; nth < report.scores().size(); nth++) {
      var score = report.scores().get(nth);
      filled = filled.with("dimension-" + (nth + 1), score.dimension());
      filled = filled.with("score-" + (nth + 1), score.score());
    }
    return filled;
  }

  static Filled conclusion(AbilityAssessment assessment, LocalDate today) {
    var filled =
        fresh(today).with("report", assessment.report().map(one -> one.id().toString()).orElse(""));
    return assessment
        .latestConclusion()
        .map(one ->
            filled
                .with("corrects", one.id().toString())
                .with("ability", one.ability().name())
                .with("words", one.words()))
        .orElse(filled);
  }

  /// Empty when something is wrong; the form then says what. So are the others.
  static Optional<AbilityOrder> order(TypedForm form, LocalDate today) {
    var provider = form.words("provider").isEmpty() ? null : form.id("provider");
    var question = form.words("question");
    var ownWords = form.wordsOrNone("own-words");
    var due = form.dayAhead("due");
    return form.isSound()
        ? Optional.of(
            new AbilityOrder(
                new AbilityOrderId(form.id("id")),
                new ProviderId(Objects.requireNonNull(provider)),
                question,
                ownWords,
                today,
                Objects.requireNonNull(due)))
        : Optional.empty();
  }

  static Optional<AbilityNote> withdrawal(TypedForm form, LocalDate today) {
    var reason = form.words("reason");
    return form.isSound()
        ? Optional.of(new AbilityNote.Withdrawal(today, reason))
        : Optional.empty();
  }

  static Optional<AbilityNote> report(TypedForm form, Text text) {
    var on = form.day("on");
    var author = form.words("author");
    var summary = form.words("summary");
    var instrument = form.wordsOrNone("instrument");
    var scores = scores(form, text);
    if (instrument.isEmpty() && !scores.isEmpty()) {
      form.wrong("instrument", text.t("assessment.ability.error.instrument"));
    }
    var correction = correction(form);
    return form.isSound()
        ? Optional.of(
            new AbilityNote.Report(
                new AbilityNoteId(form.id("id")),
                Objects.requireNonNull(on),
                author,
                summary,
                instrument,
                scores,
                correction))
        : Optional.empty();
  }

  static Optional<AbilityNote> conclusion(TypedForm form) {
    var on = form.day("on");
    var ability = form.oneOf("ability", WorkAbility.class);
    var words = form.words("words");
    var correction = correction(form);
    return form.isSound()
        ? Optional.of(
            new AbilityNote.Conclusion(
                new AbilityNoteId(form.id("id")),
                new AbilityNoteId(form.id("report")),
                Objects.requireNonNull(on),
                Objects.requireNonNull(ability),
                words,
                correction))
        : Optional.empty();
  }

  private static List<AbilityNote.Score> scores(TypedForm form, Text text) {
    var scores = new ArrayList<AbilityNote.Score>();
    for (var nth = 1; nth <= ROWS; nth++) {
      var dimension = shortWords(form, "dimension-" + nth, LONGEST_DIMENSION, text);
      var score = shortWords(form, "score-" + nth, LONGEST_SCORE, text);
      if (dimension.isEmpty() != score.isEmpty()) {
        var missing = dimension.isEmpty() ? "dimension-" : "score-";
        form.wrong(missing + nth, text.t("assessment.ability.error.row"));
      } else if (!dimension.isEmpty()) {
        scores.add(new AbilityNote.Score(dimension, score));
      }
    }
    return scores;
  }

  private static String shortWords(TypedForm form, String field, int longest, Text text) {
    var words = form.value(field);
    if (words.length() > longest) {
      form.wrong(field, text.t("assessment.ability.error.long", longest));
    }
    return words;
  }

  private static AbilityNote.@Nullable Correction correction(TypedForm form) {
    return form.value("corrects").isEmpty()
        ? null
        : new AbilityNote.Correction(new AbilityNoteId(form.id("corrects")), form.words("reason"));
  }

  private static Filled on(Filled filled, LocalDate day) {
    return filled
        .with("on.day", String.valueOf(day.getDayOfMonth()))
        .with("on.month", String.valueOf(day.getMonthValue()))
        .with("on.year", String.valueOf(day.getYear()));
  }
}
