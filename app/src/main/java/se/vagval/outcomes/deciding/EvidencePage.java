package se.vagval.outcomes.deciding;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.outcomes.ClaimId;
import se.vagval.web.AnswerHeaders;

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
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, evidence.type())
        .header("Content-Security-Policy", AnswerHeaders.FOREIGN_FILE_POLICY)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(evidence.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(evidence.file());
  }
}
