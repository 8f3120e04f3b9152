package se.vagval.outcomes.deciding;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.outcomes.ClaimId;
import se.vagval.web.uploads.SentFile;

/// The proof of a result as the file that the provider sent.
@Controller
class EvidencePage {

  private final Access access;
  private final ReadEvidence read;

  EvidencePage(Access access, ReadEvidence read) {
    this.access = access;
    this.read = read;
  }

  @GetMapping("/outcomes/claims/{claim}/evidence")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID claim) {
    var id = new ClaimId(claim);
    access.require(actor, Permission.READ_EVIDENCE, read.caseOf(id));
    var evidence = read.handle(actor, id);
    return new SentFile(evidence.name(), evidence.type(), evidence.file()).answer();
  }
}
