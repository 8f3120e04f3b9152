package se.vagval.assessment.ending;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.vagval.access.Actor;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// The fields with which a check is ended or let run on, as typed.
public final class EndForm {

  public static final String ID = "end";
  public static final String CHANGE = "change";
  public static final String LAST_DAY = "last-day";
  public static final String REASON = "reason";
  public static final String RUN_ON_REASON = "run-on-reason";
  public static final String AGAIN = "again";

  private static final int MONTHS_TO_AGAIN = 3;

  private EndForm() {}

  /// With the last day that the rule proposes, and a day to look again that can be changed.
  static Filled fresh(LocalDate lastDay, LocalDate today) {
    var fields = new HashMap<String, String>();
    fields.put(ID, UUID.randomUUID().toString());
    put(fields, LAST_DAY, lastDay);
    put(fields, AGAIN, today.plusMonths(MONTHS_TO_AGAIN));
    return Filled.with(fields);
  }

  private static void put(Map<String, String> fields, String name, LocalDate day) {
    fields.put(name + ".day", Integer.toString(day.getDayOfMonth()));
    fields.put(name + ".month", Integer.toString(day.getMonthValue()));
    fields.put(name + ".year", Integer.toString(day.getYear()));
  }

  /// The last day lies ahead as a rule; whether it may is for the use case to say.
  static TypedForm typed(MultiValueMap<String, String> typed, Text text) {
    return new TypedForm(typed, text, LocalDate.MAX);
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<EndCheck.Ending> ending(
      VoucherId check, TypedForm form, Office office, Actor by) {
    var last = form.day(LAST_DAY);
    var reason = form.words(REASON);
    return form.isSound()
        ? Optional.of(
            new EndCheck.Ending(id(form), check, Objects.requireNonNull(last), reason, office, by))
        : Optional.empty();
  }

  static Optional<EndCheck.RunningOn> runningOn(VoucherId check, TypedForm form, Actor by) {
    var reason = form.words(RUN_ON_REASON);
    var again = form.day(AGAIN);
    return form.isSound()
        ? Optional.of(new EndCheck.RunningOn(check, reason, Objects.requireNonNull(again), by))
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
