package se.vagval.casework.load;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Where a team leader sees how the unit's cases are divided.
@Controller
class LoadPage {

  private static final int MOST_TOLD = 10_000;

  private final Access access;
  private final ShowLoad showLoad;

  LoadPage(Access access, ShowLoad showLoad) {
    this.access = access;
    this.showLoad = showLoad;
  }

  @GetMapping("/casework/load")
  String show(Actor actor, @RequestParam(defaultValue = "0") String handed, Model model) {
    access.require(actor, Permission.SEE_LOAD);
    model
        .addAttribute("rows", showLoad.handle(actor))
        .addAttribute("closedAsked", showLoad.closedAsked(actor))
        .addAttribute("handed", told(handed));
    return "casework/load/LoadPage";
  }

  /// How many were just handed over; what is no number in an address tells nothing.
  private static int told(String handed) {
    return handed.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(handed), MOST_TOLD) : 0;
  }
}
