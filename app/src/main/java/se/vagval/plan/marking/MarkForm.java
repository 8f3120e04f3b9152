package se.vagval.plan.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.vagval.plan.model.StepMark;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// What has come of a step, as typed.
final class MarkForm {

  private static final int LONGEST = 1000;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  MarkForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  static Filled of(Optional<StepMark> mark) {
    return mark.map(
            one -> Filled.nothing().with("state", one.state().name()).with("words", one.words()))
        .orElseGet(Filled::nothing);
  }

  StepMark.State state() {
    var state =
        Arrays.stream(StepMark.State.values())
            .filter(one -> one.name().equals(value("state")))
            .findFirst();
    if (state.isEmpty()) {
      filled = filled.withProblem("state", text.t("plan.mark.error.state"));
    }
    return state.orElse(StepMark.State.OPEN);
  }

  String words() {
    if (value("words").length() > LONGEST) {
      filled = filled.withProblem("words", text.t("plan.error.long", LONGEST));
    }
    return value("words");
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
}
