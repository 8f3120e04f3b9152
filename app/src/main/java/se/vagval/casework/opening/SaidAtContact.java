package se.vagval.casework.opening;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.store.CorrectionStore;
import se.vagval.web.Text;

/// The language, the interpreter and the telephone that were said at the first contact become the
/// person's, where nothing was known of them. It is noted as any other change of them.
@Component
class SaidAtContact {

  private final CorrectionStore store;
  private final MessageSource messages;
  private final Audit audit;
  private final Clock clock;

  SaidAtContact(CorrectionStore store, MessageSource messages, Audit audit, Clock clock) {
    this.store = store;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void keep(PersonId person, FirstContact.Who said, CaseId caseId, Actor by) {
    var standing = store.locked(person).details();
    var corrected =
        store.history(person).stream()
            .map(one -> one.change().field())
            .collect(Collectors.toUnmodifiableSet());
    var details = standing.withSaid(said, corrected);
    var changes = standing.changesTo(details);
    if (changes.isEmpty()) {
      return;
    }
    var why = new Text(messages, Locale.of("sv")).t("casework.correct.from-contact");
    var signature = new CorrectionStore.Signature(by.signedIn(), OffsetDateTime.now(clock), why);
    store.set(person, details);
    store.note(person, changes, signature);
    audit.changed(by, "person-details", caseId, caseId.value());
  }
}
