package se.vagval.assistance.importing;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vagval.access.Actor;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.UploadedRowStore;
import se.vagval.audit.Audit;
import se.vagval.web.NotFound;

/// Starts the import of a file, or gives the file up. The import itself runs while its page tells
/// how far it has come.
@Component
class StartImport {

  sealed interface Outcome {
    record Started() implements Outcome {}

    /// It runs, or is over.
    record StartedBefore() implements Outcome {}

    record ColumnsNotTold() implements Outcome {}

    record AnotherRuns() implements Outcome {}
  }

  private final ImportStore imports;
  private final UploadedRowStore rows;
  private final RunImport run;
  private final Audit audit;
  private final Clock clock;

  StartImport(ImportStore imports, UploadedRowStore rows, RunImport run, Audit audit, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.run = run;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(ImportId id, Actor by) {
    var file = locked(id);
    if (!file.isUploaded()) {
      return new Outcome.StartedBefore();
    }
    if (file.told().isEmpty()) {
      return new Outcome.ColumnsNotTold();
    }
    if (!imports.start(id, clock.instant())) {
      return new Outcome.AnotherRuns();
    }
    audit.changed(by, "register-import", id, null);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            run.begin(id);
          }
        });
    return new Outcome.Started();
  }

  /// The rows are deleted at once.
  @Transactional
  void giveUp(ImportId id, Actor by) {
    if (locked(id).isUploaded()) {
      imports.giveUp(id, clock.instant());
      rows.delete(id);
      audit.changed(by, "register-given-up", id, null);
    }
  }

  private Import locked(ImportId id) {
    return imports.lock(id).orElseThrow(() -> new NotFound("import " + id));
  }
}
