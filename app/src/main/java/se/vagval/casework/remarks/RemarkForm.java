package se.vagval.casework.remarks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// Reads what somebody wrote in a form with one field.
final class RemarkForm {

  private static final int LONGEST = 4000;

  private final MultiValueMap<String, String> typed;
  private Filled filled;

  RemarkForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.filled = new Filled(typed, List.of());
    if (words().isEmpty()) {
      filled = filled.withProblem("text", text.t("casework.remark.error.none"));
    }
    if (words().length() > LONGEST) {
      filled = filled.withProblem("text", text.t("casework.remark.error.long"));
    }
  }

  boolean isSound() {
    return !filled.hasProblems();
  }

  Filled filled() {
    return filled;
  }

  String words() {
    return value("text").replace("\r\n", "\n");
  }

  /// The id that the form was made with.
  UUID id() {
    return Optional.of(value("id"))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseGet(UUID::randomUUID);
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }
}
