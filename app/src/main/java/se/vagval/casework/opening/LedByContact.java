package se.vagval.casework.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.store.FirstContactStore;
import se.vagval.web.NotFound;

/// The first contact that leads to a case: what was said there is not asked again, and it ends when
/// the case is there.
@Component
class LedByContact {

  private final FirstContactStore store;
  private final SaidAtContact saidAtContact;
  private final Audit audit;
  private final Clock clock;

  LedByContact(FirstContactStore store, SaidAtContact saidAtContact, Audit audit, Clock clock) {
    this.store = store;
    this.saidAtContact = saidAtContact;
    this.audit = audit;
    this.clock = clock;
  }

  /// What was said of who it is.
  @Transactional
  FirstContact read(FirstContactId id, Actor reader) {
    var contact = store.get(id).orElseThrow(() -> new NotFound("first contact " + id));
    audit.read(reader, "first-contact", id, null);
    return contact;
  }

  /// To a case that was open before. Does nothing without a contact, or with one that has ended.
  @Transactional(propagation = Propagation.MANDATORY)
  void to(CaseId caseId, @Nullable FirstContactId contact, Actor by) {
    ended(caseId, contact, by);
  }

  /// To a case that is opened now: what was said of the person is kept.
  @Transactional(propagation = Propagation.MANDATORY)
  void toNew(CaseId caseId, PersonId person, @Nullable FirstContactId contact, Actor by) {
    ended(caseId, contact, by)
        .flatMap(store::get)
        .ifPresent(one -> saidAtContact.keep(person, one.who(), caseId, by));
  }

  private Optional<FirstContactId> ended(
      CaseId caseId, @Nullable FirstContactId contact, Actor by) {
    var ended =
        Optional.ofNullable(contact)
            .filter(id -> store.leadToCase(id, caseId, LocalDate.now(clock)));
    ended.ifPresent(id -> audit.changed(by, "first-contact-ended", id, caseId.value()));
    return ended;
  }
}
