package se.vagval.assistance.importing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.model.RowFault;
import se.vagval.assistance.model.Said;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.LeftOutStore;
import se.vagval.assistance.store.UploadedRowStore;
import se.vagval.tenancy.Tenant;

/// Imports a file that has got its turn: one transaction for all of it, while how far it has come
/// is written beside. When it breaks off, nothing of it is there and it can be started again.
@Component
class RunImport {

  private static final int AT_A_TIME = 5_000;

  private final ImportStore imports;
  private final UploadedRowStore rows;
  private final RegisterReaders readers;
  private final LeftOutStore leftOut;
  private final ReadUploaded reading;
  private final TransactionTemplate whole;
  private final TransactionTemplate beside;
  private final Clock clock;

  RunImport(
      ImportStore imports,
      UploadedRowStore rows,
      RegisterReaders readers,
      LeftOutStore leftOut,
      ReadUploaded reading,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.readers = readers;
    this.leftOut = leftOut;
    this.reading = reading;
    this.whole = new TransactionTemplate(transactions);
    this.beside = new TransactionTemplate(transactions);
    this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /// In the background, for the municipality at hand.
  void begin(ImportId id) {
    var here = Tenant.current().orElseThrow();
    Thread.ofVirtual().name("import " + id).start(() -> Tenant.run(here, () -> now(id)));
  }

  private void now(ImportId id) {
    boolean ended = false;
    try {
      whole.executeWithoutResult(status -> all(id));
      ended = true;
    } finally {
      if (!ended) {
        beside.executeWithoutResult(status -> imports.breakOff(id, clock.instant()));
      }
    }
  }

  private void all(ImportId id) {
    imports.hold();
    var file = imports.get(id).orElseThrow();
    if (file.state() == Import.State.RUNNING) {
      all(file, readers.of(file.kind()));
    }
  }

  private <S extends Said<S>> void all(Import file, RegisterReader<S> reader) {
    var result = reading.of(file, reader);
    tell(file.id(), file.rows() / 2);
    write(file, reader, result.changes().written());
    var register = result.register();
    reader.conclude(file.id(), result.rows(), register);
    leftOut.add(
        file.id(),
        register.faults().stream().filter(fault -> fault.why() != RowFault.NOT_KNOWN).toList());
    rows.delete(file.id());
    imports.finish(file.id(), result.counts(), clock.instant());
  }

  private <S extends Said<S>> void write(Import file, RegisterReader<S> reader, List<S> said) {
    for (int from = 0; from < said.size(); from += AT_A_TIME) {
      int to = Math.min(said.size(), from + AT_A_TIME);
      reader.add(file.id(), said.subList(from, to));
      tell(file.id(), file.rows() / 2 + (int) (file.rows() / 2L * to / said.size()));
    }
  }

  private void tell(ImportId id, int done) {
    beside.executeWithoutResult(status -> imports.progress(id, done));
  }
}
