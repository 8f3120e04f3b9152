package se.vagval.assessment.ending;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Running checks whose right has ended, those that end before their time, and those that soon run
/// out.
@Controller
class ChecksPage {

  static final String ADDRESS = "/assessment/checks";

  private final Access access;
  private final ListChecks listChecks;

  ChecksPage(Access access, ListChecks listChecks) {
    this.access = access;
    this.listChecks = listChecks;
  }

  @GetMapping(ADDRESS)
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = access.allows(actor, Permission.OPEN_CASE);
    model.addAttribute("ownOnly", ownOnly).addAttribute("found", listChecks.handle(actor, ownOnly));
    return "assessment/ending/ChecksPage";
  }
}
