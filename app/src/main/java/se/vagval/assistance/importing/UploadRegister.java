package se.vagval.assistance.importing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.RegisterKind;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.UploadedRowStore;
import se.vagval.audit.Audit;

/// Keeps the rows of a file apart until somebody has said what they are.
@Component
class UploadRegister {

  /// Who sends it, and which register it is of.
  record From(Actor by, RegisterKind kind) {}

  private final ImportStore imports;
  private final UploadedRowStore rows;
  private final Audit audit;
  private final Clock clock;

  UploadRegister(ImportStore imports, UploadedRowStore rows, Audit audit, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ImportId handle(From from, String fileName, RegisterFile.Table table) {
    var id = new ImportId(UUID.randomUUID());
    imports.add(
        new ImportStore.New(
            id,
            from.kind(),
            fileName,
            table.heading(),
            table.rows().size(),
            from.by().signedIn(),
            clock.instant()));
    rows.add(id, table.rows(), Map.of());
    audit.changed(from.by(), "register-uploaded", id, null);
    return id;
  }
}
