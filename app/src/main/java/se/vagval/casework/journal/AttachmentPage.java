package se.vagval.casework.journal;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// A file of the journal, for whoever may read the journal.
@Controller
class AttachmentPage {

  private final Access access;
  private final ReadAttachment read;

  AttachmentPage(Access access, ReadAttachment read) {
    this.access = access;
    this.read = read;
  }

  @GetMapping("/casework/cases/{case}/journal/attachments/{attachment}")
  ResponseEntity<byte[]> file(
      Actor actor, @PathVariable("case") UUID caseId, @PathVariable UUID attachment) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    return read.handle(id, attachment, actor).answer();
  }
}
