package se.vagval.casework.journal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.store.AttachmentStore;
import se.vagval.web.NotFound;
import se.vagval.web.uploads.SentFile;

/// Hands out a file of a journal, and logs that it was read.
@Component
class ReadAttachment {

  private final AttachmentStore attachments;
  private final Audit audit;

  ReadAttachment(AttachmentStore attachments, Audit audit) {
    this.attachments = attachments;
    this.audit = audit;
  }

  @Transactional
  SentFile handle(CaseId caseId, UUID id, Actor reader) {
    audit.read(reader, "journal-attachment", caseId, caseId.value());
    return attachments.file(caseId, id).orElseThrow(() -> new NotFound("attachment " + id));
  }
}
