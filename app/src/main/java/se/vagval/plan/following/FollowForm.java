package se.vagval.plan.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.vagval.plan.model.FollowUp;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// A follow-up as typed: what came of it, when it was, and when the next is.
final class FollowForm {

  private static final int LONGEST = 4000;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final LocalDate today;
  private Filled filled;

  FollowForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
    this.typed = typed;
    this.text = text;
    this.today = today;
    this.filled = new Filled(typed, List.of());
  }

  static Filled on(LocalDate day) {
    return Filled.with(
        Map.of(
            "on.day", String.valueOf(day.getDayOfMonth()),
            "on.month", String.valueOf(day.getMonthValue()),
            "on.year", String.valueOf(day.getYear())));
  }

  /// Only to be used when nothing is wrong.
  FollowUp read(String by) {
    var words = value("words");
    if (words.isEmpty()) {
      problem("words", "plan.follow.error.words");
    } else if (words.length() > LONGEST) {
      filled = filled.withProblem("words", text.t("plan.error.long", LONGEST));
    }
    var on = day("on");
    if (on.isAfter(today)) {
      problem("on.day", "plan.follow.error.on");
    }
    var next = day("next");
    if (!isWrong() && !next.isAfter(today)) {
      problem("next.day", "plan.follow.error.next");
    }
    return new FollowUp(words, on, next, by);
  }

  boolean isWrong() {
    return filled.hasProblems();
  }

  Filled filled() {
    return filled;
  }

  private LocalDate day(String field) {
    var parts =
        new DateParts(value(field + ".day"), value(field + ".month"), value(field + ".year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> {
        problem(field + ".day", "plan.follow.error." + field);
        yield today;
      }
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem(field + "." + part, "components.date." + reason.name());
        yield today;
      }
      case DateParts.Read.Right(var day) -> day;
    };
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").replace("\r\n", "\n").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
