package se.vagval.plan.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// The list for the meeting where cases are looked at together: whose turn it is, overdue first.
@Controller
class CaseReviewsPage {

  private final Access access;
  private final ReviewCases reviewCases;
  private final Clock clock;

  CaseReviewsPage(Access access, ReviewCases reviewCases, Clock clock) {
    this.access = access;
    this.reviewCases = reviewCases;
    this.clock = clock;
  }

  @GetMapping("/plan/reviews")
  String show(Actor actor, @RequestParam(defaultValue = "unit") String cases, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = cases.equals("own");
    model
        .addAttribute("ownOnly", ownOnly)
        .addAttribute("rows", reviewCases.due(actor, ownOnly))
        .addAttribute("today", LocalDate.now(clock));
    return "plan/reviewing/CaseReviewsPage";
  }
}
