package se.vagval.casework.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.model.Entry;
import se.vagval.casework.store.AttachmentStore;
import se.vagval.casework.store.JournalStore;
import se.vagval.web.NotFound;
import se.vagval.web.uploads.SentFile;

/// Signs an entry in a case's journal.
@Component
class WriteEntry {

  /// @param id made with the form, so that a form sent twice writes once
  record Command(UUID id, CaseId caseId, What what, Actor by) {}

  /// @param corrects the entry to put right; then the kind is always a correction
  record What(
      Entry.Kind kind,
      LocalDate happenedOn,
      String text,
      @Nullable UUID corrects,
      List<SentFile> files) {}

  sealed interface Outcome {
    record Signed() implements Outcome {}

    /// The same form was signed before, with another text or other files.
    record SignedBefore() implements Outcome {}

    record LiesAhead() implements Outcome {}
  }

  private final JournalStore store;
  private final AttachmentStore attachments;
  private final Audit audit;
  private final Clock clock;

  WriteEntry(JournalStore store, AttachmentStore attachments, Audit audit, Clock clock) {
    this.store = store;
    this.attachments = attachments;
    this.audit = audit;
    this.clock = clock;
  }

  /// The entry that is to be corrected, for somebody who reads it.
  @Transactional
  Entry entry(CaseId caseId, UUID id, Actor reader) {
    audit.read(reader, "journal-entry", caseId, caseId.value());
    return entry(caseId, id);
  }

  private Entry entry(CaseId caseId, UUID id) {
    return store.entry(caseId, id).orElseThrow(() -> new NotFound("entry " + id));
  }

  @Transactional
  Outcome handle(Command command) {
    var what = command.what();
    if (what.happenedOn().isAfter(LocalDate.now(clock))) {
      return new Outcome.LiesAhead();
    }
    Optional.ofNullable(what.corrects()).ifPresent(id -> requireEntry(command.caseId(), id));
    if (store.sign(signed(command))) {
      attachments.add(command.caseId(), command.id(), what.files());
      audit.changed(command.by(), "journal", command.caseId(), command.caseId().value());
      return new Outcome.Signed();
    }
    var before = store.entry(command.caseId(), command.id()).map(Entry::text);
    return before.equals(Optional.of(what.text())) && areThere(command.id(), what.files())
        ? new Outcome.Signed()
        : new Outcome.SignedBefore();
  }

  private boolean areThere(UUID entry, List<SentFile> files) {
    var there = attachments.files(entry);
    return there.size() == files.size()
        && IntStream.range(0, files.size()).allMatch(i -> there.get(i).isSameAs(files.get(i)));
  }

  private void requireEntry(CaseId caseId, UUID id) {
    Objects.requireNonNull(entry(caseId, id));
  }

  private JournalStore.Signed signed(Command command) {
    var what = command.what();
    return new JournalStore.Signed(
        command.id(),
        command.caseId(),
        what.corrects() == null ? what.kind() : Entry.Kind.CORRECTION,
        what.happenedOn(),
        what.text(),
        new JournalStore.Refers(what.corrects(), null),
        OffsetDateTime.now(clock),
        JournalStore.By.of(command.by()));
  }
}
