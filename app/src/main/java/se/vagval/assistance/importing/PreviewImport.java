package se.vagval.assistance.importing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.store.ImportStore;
import se.vagval.audit.Audit;
import se.vagval.web.NotFound;

/// What importing a file would do, before anything is done.
@Component
class PreviewImport {

  record Preview(Import file, ReadUploaded.Result<?> result) {}

  private final ImportStore imports;
  private final ReadUploaded reading;
  private final Audit audit;

  PreviewImport(ImportStore imports, ReadUploaded reading, Audit audit) {
    this.imports = imports;
    this.reading = reading;
    this.audit = audit;
  }

  /// Empty when the file waits for nothing, or for its columns.
  @Transactional
  Optional<Preview> of(Actor actor, ImportId id) {
    var file = imports.get(id).orElseThrow(() -> new NotFound("import " + id));
    return file.told()
        .filter(_ -> file.isUploaded())
        .map(_ -> {
          audit.read(actor, "register-preview", id, null);
          return new Preview(file, reading.of(file));
        });
  }
}
