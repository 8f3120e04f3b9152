package se.vagval.assessment.ability;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;

/// Where a person reads what was ordered about their ability to work, what was concluded and what
/// is asked of them because of it. The rows of an instrument are explained by a person, not here.
@Controller
class MyAbilityPage {

  static final String ADDRESS = "/assessment/my-ability";

  private final Access access;
  private final ReadAbility readAbility;

  MyAbilityPage(Access access, ReadAbility readAbility) {
    this.access = access;
    this.readAbility = readAbility;
  }

  @GetMapping(ADDRESS)
  String show(Actor actor, Model model) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.READ_OWN_ABILITY, self);
    model.addAttribute("shown", readAbility.own(person, actor));
    return "assessment/ability/MyAbilityPage";
  }
}
