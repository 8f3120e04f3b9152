package se.vagval.demo.fill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.demo.BuildContent;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoFolder;
import se.vagval.profiles.Profile;
import se.vagval.profiles.ProfileId;
import se.vagval.profiles.Profiles;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Fills an empty demonstration before the first page is served.
@DemoBean
public final class Fill implements SmartLifecycle {

  /// The municipality that a browser reaches without more.
  public static final MunicipalityId FIRST = Town.EKVIK.id();

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Profiles profiles;
  private final DemoLedger ledger;
  private final ObjectProvider<DemoFolder> folder;
  private volatile boolean running;

  Fill(
      JdbcTemplate database,
      TransactionTemplate transaction,
      Clock clock,
      Profiles profiles,
      DemoLedger ledger,
      ObjectProvider<DemoFolder> folder) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
    this.profiles = profiles;
    this.ledger = ledger;
    this.folder = folder;
  }

  /// What a filled demonstration depends on: the tables, the profiles and the fill itself. One that
  /// was filled by a build where any of it differs is filled anew.
  public static String version() {
    return BuildContent.of(
        BuildContent.MIGRATIONS,
        "classpath*:profiles/*",
        "classpath*:demo/*.txt",
        "classpath:se/vagval/demo/fill/*.class");
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
  private void fill(LocalDate today) {
    var progress = new Progress();
    for (var town : List.of(Town.EKVIK, Town.SUNDASEN)) {
      var rows = new Rows();
      progress.at(town.name() + ": thirty months of people");
      var staff = Facts.write(town, today, profile(town), rows);
      progress.at("%s: %,d rows".formatted(town.name(), rows.count()));
      Tenant.run(town.id(), () -> transaction.executeWithoutResult(status -> rows.send(database)));
      ledger.run(town, staff, today, progress);
    }
    progress.done();
  }

  private Profile profile(Town town) {
    return profiles.find(new ProfileId(town.profile())).orElseThrow();
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
