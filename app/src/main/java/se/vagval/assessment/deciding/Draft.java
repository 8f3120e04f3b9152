package se.vagval.assessment.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Decision;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.model.LevelIsWithinBounds;
import se.vagval.kernel.Money;
import se.vagval.profiles.LevelRow;
import se.vagval.profiles.Months;

/// A decision as a caseworker means to make it.
///
/// @param deviationReason empty when the level is the advised one
/// @param renewal what it does to a check that is held; null where it follows on none
public record Draft(
    int level, Months months, String deviationReason, String reasons, @Nullable Renewal renewal) {

  static final String LEVEL = "level";
  static final String MONTHS = "months";
  static final String DEVIATION = "deviation";
  static final String REASONS = "reasons";

  /// Why a proposal is sent back; not part of a decision.
  static final String BACK = "back";

  static final int LONGEST = 4000;

  /// What is wrong with one field.
  ///
  /// @param text the last part of the message's key
  record Problem(String field, String text, List<Object> facts) {

    static Problem of(String field, String text, Object... facts) {
      return new Problem(field, text, List.of(facts));
    }
  }

  sealed interface Reading {
    record Sound(Draft draft) implements Reading {}

    record Faulty(List<Problem> problems) implements Reading {}
  }

  /// Reads what was typed against the grounds, and finds everything that is wrong with it.
  static Reading read(Map<String, String> typed, Grounds grounds) {
    var problems = new ArrayList<Problem>();
    var level = level(text(typed, LEVEL));
    if (level.isEmpty()) {
      problems.add(Problem.of(LEVEL, "level-missing"));
    }
    var months = Months.parse(text(typed, MONTHS));
    if (months.isEmpty()) {
      problems.add(Problem.of(MONTHS, "months-not-a-number"));
    }
    level.ifPresent(chosen -> problems.addAll(refused(chosen, months, typed, grounds)));
    problems.addAll(badWords(typed));
    var amount = level.map(grounds::amount).orElseGet(Money::none);
    var renewal = RenewalFields.read(typed, grounds, amount);
    problems.addAll(renewal.problems());
    return problems.isEmpty()
        ? new Reading.Sound(
            draft(level.orElseThrow(), months.orElseThrow(), typed, grounds)
                .with(renewal.renewal()))
        : new Reading.Faulty(List.copyOf(problems));
  }

  /// Whether what was typed is just what was decided. What is wrong with it does not matter here.
  ///
  /// @param renewals on what it followed
  static boolean says(Map<String, String> typed, Decision.Made made, List<Renewal> renewals) {
    return level(text(typed, LEVEL)).equals(Optional.of(made.level()))
        && Months.parse(text(typed, MONTHS)).equals(Optional.of(made.months()))
        && text(typed, REASONS).equals(made.reasons())
        && RenewalFields.says(typed, renewals)
        && (!made.deviates() || text(typed, DEVIATION).equals(made.deviationReason()));
  }

  private static Draft draft(int level, Months months, Map<String, String> typed, Grounds grounds) {
    var deviates = level != grounds.advice().level();
    var why = deviates ? text(typed, DEVIATION) : "";
    return new Draft(level, months, why, text(typed, REASONS), null);
  }

  private Draft with(@Nullable Renewal follows) {
    return new Draft(level, months, deviationReason, reasons, follows);
  }

  /// Months that are no number are not judged: the level's own stand in for them.
  private static List<Problem> refused(
      int level, Optional<Months> months, Map<String, String> typed, Grounds grounds) {
    var bounds = grounds.bounds(level, RenewalFields.carriesOut(typed, grounds));
    var judged = months.map(Months::toDecimal).orElse(bounds.leastMonths());
    var facts =
        new LevelIsWithinBounds.Facts(
            grounds.advice().level(), level, judged, !text(typed, DEVIATION).isEmpty());
    return switch (LevelIsWithinBounds.of(facts, bounds)) {
      case LevelIsWithinBounds.Outcome.Allowed() -> List.of();
      case LevelIsWithinBounds.Outcome.Refused(var reasons) -> problems(reasons, grounds, bounds);
    };
  }

  private static List<Problem> problems(
      Set<LevelIsWithinBounds.Reason> reasons, Grounds grounds, LevelIsWithinBounds.Bounds bounds) {
    var allowed = grounds.allowed().stream().map(LevelRow::level).toList();
    return reasons.stream()
        .map(reason ->
            switch (reason) {
              case NO_SUCH_LEVEL -> Problem.of(LEVEL, "level-missing");
              case TOO_FAR_FROM_THE_ADVICE ->
                  Problem.of(LEVEL, "level-too-far", allowed.getFirst(), allowed.getLast());
              case DEVIATION_WITHOUT_REASON -> Problem.of(DEVIATION, "deviation-missing");
              case MONTHS_OUTSIDE_THE_LEVEL ->
                  Problem.of(MONTHS, "months-outside", bounds.leastMonths(), bounds.mostMonths());
            })
        .toList();
  }

  private static List<Problem> badWords(Map<String, String> typed) {
    var problems = new ArrayList<Problem>();
    if (text(typed, REASONS).isEmpty()) {
      problems.add(Problem.of(REASONS, "reasons-missing"));
    }
    for (var field : List.of(DEVIATION, REASONS)) {
      if (text(typed, field).length() > LONGEST) {
        problems.add(Problem.of(field, "too-long", LONGEST));
      }
    }
    return problems;
  }

  private static Optional<Integer> level(String text) {
    return text.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
  }
}
