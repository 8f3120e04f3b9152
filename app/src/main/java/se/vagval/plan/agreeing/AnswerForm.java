package se.vagval.plan.agreeing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.vagval.plan.model.PlanAnswer.Said;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// What the person says of the plan, as typed by them or by the caseworker.
final class AnswerForm {

  private static final int LONGEST = 4000;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  AnswerForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  static Filled on(LocalDate day) {
    return Filled.with(
        Map.of(
            "on.day", String.valueOf(day.getDayOfMonth()),
            "on.month", String.valueOf(day.getMonthValue()),
            "on.year", String.valueOf(day.getYear())));
  }

  Said said() {
    var said =
        Arrays.stream(Said.values()).filter(one -> one.name().equals(value("said"))).findFirst();
    if (said.isEmpty()) {
      problem("said", "plan.answer.error.said");
    }
    return said.orElse(Said.AGREES);
  }

  /// Who does not agree says with what.
  String words() {
    var words = value("words");
    if (words.isEmpty() && value("said").equals(Said.OBJECTS.name())) {
      problem("words", "plan.answer.error.words");
    } else if (words.length() > LONGEST) {
      filled = filled.withProblem("words", text.t("plan.error.long", LONGEST));
    }
    return words;
  }

  /// A day from when the plan was signed until today.
  LocalDate on(LocalDate first, LocalDate today) {
    var parts = new DateParts(value("on.day"), value("on.month"), value("on.year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> {
        problem("on.day", "plan.answer.error.on");
        yield today;
      }
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem("on." + part, "components.date." + reason.name());
        yield today;
      }
      case DateParts.Read.Right(var day) -> {
        if (day.isBefore(first) || day.isAfter(today)) {
          filled = filled.withProblem("on.day", text.t("plan.answer.error.on-between", first));
        }
        yield day;
      }
    };
  }

  int number() {
    return value("number").matches("[0-9]{1,6}") ? Integer.parseInt(value("number")) : -1;
  }

  boolean isWrong() {
    return filled.hasProblems();
  }

  Filled filled() {
    return filled;
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").replace("\r\n", "\n").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
