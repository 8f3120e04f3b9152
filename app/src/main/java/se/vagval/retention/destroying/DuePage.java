package se.vagval.retention.destroying;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.retention.destroying.Destroy.Prepared.Listed;
import se.vagval.retention.destroying.Destroy.Prepared.NothingIsDue;

/// What would be destroyed today, by case number: a dry run, from which a list is prepared.
@Controller
@RequestMapping("/retention/destructions")
class DuePage {

  private final Access access;
  private final ReadDue readDue;
  private final Destroy destroy;

  DuePage(Access access, ReadDue readDue, Destroy destroy) {
    this.access = access;
    this.readDue = readDue;
    this.destroy = destroy;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.DESTROY_DATA);
    return new ModelAndView("retention/destroying/DuePage", "read", readDue.handle(actor));
  }

  @PostMapping
  String prepare(Actor actor) {
    access.require(actor, Permission.DESTROY_DATA);
    return switch (destroy.prepare(actor)) {
      case Listed(var id) -> "redirect:/retention/destructions/" + id;
      case NothingIsDue() -> "redirect:/retention/destructions";
    };
  }
}
