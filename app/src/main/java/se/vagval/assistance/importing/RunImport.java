package se.vagval.assistance.importing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.HouseholdMonth;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.model.RowFault;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.LeftOutStore;
import se.vagval.assistance.store.PaymentStore;
import se.vagval.assistance.store.UploadedRowStore;
import se.vagval.tenancy.Tenant;

/// Imports a file that has got its turn: one transaction for all of it, while how far it has come
/// is written beside. When it breaks off, nothing of it is there and it can be started again.
@Component
class RunImport {

  private static final int AT_A_TIME = 5_000;

  private final ImportStore imports;
  private final UploadedRowStore rows;
  private final PaymentStore payments;
  private final LeftOutStore leftOut;
  private final ReadUploaded reading;
  private final TransactionTemplate whole;
  private final TransactionTemplate beside;
  private final Clock clock;

  RunImport(
      ImportStore imports,
      UploadedRowStore rows,
      PaymentStore payments,
      LeftOutStore leftOut,
      ReadUploaded reading,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.payments = payments;
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
    if (file.state() != Import.State.RUNNING) {
      return;
    }
    var result = reading.of(id, file.told().orElseThrow());
    tell(id, file.rows() / 2);
    var changes = result.changes();
    write(file, changes.written());
    payments.covers(id, result.whole());
    var register = result.register();
    leftOut.add(
        id, register.faults().stream().filter(fault -> fault.why() != RowFault.NOT_KNOWN).toList());
    rows.delete(id);
    imports.finish(
        id,
        new Import.Counts(
            changes.added().size(),
            changes.changed().size(),
            changes.unchanged(),
            register.unknown(),
            register.faulty()),
        clock.instant());
  }

  private void write(Import file, List<HouseholdMonth> months) {
    for (int from = 0; from < months.size(); from += AT_A_TIME) {
      int to = Math.min(months.size(), from + AT_A_TIME);
      payments.add(file.id(), months.subList(from, to));
      tell(file.id(), file.rows() / 2 + (int) (file.rows() / 2L * to / months.size()));
    }
  }

  private void tell(ImportId id, int done) {
    beside.executeWithoutResult(status -> imports.progress(id, done));
  }
}
