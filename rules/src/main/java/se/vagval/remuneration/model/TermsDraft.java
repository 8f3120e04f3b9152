package se.vagval.remuneration.model;

import java.util.List;
import se.vagval.kernel.Members;
import se.vagval.kernel.Money;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Share;
import se.vagval.kernel.Tree;
import se.vagval.kernel.Worded;

/// The terms as read, before they are known to be sound. While the model is unknown the members of
/// every model are allowed, and none of them is missing.
final class TermsDraft {

  enum Model implements Worded {
    CHECK,
    MONTHLY,
    WEEK
  }

  private final Members members;
  private final Reading<Model> model;
  private final Reading<Long> qualifyingDays;
  private final Reading<AttendanceRule> attendanceRule;
  private final Reading<Money> check;
  private final Reading<Long> plannedDays;
  private final Reading<Share> runningShare;
  private final Reading<Money> monthly;
  private final Reading<Money> week;
  private final ResultDraft result;

  TermsDraft(Tree tree) {
    members = tree.members();
    model = members.required("model").word(List.of(Model.values()));
    qualifyingDays = members.required("qualifyingDays").integer(0, Limits.QUALIFYING_DAYS);
    attendanceRule = members.required("attendanceRule").word(List.of(AttendanceRule.values()));
    check = Limits.amount(memberOf(Model.CHECK, "checkOre"));
    plannedDays = memberOf(Model.CHECK, "plannedDays").integer(1, Limits.PLANNED_DAYS);
    runningShare = memberOf(Model.CHECK, "runningShare").share();
    monthly = Limits.amount(memberOf(Model.MONTHLY, "monthlyOre"));
    week = Limits.amount(memberOf(Model.WEEK, "weekOre"));
    result = new ResultDraft(members, model);
    members.refuseUnknown();
  }

  private Tree memberOf(Model one, String name) {
    return model.isSound() ? members.requiredIf(model.get() == one, name) : members.optional(name);
  }

  /// Only when no fault was found.
  Terms toTerms() {
    var days = Math.toIntExact(qualifyingDays.get());
    var conditions = new Conditions(days, attendanceRule.get(), result.toTerms());
    return switch (model.get()) {
      case CHECK ->
          new Terms.Check(
              check.get(), Math.toIntExact(plannedDays.get()), runningShare.get(), conditions);
      case MONTHLY -> new Terms.Monthly(monthly.get(), conditions);
      case WEEK -> new Terms.Week(week.get(), conditions);
    };
  }
}
