package se.vagval.remuneration.ledger;

import java.util.List;
import java.util.Locale;
import se.vagval.kernel.MessageKey;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Wording;
import se.vagval.remuneration.model.CheckDayByDay;
import se.vagval.remuneration.model.DifferenceToPost;
import se.vagval.remuneration.model.Explanation;
import se.vagval.remuneration.model.Line;
import se.vagval.remuneration.model.LineKind;
import se.vagval.remuneration.model.MonthByItsDays;
import se.vagval.remuneration.model.ResultInParts;
import se.vagval.remuneration.model.Terms;
import se.vagval.remuneration.model.WeekOfItsThursday;

/// Why a line is what it is, as kept with it: the rule, and the facts told. It becomes words when
/// somebody reads it.
///
/// @param rule its id, such as `REM-04`
/// @param sentences none when nothing is wanted any more
public record StoredExplanation(String rule, int version, List<Wording> sentences) {

  /// The key of a sentence read back from where it was kept.
  public record KeptKey(String bundle, String name) implements MessageKey {}

  public static StoredExplanation of(Terms terms, Line line) {
    return by(rule(terms, line.kind()), line.explanation().sentences());
  }

  public static StoredExplanation nothingWanted() {
    return by(DifferenceToPost.class, List.of());
  }

  public List<String> in(Locale locale) {
    return sentences.stream().map(sentence -> sentence.in(locale)).toList();
  }

  /// The same without the numbers of the days in the check: they tell how many days were paid to
  /// whoever came before.
  public StoredExplanation withoutDayNumbers() {
    var rest =
        sentences.stream().filter(sentence -> !Explanation.tellsDayNumbers(sentence)).toList();
    return new StoredExplanation(rule, version, rest);
  }

  private static StoredExplanation by(Class<?> type, List<Wording> sentences) {
    var rule = type.getAnnotation(Rule.class);
    if (rule == null) {
      throw new IllegalStateException("no rule: " + type);
    }
    return new StoredExplanation(rule.id(), rule.version(), sentences);
  }

  private static Class<?> rule(Terms terms, LineKind kind) {
    return switch (kind) {
      case RESULT_EVIDENCE, RESULT_SUSTAINED -> ResultInParts.class;
      case RUNNING ->
          switch (terms) {
            case Terms.Check _ -> CheckDayByDay.class;
            case Terms.Monthly _ -> MonthByItsDays.class;
            case Terms.Week _ -> WeekOfItsThursday.class;
          };
    };
  }
}
