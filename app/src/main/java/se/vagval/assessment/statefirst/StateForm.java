package se.vagval.assessment.statefirst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads what was typed field by field; every fault is told at once, at its field.
final class StateForm {

  static final int LONGEST = 2000;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final LocalDate today;
  private Filled filled;

  StateForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
    this.typed = typed;
    this.text = text;
    this.today = today;
    this.filled = new Filled(typed, List.of());
  }

  Filled filled() {
    return filled;
  }

  boolean isSound() {
    return !filled.hasProblems();
  }

  /// Null when none of them was chosen.
  <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> among) {
    var chosen =
        Arrays.stream(among.getEnumConstants())
            .filter(one -> one.name().equals(value(field)))
            .findFirst();
    if (chosen.isEmpty()) {
      problem(field, "none");
    }
    return chosen.orElse(null);
  }

  boolean yes(String field) {
    return oneOf(field, YesNo.class) == YesNo.YES;
  }

  /// A day that is not ahead; null when it is missing or wrong.
  @Nullable LocalDate day(String field) {
    var had = filled.problems().size();
    var day = dayOrNone(field);
    if (day == null && filled.problems().size() == had) {
      problem(field + ".day", "day");
    }
    return day;
  }

  /// The same, and nothing need be typed.
  @Nullable LocalDate dayOrNone(String field) {
    var parts =
        new DateParts(value(field + ".day"), value(field + ".month"), value(field + ".year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> null;
      case DateParts.Read.Wrong(var part, var reason) -> {
        filled = filled.withProblem(field + "." + part, text.t("components.date." + reason.name()));
        yield null;
      }
      case DateParts.Read.Right(var day) -> {
        if (day.isAfter(today)) {
          problem(field + ".day", "ahead");
        }
        yield day;
      }
    };
  }

  String words(String field) {
    var words = value(field);
    if (words.isEmpty()) {
      problem(field, "words");
    } else if (words.length() > LONGEST) {
      filled = filled.withProblem(field, text.t("assessment.state.error.too-long", LONGEST));
    }
    return words;
  }

  String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").replace("\r\n", "\n").strip();
  }

  private void problem(String field, String what) {
    filled = filled.withProblem(field, text.t("assessment.state.error." + what));
  }
}
