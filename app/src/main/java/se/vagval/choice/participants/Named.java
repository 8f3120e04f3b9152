package se.vagval.choice.participants;

import se.vagval.casework.Path;
import se.vagval.casework.PersonName;
import se.vagval.web.Text;

/// A participant's name and next stop, in words.
public final class Named {

  private Named() {}

  public static String of(PersonName name, Text text) {
    return switch (name) {
      case PersonName.Known known -> known.toString();
      case PersonName.Protected hidden -> text.t("choice.protected");
    };
  }

  /// The stop that is next on the path, with its day where one is known.
  public static String next(Path path, Text text) {
    return path.steps().stream()
        .filter(step -> step.state() == Path.State.NEXT)
        .findFirst()
        .map(step -> next(step, text))
        .orElse("");
  }

  private static String next(Path.Step step, Text text) {
    var stop = text.of("choice.stop", step.stop());
    var on = step.on();
    return on == null ? stop : stop + ", " + text.dayAndMonth(on);
  }
}
