package se.vagval.casework.withoutmeasure;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// People without any measure: list and share, by reason and by days since the first contact.
@Controller
class WithoutMeasurePage {

  private final Access access;
  private final FindWithoutMeasure findWithoutMeasure;

  WithoutMeasurePage(Access access, FindWithoutMeasure findWithoutMeasure) {
    this.access = access;
    this.findWithoutMeasure = findWithoutMeasure;
  }

  @GetMapping("/casework/without-measure")
  String show(Actor actor, @RequestParam(defaultValue = "unit") String cases, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = cases.equals("own");
    model
        .addAttribute("ownOnly", ownOnly)
        .addAttribute("found", findWithoutMeasure.handle(actor, ownOnly));
    return "casework/withoutmeasure/WithoutMeasurePage";
  }
}
