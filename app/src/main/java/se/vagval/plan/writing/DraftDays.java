package se.vagval.plan.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.vagval.plan.model.PlanContent;
import se.vagval.plan.model.SettledPlan;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// The days of a draft that keep it from being signed, told at their fields.
final class DraftDays {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d M uuuu", Locale.ROOT);
  private static final int EXAMPLE_WEEKS = 6;

  private DraftDays() {}

  /// The draft as it is saved, with what is to be put right before it is signed.
  static Filled told(PlanContent content, WritePlan.Shown shown, Text text) {
    var before = shown.before().map(SettledPlan::content).orElseGet(PlanContent::empty);
    var passed = content.passed(before, shown.today());
    var filled = DraftForm.of(content);
    for (var g = 0; g < content.goals().size(); g++) {
      var steps = content.goals().get(g).steps();
      for (var s = 0; s < steps.size(); s++) {
        if (passed.contains(steps.get(s).id())) {
          var field = DraftForm.step(g, s) + ".by.day";
          filled = filled.withProblem(field, text.t("plan.draft.error.passed", g + 1, s + 1));
        }
      }
    }
    var followUp = content.followUpOn();
    return followUp == null || followUp.isAfter(shown.today())
        ? filled
        : filled.withProblem("followUp.day", text.t("plan.sign.reason.FOLLOW_UP_NOT_AHEAD"));
  }

  /// A day ahead, as it is typed.
  static String example(LocalDate today) {
    return today.plusWeeks(EXAMPLE_WEEKS).format(TYPED);
  }
}
