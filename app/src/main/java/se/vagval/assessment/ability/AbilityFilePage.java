package se.vagval.assessment.ability;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.AbilityFileId;
import se.vagval.casework.CaseId;

/// A report on work ability as the file that came, for whoever may read the assessment.
@Controller
class AbilityFilePage {

  private final Access access;
  private final KeepAbilityFile keepAbilityFile;

  AbilityFilePage(Access access, KeepAbilityFile keepAbilityFile) {
    this.access = access;
    this.keepAbilityFile = keepAbilityFile;
  }

  @GetMapping("/assessment/cases/{caseId}/ability/files/{abilityFile}")
  ResponseEntity<byte[]> file(
      Actor actor, @PathVariable("caseId") UUID id, @PathVariable("abilityFile") UUID abilityFile) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_ABILITY, caseId);
    return keepAbilityFile.read(caseId, new AbilityFileId(abilityFile), actor).answer();
  }
}
