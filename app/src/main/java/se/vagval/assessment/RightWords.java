package se.vagval.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.DecidedRight;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.model.RightToCheck;
import se.vagval.assessment.model.StatedMonth;
import se.vagval.web.Text;

/// How the module's pages say whether there is a right to a check, and why.
public final class RightWords {

  private RightWords() {}

  /// One sentence, by the rule.
  public static String why(RightStanding standing, Text text) {
    return switch (standing.outcome()) {
      case RightToCheck.Outcome.Holds(var ground, var month) ->
          holds(standing, ground, month, text);
      case RightToCheck.Outcome.Missing(var why) ->
          text.t("assessment.right.missing." + why, months(standing, text));
    };
  }

  /// The same of a decision that was made.
  public static String why(DecidedRight right, Text text) {
    var month = month(right.month(), text);
    return switch (right.ground()) {
      case REGISTER ->
          text.t(
              "assessment.right.holds.REGISTER",
              month,
              Optional.ofNullable(right.importedOn()).map(text::date).orElse(""));
      case STATED ->
          text.t(
              "assessment.right.decided.STATED",
              month,
              Optional.ofNullable(right.knownFrom()).orElse(""));
      case YOUNG -> text.t("assessment.right.decided.YOUNG");
    };
  }

  /// What is known of one month.
  public static String of(RightStanding.Month month, Text text) {
    var told = month.told();
    if (told != null) {
      return text.t("assessment.right.word." + month.word(), text.date(told.importedOn()));
    }
    var stated = month.stated();
    return stated == null
        ? text.t("assessment.right.word.SILENT")
        : text.t(
            "assessment.right.word.STATED",
            stated.by(),
            text.date(stated.on()),
            stated.knownFrom());
  }

  private static String holds(
      RightStanding standing, RightToCheck.Ground ground, @Nullable YearMonth month, Text text) {
    return switch (ground) {
      case REGISTER ->
          text.t(
              "assessment.right.holds.REGISTER",
              month(month, text),
              standing
                  .of(month)
                  .map(RightStanding.Month::told)
                  .map(told -> text.date(told.importedOn()))
                  .orElse(""));
      case STATED ->
          text.t(
              "assessment.right.decided.STATED",
              month(month, text),
              standing
                  .of(month)
                  .map(RightStanding.Month::stated)
                  .map(StatedMonth::knownFrom)
                  .orElse(""));
      case YOUNG ->
          text.t(
              "assessment.right.holds.YOUNG",
              standing.age(),
              Objects.requireNonNullElse(standing.youngToAge(), standing.age()));
    };
  }

  /// The months that the reader is to know more of: the silent ones, else all of them.
  private static String months(RightStanding standing, Text text) {
    var silent = standing.silent();
    var months =
        silent.isEmpty()
            ? standing.months().stream().map(RightStanding.Month::month).toList()
            : silent;
    return join(months, text);
  }

  private static String join(List<YearMonth> months, Text text) {
    var words = months.stream().sorted().map(text::month).toList();
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " "
            + text.t("assessment.right.or")
            + " "
            + words.getLast();
  }

  private static String month(@Nullable YearMonth month, Text text) {
    return month == null ? "" : text.month(month);
  }
}
