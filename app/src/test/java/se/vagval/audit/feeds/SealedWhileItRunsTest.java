package se.vagval.audit.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.Vagval;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.audit.store.AnchorFile;
import se.vagval.audit.store.ChainStore;
import se.vagval.audit.verifying.VerifyChain;
import se.vagval.casework.CaseId;
import se.vagval.demo.OwnDatabase;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.TestDatabase;

/// The service as it is started, with its scheduler, on a database of its own: nobody asks for
/// anything to be sealed.
class SealedWhileItRunsTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir static Path folder;

  private static ConfigurableApplicationContext service;
  private static MunicipalityId here;

  @BeforeAll
  static void start() throws SQLException {
    var url = TestDatabase.emptyDatabase();
    service =
        new SpringApplicationBuilder(Vagval.class)
            .registerShutdownHook(false)
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + OwnDatabase.SERVICE,
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.flyway.url=" + url,
                "--spring.flyway.user=" + OwnDatabase.OWNER,
                "--vagval.audit.anchors=" + folder.resolve("anchors.txt"),
                "--vagval.audit.others=%s, %s".formatted(folder.resolve("b"), folder.resolve("c")));
    here = given().municipality("nacka-2013");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_is_logged_is_sealed_and_its_seal_is_kept_outside_without_anybody_asking() {
    for (var n = 0; n < 3; n++) {
      var before = seals();

      read();

      until(() -> seals() > before && waiting() == 0);
      until(() -> outside() == seals());
    }
    assertThat(Tenant.call(here, () -> service.getBean(VerifyChain.class).handle(here)).fault())
        .isEmpty();
  }

  @Test
  void the_files_of_other_machines_are_known_by_the_setting() {
    assertThat(service.getBean(AnchorFile.class).missing())
        .contains(folder.resolve("b"), folder.resolve("c"));
  }

  @Test
  void what_takes_long_on_the_schedulers_own_thread_holds_up_no_sealing() throws Exception {
    var begun = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var job =
        service
            .getBean(TaskScheduler.class)
            .scheduleWithFixedDelay(
                () -> {
                  begun.countDown();
                  await(done);
                },
                Duration.ofDays(1));
    try {
      begun.await();
      var before = seals();

      read();

      until(() -> seals() > before);
    } finally {
      done.countDown();
      job.cancel(false);
    }
  }

  private static void read() {
    given()
        .in(
            here,
            () ->
                service
                    .getBean(Audit.class)
                    .read(Actor.visitor(), "case", new CaseId(UUID.randomUUID()), null));
  }

  private static long seals() {
    return inDatabase(chain -> chain.end(here, 0, Instant.EPOCH).newest().map(one -> one.seal()))
        .orElse(0L);
  }

  private static long waiting() {
    return inDatabase(ChainStore::waiting);
  }

  private static <R> R inDatabase(Function<ChainStore, R> asked) {
    return Tenant.call(
        here,
        () ->
            Objects.requireNonNull(
                service
                    .getBean(TransactionTemplate.class)
                    .execute(status -> asked.apply(service.getBean(ChainStore.class)))));
  }

  private static long outside() {
    var newest = service.getBean(AnchorFile.class).newest().get(here);
    return newest == null ? 0 : newest.seal();
  }

  private static Given given() {
    return service.getBean(Given.class);
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /// Looks often and waits long: how fast the machine is does not matter.
  private static void until(BooleanSupplier isSo) {
    var end = System.nanoTime() + LONG.toNanos();
    while (!isSo.getAsBoolean()) {
      assertThat(System.nanoTime()).as("not within " + LONG).isLessThan(end);
      LockSupport.parkNanos(10_000_000);
    }
  }
}
