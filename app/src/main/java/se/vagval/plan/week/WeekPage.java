package se.vagval.plan.week;

import java.time.Clock;
import java.time.LocalDate;
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

/// A person's week for staff: what is when, what clashes and whether it is too much.
@Controller
class WeekPage {

  private final Access access;
  private final ReadWeek readWeek;
  private final Clock clock;

  WeekPage(Access access, ReadWeek readWeek, Clock clock) {
    this.access = access;
    this.readWeek = readWeek;
    this.clock = clock;
  }

  /// @param kept what was just saved, named in a receipt
  @GetMapping("/plan/cases/{caseId}/week/{week}")
  ModelAndView show(
      @PathVariable UUID caseId,
      @PathVariable("week") String word,
      @RequestParam(defaultValue = "") String kept,
      Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_PLAN, id);
    var week = ReadWeek.week(word, LocalDate.now(clock));
    var shown = readWeek.handle(id, week, actor);
    return new ModelAndView("plan/week/WeekPage")
        .addObject("shown", shown)
        .addObject("kept", shown.occupation(kept))
        .addObject("own", false)
        .addObject(
            "mayKeep", access.offers(actor, Permission.KEEP_PLAN, id, shown.head().closed()));
  }
}
