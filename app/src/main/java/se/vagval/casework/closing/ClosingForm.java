package se.vagval.casework.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Reads the forms that close a case and open it again.
final class ClosingForm {

  private static final int LONGEST = 4000;

  private final MultiValueMap<String, String> sent;

  ClosingForm(MultiValueMap<String, String> sent) {
    this.sent = sent;
  }

  /// What goes with the form; a new one when what came is no id.
  UUID id() {
    return Optional.of(value("id"))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseGet(UUID::randomUUID);
  }

  String value(String field) {
    return Optional.ofNullable(sent.getFirst(field)).orElse("").strip().replace("\r\n", "\n");
  }

  /// What was typed, told when the words are more than can be kept.
  Filled checked(String words, Page page) {
    var filled = new Filled(sent, List.of());
    return value(words).length() > LONGEST
        ? filled.withProblem(words, page.t("casework.closing.error.long"))
        : filled;
  }
}
