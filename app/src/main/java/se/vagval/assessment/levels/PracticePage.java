package se.vagval.assessment.levels;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// How units decide on levels, beside each other, so that practice can be even.
@Controller
class PracticePage {

  private final Access access;
  private final ReadPractice readPractice;

  PracticePage(Access access, ReadPractice readPractice) {
    this.access = access;
    this.readPractice = readPractice;
  }

  @GetMapping("/assessment/levels/practice")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    model.addAttribute("found", readPractice.handle());
    return "assessment/levels/PracticePage";
  }
}
