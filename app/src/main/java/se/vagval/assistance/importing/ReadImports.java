package se.vagval.assistance.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountNames;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.model.Register.Fault;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.LeftOutStore;
import se.vagval.web.NotFound;

/// The imports that there have been, and the receipt of each.
@Component
class ReadImports {

  private static final int MOST = 100;
  static final int FAULTS_A_PAGE = 100;

  record Receipt(Import file, List<Fault> faults) {}

  private final ImportStore imports;
  private final LeftOutStore leftOut;
  private final AccountNames names;

  ReadImports(ImportStore imports, LeftOutStore leftOut, AccountNames names) {
    this.imports = imports;
    this.leftOut = leftOut;
    this.names = names;
  }

  @Transactional(readOnly = true)
  List<ListedImport> latest() {
    var latest = imports.latest(MOST);
    var known = names.of(latest.stream().map(Import::uploadedBy).distinct().toList());
    return latest.stream()
        .map(file -> new ListedImport(file, known.getOrDefault(file.uploadedBy(), "")))
        .toList();
  }

  /// @param page of the lines left out, from 1
  @Transactional(readOnly = true)
  Receipt receipt(ImportId id, int page) {
    var file = imports.get(id).orElseThrow(() -> new NotFound("import " + id));
    return new Receipt(file, leftOut.of(id, (page - 1) * FAULTS_A_PAGE, FAULTS_A_PAGE));
  }
}
