package se.vagval.assessment.fkbasis;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;

/// Where a person reads what they can take along when they apply to the Social Insurance Agency.
@Controller
class MyFkBasisPage {

  static final String ADDRESS = "/assessment/my-fk-basis";

  private final Access access;
  private final ReadFkBasis readFkBasis;

  MyFkBasisPage(Access access, ReadFkBasis readFkBasis) {
    this.access = access;
    this.readFkBasis = readFkBasis;
  }

  @GetMapping(ADDRESS)
  String show(Actor actor, Model model) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.READ_OWN_ABILITY, self);
    model.addAttribute("here", ADDRESS).addAttribute("shown", readFkBasis.own(person, actor));
    return "assessment/fkbasis/MyFkBasisPage";
  }
}
