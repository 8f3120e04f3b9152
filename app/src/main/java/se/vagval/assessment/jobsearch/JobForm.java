package se.vagval.assessment.jobsearch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import se.vagval.assessment.model.JobSought;
import se.vagval.assessment.model.JobSought.CameOf;
import se.vagval.assessment.model.JobSought.How;
import se.vagval.assessment.store.JobSoughtStore.Written;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// One job sought, as typed.
final class JobForm {

  private static final int LONGEST = 200;

  private JobForm() {}

  /// As it is first shown: today, and no answer yet.
  static Filled fresh(LocalDate today) {
    return day(today).with("came-of", CameOf.NO_ANSWER_YET.name());
  }

  static Filled of(JobSought entry) {
    return day(entry.on())
        .with("what", entry.what())
        .with("how", entry.how().name())
        .with("came-of", entry.cameOf().name())
        .with("version", String.valueOf(entry.version()));
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<Written> read(TypedForm form, Text text) {
    var what = form.words("what");
    if (what.length() > LONGEST && what.length() <= TypedForm.LONGEST) {
      form.wrong("what", text.t("components.typed.too-long", LONGEST));
    }
    var how = form.oneOf("how", How.class);
    var on = form.day("on");
    var cameOf = form.oneOf("came-of", CameOf.class);
    return form.isSound()
        ? Optional.of(
            new Written(
                what,
                Objects.requireNonNull(how),
                Objects.requireNonNull(on),
                Objects.requireNonNull(cameOf)))
        : Optional.empty();
  }

  private static Filled day(LocalDate day) {
    var values = new HashMap<String, String>();
    values.put("on.day", String.valueOf(day.getDayOfMonth()));
    values.put("on.month", String.valueOf(day.getMonthValue()));
    values.put("on.year", String.valueOf(day.getYear()));
    return Filled.with(values);
  }
}
