package se.vagval.assessment.afterwards;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// The fields of what is noted of a decision.
public final class EventForm {

  public static final String ID = "event";
  public static final String ON = "on";
  public static final String DETAIL = "detail";
  public static final String WORDS = "words";
  public static final String NEW_LAST_DAY = "new-last-day";
  public static final String GIVEN_BY = "given-by";

  private EventForm() {}

  static Filled fresh() {
    return Filled.with(Map.of(ID, UUID.randomUUID().toString()));
  }

  /// Empty when something is wrong; the form then says what.
  ///
  /// @param notChanged what is said of another last day where nothing was changed
  static Optional<NoteEvent.Command> read(
      DecisionId decision, DecisionEvent.Kind kind, TypedForm form, String notChanged, Actor by) {
    var on = form.day(ON);
    var detail = kind.details().isEmpty() ? null : form.oneOf(DETAIL, kind.details());
    var words = needsWords(kind) ? form.words(WORDS) : form.wordsOrNone(WORDS);
    var lastDay = form.anyDayOrNone(NEW_LAST_DAY);
    if (lastDay != null && !DecisionEvent.mayMoveEnd(kind, detail)) {
      form.wrong(NEW_LAST_DAY + ".day", notChanged);
    }
    return form.isSound()
        ? Optional.of(
            new NoteEvent.Command(
                decision, id(form), kind, Objects.requireNonNull(on), detail, words, lastDay, by))
        : Optional.empty();
  }

  /// The same, of what another decision gives.
  ///
  /// @param none what is told when no decision was chosen
  static Optional<SayAlreadyGiven.Command> given(
      SayAlreadyGiven.Of changed, TypedForm form, String none, Actor by) {
    if (form.value(GIVEN_BY).isEmpty()) {
      form.wrong(GIVEN_BY, none);
    }
    var why = form.words(WORDS);
    return form.isSound()
        ? Optional.of(
            new SayAlreadyGiven.Command(
                changed, id(form), new DecisionId(form.id(GIVEN_BY)), why, by))
        : Optional.empty();
  }

  /// What no id can be read from is a form of its own.
  static DecisionEventId id(TypedForm form) {
    try {
      return new DecisionEventId(UUID.fromString(form.value(ID)));
    } catch (IllegalArgumentException none) {
      return new DecisionEventId(UUID.randomUUID());
    }
  }

  /// Whether such an event can change a decision, and so the last day of a check that ends.
  public static boolean mayMoveEnd(DecisionEvent.Kind kind) {
    return DecisionEvent.mayMoveEnd(kind, null)
        || kind.details().stream().anyMatch(detail -> DecisionEvent.mayMoveEnd(kind, detail));
  }

  /// Whether something must be said of it, since the day and the outcome say too little.
  public static boolean needsWords(DecisionEvent.Kind kind) {
    return switch (kind) {
      case CORRECTED,
          RECONSIDERED,
          CHANGED_UNASKED,
          DISMISSED_AS_LATE,
          COURT_DECIDED,
          ALREADY_GIVEN,
          TAKEN_BACK ->
          true;
      case DELIVERED, APPEALED, FORWARDED, WITHDRAWN -> false;
    };
  }
}
