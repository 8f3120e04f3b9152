package se.vagval.retention.destroying;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.retention.DestructionId;
import se.vagval.retention.destroying.Destroy.Approved.CarriedOut;
import se.vagval.retention.destroying.Destroy.Approved.NoLongerOpen;
import se.vagval.retention.destroying.Destroy.Approved.OwnList;

/// One list: approved by somebody else than prepared it, or withdrawn; then its certificate.
@Controller
@RequestMapping("/retention/destructions/{destruction}")
class DestructionPage {

  private final Access access;
  private final Destroy destroy;

  DestructionPage(Access access, Destroy destroy) {
    this.access = access;
    this.destroy = destroy;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("destruction") UUID id) {
    access.require(actor, Permission.DESTROY_DATA);
    return page(new DestructionId(id), actor, "", HttpStatus.OK);
  }

  @PostMapping("/approval")
  ModelAndView approve(Actor actor, @PathVariable("destruction") UUID id) {
    access.require(actor, Permission.DESTROY_DATA);
    var list = new DestructionId(id);
    return switch (destroy.approve(list, actor)) {
      case CarriedOut() -> new ModelAndView("redirect:/retention/destructions/" + id);
      case OwnList() -> page(list, actor, "retention.error.own", HttpStatus.CONFLICT);
      case NoLongerOpen() -> page(list, actor, "retention.error.settled", HttpStatus.CONFLICT);
    };
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable("destruction") UUID id) {
    access.require(actor, Permission.DESTROY_DATA);
    destroy.withdraw(new DestructionId(id), actor);
    return new ModelAndView("redirect:/retention/destructions/" + id);
  }

  private ModelAndView page(DestructionId id, Actor actor, String problem, HttpStatus status) {
    var list = destroy.read(id, actor);
    return new ModelAndView("retention/destroying/DestructionPage", status)
        .addObject("list", list)
        .addObject("own", list.preparedBy().equals(actor.signedIn().value()))
        .addObject("problem", problem);
  }
}
