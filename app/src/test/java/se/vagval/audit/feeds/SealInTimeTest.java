package se.vagval.audit.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.Actor;
import se.vagval.access.Municipalities;
import se.vagval.audit.Audit;
import se.vagval.audit.store.AnchorFile;
import se.vagval.audit.store.ChainStore;
import se.vagval.casework.CaseId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

@VagvalTest
class SealInTimeTest {

  @Autowired Given given;
  @Autowired Audit audit;
  @Autowired ChainStore chain;
  @Autowired SealEntries seal;
  @Autowired ToSeal toSeal;
  @Autowired Municipalities municipalities;
  @Autowired WriteAnchors anchors;
  @Autowired AnchorFile file;
  @Autowired NewestOutside outside;
  @Autowired TransactionTemplate transaction;

  @Test
  void what_was_logged_is_sealed_where_it_was_logged() {
    var here = given.municipality("nacka-2013");
    reads(here);
    assertThat(waiting(here)).isEqualTo(1);

    inTime().whereSomethingWasLogged();

    assertThat(waiting(here)).isZero();
  }

  /// Looked for so often that an entry waits less than a second, the sealing itself included.
  @Test
  void it_looks_at_least_twice_a_second() throws NoSuchMethodException {
    var scheduled =
        SealInTime.class
            .getDeclaredMethod("whereSomethingWasLogged")
            .getAnnotation(Scheduled.class);

    assertThat(Duration.parse(scheduled.fixedRateString()))
        .isLessThanOrEqualTo(Duration.ofMillis(500));
  }

  @Test
  void what_another_node_logged_and_did_not_seal_is_found_too() {
    var here = given.municipality("nacka-2013");
    reads(here);
    assertThat(toSeal.take()).contains(here);

    inTime().everywhere();

    assertThat(waiting(here)).isZero();
  }

  @Test
  void the_newest_hash_of_each_municipality_goes_to_the_file() {
    var here = given.municipality("nacka-2013");
    reads(here);
    inTime().everywhere();

    inTime().anchor();
    inTime().anchor();

    assertThat(file.of(here)).hasSizeGreaterThanOrEqualTo(2).allMatch(one -> one.seal() == 1);
  }

  @Test
  void a_municipality_where_the_database_refuses_holds_up_no_other() throws SQLException {
    var broken = given.municipality("nacka-2013");
    var here = given.municipality("nacka-2013");
    reads(broken);
    reads(here);
    asOwner(
        "insert into audit.seal values ('%s', 9223372036854775807, now(), 1, sha256('x'), sha256('x'))"
            .formatted(broken));

    inTime().everywhere();

    assertThat(waiting(here)).isZero();
    assertThat(waiting(broken)).isEqualTo(1);
  }

  private static void asOwner(String statement) throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private SealInTime inTime() {
    return new SealInTime(seal, toSeal, municipalities, anchors, outside);
  }

  private void reads(MunicipalityId here) {
    given.in(here, () -> audit.read(Actor.visitor(), "case", new CaseId(UUID.randomUUID()), null));
  }

  private long waiting(MunicipalityId here) {
    return Tenant.call(here, () -> transaction.execute(status -> chain.waiting()));
  }
}
