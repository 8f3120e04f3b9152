package se.vagval.access.grants;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// What was typed into a form, with all that is found to be wrong with it.
final class Typed {

  private final MultiValueMap<String, String> sent;
  private final Text text;
  private Filled filled;

  Typed(MultiValueMap<String, String> sent, Text text) {
    this.sent = sent;
    this.text = text;
    this.filled = new Filled(sent, List.of());
  }

  Filled filled() {
    return filled;
  }

  String value(String field) {
    return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
  }

  void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
