package se.vagval.casework.entrance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.TargetGroup;
import se.vagval.casework.model.ContactHandover;
import se.vagval.casework.model.ContactNote;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.store.ContactHandoverStore;
import se.vagval.casework.store.ContactNoteStore;
import se.vagval.casework.store.FirstContactStore;
import se.vagval.web.NotFound;

/// What happens with a contact: notes are added, the next act is set anew, and at last it ends.
@Component
public class FollowContact {

  /// @param notes the newest first, as the handovers
  public record Whole(
      FirstContact contact, List<ContactNote> notes, List<ContactHandover> handovers) {}

  /// @param id made with the form, so that a form sent twice writes once
  /// @param seen how many notes stood on the page that was answered
  record Noted(UUID id, FirstContactId contact, String text, int seen, Actor by) {}

  /// @param group whose path the contact is on from now
  record Onward(TargetGroup group, FirstContact.Next next) {}

  record Ending(FirstContact.WayOut way, FirstContact.@Nullable SentTo to) {}

  sealed interface Outcome {
    record Done() implements Outcome {}

    record EndedBefore() implements Outcome {}

    /// The same form was sent before, with another text.
    record WrittenBefore() implements Outcome {}

    /// Somebody else has noted something, and set the next act, since the page was shown.
    record NotedSince() implements Outcome {}
  }

  private final FirstContactStore store;
  private final ContactNoteStore notes;
  private final ContactHandoverStore handovers;
  private final Audit audit;
  private final Clock clock;

  FollowContact(
      FirstContactStore store,
      ContactNoteStore notes,
      ContactHandoverStore handovers,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.notes = notes;
    this.handovers = handovers;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Whole read(FirstContactId id, Actor reader) {
    var contact = store.get(id).orElseThrow(() -> new NotFound("first contact " + id));
    audit.read(reader, "first-contact", id, caseOf(contact));
    return new Whole(contact, notes.of(id), handovers.of(id));
  }

  @Transactional
  Outcome note(Noted noted, Onward onward) {
    return unless(
        noted,
        () ->
            store.next(noted.contact(), onward.group(), onward.next())
                ? written(noted, "first-contact-note")
                : new Outcome.EndedBefore());
  }

  /// What was said, or why, is the last note.
  @Transactional
  Outcome end(Noted noted, Ending ending) {
    var end = new FirstContact.End(ending.way(), ending.to(), LocalDate.now(clock));
    return unless(
        noted,
        () ->
            store.end(noted.contact(), end)
                ? written(noted, "first-contact-ended")
                : new Outcome.EndedBefore());
  }

  /// Does it, unless the form was sent before or what it was shown beside is no longer all.
  private Outcome unless(Noted noted, Supplier<Outcome> act) {
    var isOpen = store.hold(noted.contact());
    return before(noted)
        .orElseGet(() ->
            isOpen && notes.of(noted.contact()).size() != noted.seen()
                ? new Outcome.NotedSince()
                : act.get());
  }

  /// Of a form that was sent before.
  private Optional<Outcome> before(Noted noted) {
    return notes
        .text(noted.id())
        .map(text -> text.equals(noted.text()) ? new Outcome.Done() : new Outcome.WrittenBefore());
  }

  private Outcome written(Noted noted, String what) {
    var by = noted.by().signedIn();
    var written =
        new ContactNoteStore.Written(
            noted.id(), noted.contact(), noted.text(), OffsetDateTime.now(clock), by);
    if (!notes.write(written)) {
      throw new IllegalStateException("two forms with one id at the same moment");
    }
    audit.changed(noted.by(), what, noted.contact(), null);
    return new Outcome.Done();
  }

  private static @Nullable UUID caseOf(FirstContact contact) {
    return Optional.ofNullable(contact.caseId()).<UUID>map(id -> id.value()).orElse(null);
  }
}
