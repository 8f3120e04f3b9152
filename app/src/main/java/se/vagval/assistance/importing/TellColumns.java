package se.vagval.assistance.importing;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Column;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.UploadedRowStore;
import se.vagval.audit.Audit;
import se.vagval.web.NotFound;

/// Keeps which column of a file is what; the next file is guessed from it.
@Component
class TellColumns {

  record Command(ImportId id, Columns columns, Actor by) {}

  /// @param columns as told, or as guessed
  record Asked(Import file, Columns columns) {}

  sealed interface Outcome {
    record Told() implements Outcome {}

    record Missing(Set<Column> columns) implements Outcome {}

    record OneTwice() implements Outcome {}

    record TooLate() implements Outcome {}
  }

  private final ImportStore imports;
  private final UploadedRowStore rows;
  private final ReadUploaded reading;
  private final Audit audit;

  TellColumns(ImportStore imports, UploadedRowStore rows, ReadUploaded reading, Audit audit) {
    this.imports = imports;
    this.rows = rows;
    this.reading = reading;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  Asked ask(ImportId id) {
    var file = imports.get(id).orElseThrow(() -> new NotFound("import " + id));
    return new Asked(file, file.told().orElseGet(() -> guess(file)));
  }

  private Columns guess(Import file) {
    return Columns.guess(file.kind(), file.heading(), imports.lastHeadings(file.kind()));
  }

  @Transactional
  Outcome handle(Command command) {
    var id = command.id();
    var file = imports.lock(id).orElseThrow(() -> new NotFound("import " + id));
    var columns = command.columns();
    if (!file.isUploaded()) {
      return new Outcome.TooLate();
    }
    var missing = columns.missing(file.kind());
    if (!missing.isEmpty()) {
      return new Outcome.Missing(missing);
    }
    if (columns.namesOneTwice()) {
      return new Outcome.OneTwice();
    }
    imports.tell(id, file.kind(), columns);
    var whose = reading.whose(file, columns);
    var all = rows.of(id);
    rows.delete(id);
    rows.add(id, all, whose);
    audit.changed(command.by(), "register-columns", id, null);
    return new Outcome.Told();
  }
}
