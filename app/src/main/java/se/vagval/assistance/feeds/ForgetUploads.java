package se.vagval.assistance.feeds;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.Municipalities;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.UploadedRowStore;
import se.vagval.tenancy.Tenant;

/// Deletes the rows of files that nobody went on with for a day, and lets go of imports that ended
/// with the service that ran them.
@Component
@ConditionalOnWebApplication
class ForgetUploads {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration UNTIL_AT_WORK = Duration.ofMinutes(1);

  private final Municipalities municipalities;
  private final ImportStore imports;
  private final UploadedRowStore rows;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ForgetUploads(
      Municipalities municipalities,
      ImportStore imports,
      UploadedRowStore rows,
      TransactionTemplate transaction,
      Clock clock) {
    this.municipalities = municipalities;
    this.imports = imports;
    this.rows = rows;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
  void now() {
    for (var here : municipalities.all()) {
      Tenant.run(here, () -> transaction.executeWithoutResult(status -> forget()));
    }
  }

  private void forget() {
    var now = clock.instant();
    imports.breakOffStartedBefore(now.minus(UNTIL_AT_WORK), now);
    rows.deleteOfBefore(now.minus(KEPT));
    imports.giveUpUploadedBefore(now.minus(KEPT), now);
  }
}
