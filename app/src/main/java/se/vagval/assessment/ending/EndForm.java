package se.vagval.assessment.ending;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.vagval.access.Actor;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.VoucherId;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// The fields with which a check is ended or let run on, as typed.
public final class EndForm {

  public static final String ID = "end";
  public static final String LAST_DAY = "last-day";
  public static final String REASON = "reason";
  public static final String RUN_ON_REASON = "run-on-reason";

  private EndForm() {}

  /// With the last day that the rule proposes.
  static Filled fresh(LocalDate lastDay) {
    return Filled.with(
        Map.of(
            ID,
            UUID.randomUUID().toString(),
            LAST_DAY + ".day",
            Integer.toString(lastDay.getDayOfMonth()),
            LAST_DAY + ".month",
            Integer.toString(lastDay.getMonthValue()),
            LAST_DAY + ".year",
            Integer.toString(lastDay.getYear())));
  }

  /// The last day lies ahead as a rule; whether it may is for the use case to say.
  static TypedForm typed(MultiValueMap<String, String> typed, Text text) {
    return new TypedForm(typed, text, LocalDate.MAX);
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<EndCheck.Ending> ending(VoucherId check, TypedForm form, Actor by) {
    var last = form.day(LAST_DAY);
    var reason = form.words(REASON);
    return form.isSound()
        ? Optional.of(
            new EndCheck.Ending(id(form), check, Objects.requireNonNull(last), reason, by))
        : Optional.empty();
  }

  static Optional<EndCheck.RunningOn> runningOn(VoucherId check, TypedForm form, Actor by) {
    var reason = form.words(RUN_ON_REASON);
    return form.isSound()
        ? Optional.of(new EndCheck.RunningOn(check, reason, by))
        : Optional.empty();
  }

  /// What no id can be read from is a form of its own.
  static CheckEndId id(TypedForm form) {
    try {
      return new CheckEndId(UUID.fromString(form.value(ID)));
    } catch (IllegalArgumentException none) {
      return new CheckEndId(UUID.randomUUID());
    }
  }
}
