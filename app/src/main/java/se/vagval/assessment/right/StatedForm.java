package se.vagval.assessment.right;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// What the caseworker knows of a month, as typed.
final class StatedForm {

  static final String MONTH = "month";
  static final String KNOWN_FROM = "known-from";
  private static final int LONGEST = 2000;

  private final MultiValueMap<String, String> typed;
  private final Text text;

  StatedForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
  }

  Filled filled() {
    var filled = new Filled(typed, List.of());
    if (month().isEmpty()) {
      filled = filled.withProblem(MONTH, text.t("assessment.right.error.month"));
    }
    if (knownFrom().isEmpty()) {
      filled = filled.withProblem(KNOWN_FROM, text.t("assessment.right.error.known-from"));
    }
    return knownFrom().length() > LONGEST
        ? filled.withProblem(KNOWN_FROM, text.t("assessment.state.error.too-long", LONGEST))
        : filled;
  }

  /// @param what the last part of the message's key
  Filled refused(String what) {
    return filled().withProblem("", text.t("assessment.right.error." + what));
  }

  Optional<YearMonth> month() {
    try {
      return Optional.of(YearMonth.parse(value(MONTH)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  String knownFrom() {
    return value(KNOWN_FROM).replace("\r\n", "\n").strip();
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("");
  }
}
