package se.vagval.assessment.ability;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.AbilityFileId;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.assessment.model.AbilityFile;
import se.vagval.assessment.model.AbilityFilesMayBeKept;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.store.AbilityFileStore;
import se.vagval.assessment.store.AbilityNoteStore;
import se.vagval.assessment.store.AbilityStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.web.NotFound;
import se.vagval.web.uploads.SentFile;

/// Adds a file to the report that counts, and hands files out.
@Component
class KeepAbilityFile {

  /// @param id given to the form when it was first shown, so that it adds once
  record Command(CaseId caseId, AbilityOrderId order, AbilityFileId id, SentFile file, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Kept() implements Outcome {}

    /// The form was sent before with another file, or its id is another's; that one stands.
    record KeptOtherwise() implements Outcome {}

    record TooMany() implements Outcome {}

    /// No report has come, or the order was taken back.
    record NoReport() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final AbilityStore assessments;
  private final AbilityFileStore files;
  private final Audit audit;
  private final Clock clock;

  KeepAbilityFile(
      Cases cases, AbilityStore assessments, AbilityFileStore files, Audit audit, Clock clock) {
    this.cases = cases;
    this.assessments = assessments;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome add(Command command) {
    var caseId = command.caseId();
    assessments.lock(caseId);
    var before = files.file(caseId, command.id());
    if (before.isPresent()) {
      return before.get().isSameAs(command.file())
          ? new Outcome.Kept()
          : new Outcome.KeptOtherwise();
    }
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    return report(command)
        .<Outcome>map(report -> add(command, report))
        .orElseGet(Outcome.NoReport::new);
  }

  /// @throws NotFound when the case has no such file, or it was destroyed
  @Transactional
  SentFile read(CaseId caseId, AbilityFileId id, Actor reader) {
    audit.read(reader, "ability-file", caseId, caseId.value());
    return files.file(caseId, id).orElseThrow(() -> new NotFound("ability file " + id));
  }

  /// One's own.
  ///
  /// @throws NotFound also when the person has no open case, or the file is of another's
  @Transactional
  SentFile readOwn(PersonId person, AbilityFileId id, Actor reader) {
    var own = cases.openCaseOf(person).orElseThrow(() -> new NotFound("own open case")).id();
    audit.read(reader, "own-ability-file", own, own.value());
    return files.file(own, id).orElseThrow(() -> new NotFound("ability file " + id));
  }

  private Outcome add(Command command, AbilityNote.Report report) {
    var has = files.of(command.caseId()).getOrDefault(report.id(), List.of());
    if (has.size() >= AbilityFilesMayBeKept.MOST) {
      return new Outcome.TooMany();
    }
    var sent = command.file();
    var file = new AbilityFile(command.id(), report.id(), sent.name(), sent.bytes().length);
    var stamp = new AbilityNoteStore.Stamp(command.by().signedIn(), clock.instant());
    if (!files.add(command.caseId(), file, has.size(), sent, stamp)) {
      return new Outcome.KeptOtherwise();
    }
    audit.changed(command.by(), "ability-file", command.caseId(), command.caseId().value());
    return new Outcome.Kept();
  }

  private Optional<AbilityNote.Report> report(Command command) {
    return assessments.of(command.caseId()).stream()
        .filter(one -> one.order().id().equals(command.order()))
        .findFirst()
        .orElseThrow(() -> new NotFound("ability order " + command.order()))
        .report();
  }
}
