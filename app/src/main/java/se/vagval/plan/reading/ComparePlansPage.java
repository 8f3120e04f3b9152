package se.vagval.plan.reading;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;
import se.vagval.plan.model.PlanDifference;
import se.vagval.plan.model.SettledPlan;
import se.vagval.web.NotFound;

/// Two versions of a plan on one page: what was added, taken away and changed, in words.
@Controller
class ComparePlansPage {

  private final Access access;
  private final ReadPlan readPlan;

  ComparePlansPage(Access access, ReadPlan readPlan) {
    this.access = access;
    this.readPlan = readPlan;
  }

  /// Without numbers the last two.
  @GetMapping("/plan/cases/{caseId}/versions")
  ModelAndView show(
      @PathVariable UUID caseId,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String now,
      Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_PLAN, id);
    var shown = readPlan.handle(id, actor);
    var page = new ModelAndView("plan/reading/ComparePlansPage").addObject("shown", shown);
    if (shown.versions().size() < 2) {
      return page;
    }
    var newest = shown.versions().getFirst().number();
    var later = version(shown, number(now, newest));
    var earlier = version(shown, number(before, Math.max(1, later.number() - 1)));
    return page.addObject("before", earlier)
        .addObject("now", later)
        .addObject("difference", PlanDifference.between(earlier.content(), later.content()));
  }

  private static int number(String typed, int otherwise) {
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
  }

  private static SettledPlan version(ReadPlan.Shown shown, int number) {
    return shown
        .version(number)
        .orElseThrow(() -> new NotFound("version " + number + " of case " + shown.head().id()));
  }
}
