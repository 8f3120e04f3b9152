package se.vagval.demo.fill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoFolder;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Fills an empty demonstration before the first page is served.
@DemoBean
public final class Fill implements SmartLifecycle {

  /// To be raised when the fill changes: an older demonstration is then filled anew.
  public static final String VERSION = "1";

  /// The municipality that a browser reaches without more.
  public static final MunicipalityId FIRST = Town.EKVIK.id();

  private static final int MONTHS = 30;

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final DemoLedger ledger;
  private final ObjectProvider<DemoFolder> folder;
  private volatile boolean running;

  Fill(
      JdbcTemplate database,
      TransactionTemplate transaction,
      Clock clock,
      DemoLedger ledger,
      ObjectProvider<DemoFolder> folder) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
    this.ledger = ledger;
    this.folder = folder;
  }

  @Override
  public void start() {
    running = true;
    folder.stream()
        .filter(kept -> !kept.isFilled())
        .forEach(kept -> {
          fill(LocalDate.now(clock));
          kept.markFilled();
        });
  }

  /// Both municipalities, as of that day.
  void fill(LocalDate today) {
    var progress = new Progress();
    for (var town : List.of(Town.EKVIK, Town.SUNDASEN)) {
      var staff =
          Tenant.<Staff, RuntimeException>call(
              town.id(), () -> transaction.execute(status -> facts(town, today, progress)));
      ledger.run(town, staff, today, progress);
    }
    progress.done();
  }

  private Staff facts(Town town, LocalDate today, Progress progress) {
    var since = today.minusMonths(MONTHS).withDayOfMonth(1);
    var rows = new Rows(database);
    town.write(rows, since);
    var supply = Supply.write(town, since, today, rows);
    var staff = Staff.write(town, supply, since, rows);
    if (town.equals(Town.EKVIK)) {
      new Registers(town, rows).write(since, today);
    }
    progress.at(town.name() + ": people and registers");
    rows.send();
    return staff;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// Before the web server, which starts in one of the last phases.
  @Override
  public int getPhase() {
    return 0;
  }
}
