package se.vagval.coordination.dialogue;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.FkContacts;
import se.vagval.casework.CaseId;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.store.DialogueStore;

/// Tells what was said with the Social Insurance Agency, of the contacts that were taken with it.
@Component
class NotedFkContacts implements FkContacts {

  private final DialogueStore dialogues;

  NotedFkContacts(DialogueStore dialogues) {
    this.dialogues = dialogues;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Contact> of(CaseId caseId) {
    return dialogues.of(caseId).stream()
        .filter(one -> one.partner() == Partner.FK)
        .map(one ->
            new Contact(one.on(), one.said().withWhom(), one.said().about(), one.said().outcome()))
        .toList();
  }
}
