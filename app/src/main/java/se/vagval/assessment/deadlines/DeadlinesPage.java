package se.vagval.assessment.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Whose mapping or plan is late, or due within a week.
@Controller
class DeadlinesPage {

  private final Access access;
  private final ListDeadlines listDeadlines;
  private final Clock clock;

  DeadlinesPage(Access access, ListDeadlines listDeadlines, Clock clock) {
    this.access = access;
    this.listDeadlines = listDeadlines;
    this.clock = clock;
  }

  @GetMapping("/assessment/deadlines")
  String show(Actor actor, @RequestParam(defaultValue = "unit") String cases, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = cases.equals("own");
    model
        .addAttribute("ownOnly", ownOnly)
        .addAttribute("rows", listDeadlines.handle(actor, ownOnly))
        .addAttribute("today", LocalDate.now(clock));
    return "assessment/deadlines/DeadlinesPage";
  }
}
