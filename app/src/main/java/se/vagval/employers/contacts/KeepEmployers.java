package se.vagval.employers.contacts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.FirstContacts;
import se.vagval.employers.EmployerId;
import se.vagval.employers.model.Employer;
import se.vagval.employers.store.EmployerNoteStore;
import se.vagval.employers.store.EmployerStore;
import se.vagval.web.NotFound;

/// Enters an employer, and notes each follow-up with the next one.
@Component
public class KeepEmployers {

  /// @param notes the newest first
  public record Whole(Employer employer, List<Employer.Note> notes) {}

  /// @param id made with the form, so that a form sent twice writes once
  record Noted(UUID id, String text, Actor by) {}

  /// @param offers what they offer from now
  record FollowUp(Employer.Reached reached, Set<Employer.Offer> offers, int version) {}

  sealed interface Outcome {
    /// @param takenOver a first contact ended with it
    record Kept(EmployerId id, boolean takenOver) implements Outcome {}

    /// Somebody else has followed up since; or the form was sent before with something else.
    record ChangedSince() implements Outcome {}
  }

  private final EmployerStore store;
  private final EmployerNoteStore notes;
  private final FirstContacts firstContacts;
  private final Audit audit;
  private final Clock clock;

  KeepEmployers(
      EmployerStore store,
      EmployerNoteStore notes,
      FirstContacts firstContacts,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.notes = notes;
    this.firstContacts = firstContacts;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<Employer> all() {
    return store.all();
  }

  @Transactional(readOnly = true)
  Whole one(EmployerId id) {
    return new Whole(employer(id), notes.of(id));
  }

  /// @param from the first contact that is taken over, where there is one
  @Transactional
  Outcome add(Employer employer, Noted noted, @Nullable FirstContactId from) {
    if (!store.add(employer, OffsetDateTime.now(clock), noted.by().signedIn())) {
      return sentTwice(employer.id(), noted);
    }
    write(employer.id(), noted);
    audit.changed(noted.by(), "employer-new", employer.id(), null);
    var takenOver = from != null && firstContacts.takeOver(from, noted.by());
    return new Outcome.Kept(employer.id(), takenOver);
  }

  /// @param next null when nobody is to follow up any more
  @Transactional
  Outcome followUp(EmployerId id, FollowUp done, Employer.@Nullable Next next, Noted noted) {
    var facts = employer(id).facts();
    var changed =
        new Employer(
            id,
            new Employer.Facts(facts.organisation(), facts.kind(), done.offers()),
            done.reached(),
            next,
            done.version());
    if (notes.text(noted.id()).isPresent() || !store.change(changed)) {
      return sentTwice(id, noted);
    }
    write(id, noted);
    audit.changed(noted.by(), "employer-followed-up", id, null);
    return new Outcome.Kept(id, false);
  }

  private Outcome sentTwice(EmployerId id, Noted noted) {
    return notes.text(noted.id()).filter(noted.text()::equals).isPresent()
        ? new Outcome.Kept(id, false)
        : new Outcome.ChangedSince();
  }

  private void write(EmployerId id, Noted noted) {
    var by = noted.by().signedIn();
    var written =
        new EmployerNoteStore.Written(noted.id(), id, noted.text(), OffsetDateTime.now(clock), by);
    if (!notes.write(written)) {
      throw new IllegalStateException("two forms with one id at the same moment");
    }
  }

  private Employer employer(EmployerId id) {
    return store.get(id).orElseThrow(() -> new NotFound("employer " + id));
  }
}
