package se.vagval.assistance.importing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.assistance.model.HouseholdMonth;
import se.vagval.assistance.model.RegisteredDecision;
import se.vagval.assistance.model.Said;
import se.vagval.web.Text;

/// What a register says, in words. Whose it is is not among them.
public final class SaidWords {

  private SaidWords() {}

  /// What it is about.
  public static String about(Said<?> said, Text text) {
    return switch (said) {
      case HouseholdMonth month -> text.month(month.when().month());
      case RegisteredDecision decision ->
          text.t("assistance.decision.about", decision.which().decided(), decision.which().first());
    };
  }

  public static String says(Said<?> said, Text text) {
    return switch (said) {
      case HouseholdMonth month -> joined(text.money(month.amount()), "", month.cause());
      case RegisteredDecision decision ->
          decision.parts().stream().map(part -> says(part, text)).collect(Collectors.joining("; "));
    };
  }

  private static String says(RegisteredDecision.Part part, Text text) {
    return joined(text.of("assistance.kind", part.kind()), until(part, text), part.cause());
  }

  private static String until(RegisteredDecision.Part part, Text text) {
    var last = part.last();
    return last == null ? "" : text.t("assistance.decision.until", last);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
