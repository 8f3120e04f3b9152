package se.vagval.assessment.statefirst;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.EmploymentServiceMeasures;
import se.vagval.assessment.model.EmploymentServiceMeasures.Left;
import se.vagval.assessment.model.EmploymentServiceMeasures.Spent;
import se.vagval.assessment.model.StateFacts;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// The questions of each branch: as they are first shown, with what was answered last time, and as
/// they were sent.
public final class FactsForm {

  /// Whether the Public Employment Service has more to offer, as asked.
  public enum Measures {
    LEFT,
    EXHAUSTED,
    INADEQUATE
  }

  private FactsForm() {}

  static Filled fresh(Optional<StateFacts> before) {
    return before.map(FactsForm::values).map(Filled::with).orElseGet(Filled::nothing);
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<StateFacts> read(Branch branch, TypedForm form) {
    return switch (branch) {
      case WORK -> work(form);
      case HEALTH -> health(form);
    };
  }

  private static Optional<StateFacts> work(TypedForm form) {
    var registeredOn = YesNo.of(form, "registered") ? form.day("registered-on") : null;
    var seeksWork = YesNo.of(form, "seeks-work");
    var since = form.day("since");
    var benefit = YesNo.of(form, "benefit");
    var programme = form.oneOf("programme", StateFacts.Programme.class);
    var establishment = YesNo.of(form, "establishment");
    var measures = measures(form);
    return form.isSound()
        ? Optional.of(
            new StateFacts.Work(
                registeredOn,
                seeksWork,
                Objects.requireNonNull(since),
                benefit,
                Objects.requireNonNull(programme),
                establishment,
                Objects.requireNonNull(measures)))
        : Optional.empty();
  }

  private static @Nullable EmploymentServiceMeasures measures(TypedForm form) {
    var chosen = form.oneOf("measures", Measures.class);
    if (chosen == null || chosen == Measures.LEFT) {
      return new Left();
    }
    var by = form.words("measures-by");
    var on = form.day("measures-on");
    var why = form.words("measures-why");
    var how = EmploymentServiceMeasures.How.valueOf(chosen.name());
    return on == null ? null : new Spent(how, by, on, why);
  }

  private static Optional<StateFacts> health(TypedForm form) {
    var sickLeave = YesNo.of(form, "sick-leave");
    var benefit = form.oneOf("fk-benefit", StateFacts.FkBenefit.class);
    var contactOn = form.dayOrNone("contact-on");
    return form.isSound()
        ? Optional.of(new StateFacts.Health(sickLeave, Objects.requireNonNull(benefit), contactOn))
        : Optional.empty();
  }

  private static Map<String, String> values(StateFacts facts) {
    var values = new HashMap<String, String>();
    switch (facts) {
      case StateFacts.Work work -> {
        values.put("registered", YesNo.of(work.registeredOn() != null));
        put(values, "registered-on", work.registeredOn());
        values.put("seeks-work", YesNo.of(work.seeksWork()));
        put(values, "since", work.unemployedSince());
        values.put("benefit", YesNo.of(work.benefit()));
        values.put("programme", work.programme().name());
        values.put("establishment", YesNo.of(work.establishment()));
        put(values, work.measures());
      }
      case StateFacts.Health health -> {
        values.put("sick-leave", YesNo.of(health.sickLeave()));
        values.put("fk-benefit", health.benefit().name());
        put(values, "contact-on", health.contactOn());
      }
    }
    return values;
  }

  private static void put(Map<String, String> values, EmploymentServiceMeasures measures) {
    switch (measures) {
      case Left() -> values.put("measures", Measures.LEFT.name());
      case Spent(var how, var by, var on, var why) -> {
        values.put("measures", how.name());
        values.put("measures-by", by);
        put(values, "measures-on", on);
        values.put("measures-why", why);
      }
    }
  }

  private static void put(Map<String, String> values, String field, @Nullable LocalDate day) {
    if (day != null) {
      values.put(field + ".day", String.valueOf(day.getDayOfMonth()));
      values.put(field + ".month", String.valueOf(day.getMonthValue()));
      values.put(field + ".year", String.valueOf(day.getYear()));
    }
  }
}
