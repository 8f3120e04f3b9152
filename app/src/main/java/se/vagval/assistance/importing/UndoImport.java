package se.vagval.assistance.importing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.store.ImportStore;
import se.vagval.audit.Audit;
import se.vagval.web.NotFound;

/// Takes a whole import back: what the register said before it counts again. Later imports say what
/// changed since this one, so they are taken back first.
@Component
class UndoImport {

  sealed interface Outcome {
    record Undone() implements Outcome {}

    record Refused(Hindered why) implements Outcome {}
  }

  private final ImportStore imports;
  private final RegisterReaders readers;
  private final Audit audit;
  private final Clock clock;

  UndoImport(ImportStore imports, RegisterReaders readers, Audit audit, Clock clock) {
    this.imports = imports;
    this.readers = readers;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Hindered ask(ImportId id) {
    return hindered(found(id));
  }

  /// An import that starts meanwhile waits, so that it never compares with what is being taken
  /// back; one that runs is waited for. The turns are always taken in this order: that of imports,
  /// then that of those who decide, then the import itself.
  @Transactional
  Outcome handle(ImportId id, Actor by) {
    imports.hold();
    var reader = readers.of(found(id).kind());
    reader.waitForTurn();
    var file = imports.lock(id).orElseThrow(() -> new NotFound("import " + id));
    if (file.state() == Import.State.UNDONE) {
      return new Outcome.Undone();
    }
    var hindered = hindered(file);
    if (!hindered.isFree()) {
      return new Outcome.Refused(hindered);
    }
    reader.delete(id);
    imports.undo(id, by.signedIn(), clock.instant());
    audit.changed(by, "register-undone", id, null);
    return new Outcome.Undone();
  }

  private Import found(ImportId id) {
    return imports.get(id).orElseThrow(() -> new NotFound("import " + id));
  }

  private Hindered hindered(Import file) {
    var turn = file.progress().turn();
    if (turn == null) {
      return new Hindered(file, List.of(), List.of());
    }
    return new Hindered(
        file, imports.after(turn, file.kind()), readers.of(file.kind()).restingOn(file.id()));
  }
}
