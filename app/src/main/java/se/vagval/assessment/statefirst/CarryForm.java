package se.vagval.assessment.statefirst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Why the municipality acts all the same, as typed.
final class CarryForm {

  static final String REASON = "reason";

  private final MultiValueMap<String, String> typed;
  private final Text text;

  CarryForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
  }

  boolean isSound() {
    return !filled().hasProblems();
  }

  Filled filled() {
    var filled = new Filled(typed, List.of());
    if (reason().isEmpty()) {
      return filled.withProblem(REASON, text.t("assessment.state.error.reason"));
    }
    return reason().length() > TypedForm.LONGEST
        ? filled.withProblem(REASON, text.t("assessment.state.error.too-long", TypedForm.LONGEST))
        : filled;
  }

  /// @param what the last part of the message's key
  Filled changed(String what) {
    return filled().withProblem("", text.t("assessment.state.error." + what));
  }

  String reason() {
    return value(REASON).replace("\r\n", "\n").strip();
  }

  /// An id that is no id is taken as one that nobody has.
  UUID check() {
    try {
      return UUID.fromString(value("check"));
    } catch (IllegalArgumentException none) {
      return UUID.randomUUID();
    }
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("");
  }
}
