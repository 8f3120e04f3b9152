package se.vagval.assessment.ability;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.AbilityFileId;
import se.vagval.casework.PersonId;

/// A report on one's own work ability as the file that came, for the person whom it is about.
@Controller
class MyAbilityFilePage {

  private final Access access;
  private final KeepAbilityFile keepAbilityFile;

  MyAbilityFilePage(Access access, KeepAbilityFile keepAbilityFile) {
    this.access = access;
    this.keepAbilityFile = keepAbilityFile;
  }

  @GetMapping(MyAbilityPage.ADDRESS + "/files/{abilityFile}")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable("abilityFile") UUID abilityFile) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.READ_OWN_ABILITY, self);
    return keepAbilityFile.readOwn(person, new AbilityFileId(abilityFile), actor).answer();
  }
}
