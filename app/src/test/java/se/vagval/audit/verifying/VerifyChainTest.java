package se.vagval.audit.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.audit.model.Anchor;
import se.vagval.audit.model.ChainFault;
import se.vagval.audit.store.AnchorFile;
import se.vagval.audit.store.ChainStore;
import se.vagval.casework.CaseId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

@VagvalTest
class VerifyChainTest {

  @Autowired Given given;
  @Autowired Audit audit;
  @Autowired ChainStore chain;
  @Autowired AnchorFile anchors;
  @Autowired VerifyChain verify;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private MunicipalityId here;

  @BeforeEach
  void two_seals_of_three_entries_and_one_that_waits() {
    here = given.municipality("nacka-2013");
    reads(3);
    seal();
    reads(3);
    seal();
    reads(1);
  }

  @Test
  void an_untouched_chain_is_whole() {
    var verdict = verdict();

    assertThat(verdict.fault()).isEmpty();
    assertThat(verdict.seals()).isEqualTo(2);
    assertThat(verdict.entries()).isEqualTo(6);
    assertThat(verdict.waiting()).isEqualTo(1);
  }

  @Test
  void another_municipality_has_a_chain_of_its_own() {
    var other = given.municipality("nacka-2013");
    var verdict = Tenant.call(other, () -> verify.handle(other));

    assertThat(verdict).isEqualTo(new VerifyChain.Verdict(0, 0, 0, Optional.empty()));
  }

  @Test
  void a_changed_entry_is_named() {
    tamper("update audit.entry set what = 'nothing' where id = " + entry(2));

    assertThat(verdict().fault()).contains(new ChainFault.EntryIsChanged(1, entry(2)));
  }

  @Test
  void a_missing_entry_is_named() {
    var gone = entry(5);
    tamper("delete from audit.entry where id = " + gone);

    assertThat(verdict().fault()).contains(new ChainFault.EntryIsMissing(2, gone));
  }

  @Test
  void the_last_entries_deleted_are_found() {
    var gone = entry(6);
    tamper("delete from audit.entry where id >= " + gone);

    assertThat(verdict().fault()).contains(new ChainFault.EntryIsMissing(2, gone));
  }

  @Test
  void a_seal_made_over_is_found() {
    tamper("update audit.seal set hash = sha256('x'::bytea) where number = 1");

    assertThat(verdict().fault()).contains(new ChainFault.SealIsChanged(1));
  }

  @Test
  void a_missing_seal_is_found() {
    tamper("delete from audit.seal where number = 1");

    assertThat(verdict().fault()).contains(new ChainFault.SealIsMissing(1));
  }

  @Test
  void an_entry_taken_out_of_the_queue_is_found() {
    tamper("delete from audit.waiting");

    assertThat(verdict().fault()).contains(new ChainFault.EntryIsOutside(entry(7)));
  }

  @Test
  void an_entry_whose_seal_is_taken_away_is_found() {
    tamper("delete from audit.seal where number = 2");

    assertThat(verdict().fault()).contains(new ChainFault.EntryIsOutside(entry(4)));
  }

  @Test
  void a_tail_cut_off_with_its_seals_is_found_by_the_file_outside() {
    anchor();
    tamper("delete from audit.sealed_entry where seal = 2");
    tamper("delete from audit.seal where number = 2");
    tamper("delete from audit.entry where id >= " + entry(4));

    assertThat(verdict().fault()).contains(new ChainFault.TailIsCut(1, 2));
  }

  @Test
  void a_chain_written_anew_is_found_by_the_file_outside() {
    anchor();
    tamper("delete from audit.sealed_entry where seal = 2");
    tamper("delete from audit.seal where number = 2");
    tamper("update audit.entry set what = 'nothing' where id = " + entry(5));
    tamper(
        "insert into audit.waiting (municipality, entry_ids) select municipality, array[id] from audit.entry"
            + " where municipality = '"
            + here
            + "' and id >= "
            + entry(4)
            + " on conflict do nothing");
    seal();

    assertThat(verdict().fault()).contains(new ChainFault.AnchorDiffers(2));
  }

  @Test
  void a_later_line_of_the_same_seal_does_not_hide_an_earlier_one() {
    var another = new Anchor(Instant.EPOCH, here, 2, "ab".repeat(32));
    anchors.add(List.of(another));
    anchor();

    assertThat(verdict().fault()).contains(new ChainFault.AnchorDiffers(2));
  }

  @Test
  void what_is_sealed_while_it_is_verified_breaks_nothing() {
    try (var other = Executors.newSingleThreadExecutor()) {
      var sealing =
          other.submit(() -> {
            for (var n = 0; n < 100; n++) {
              reads(1);
              seal();
              anchor();
            }
          });
      while (!sealing.isDone()) {
        assertThat(verdict().fault()).isEmpty();
      }
      assertThat(sealing).succeedsWithin(Duration.ofSeconds(1));
    }
  }

  @Test
  void an_entry_removed_before_it_was_sealed_is_found_and_holds_nothing_up() {
    var gone = entry(7);
    tamper("delete from audit.entry where id = " + gone);
    reads(1);
    seal();

    assertThat(verdict().fault()).contains(new ChainFault.EntryIsMissing(3, gone));
    assertThat(verdict().waiting()).isZero();
  }

  @Test
  void an_entry_that_commits_late_is_sealed_later_and_changes_nothing_sealed() {
    var before = seals();
    given.in(
        here,
        () -> {
          audit.read(Actor.visitor(), "case", new CaseId(UUID.randomUUID()), null);
          asAnother(() -> reads(2));
          asAnother(this::seal);
        });
    seal();

    assertThat(seals().subList(0, 2)).isEqualTo(before);
    assertThat(verdict().fault()).isEmpty();
    assertThat(verdict().entries()).isEqualTo(10);
    assertThat(verdict().waiting()).isZero();
  }

  @Test
  void an_act_that_is_undone_leaves_no_entry() {
    assertThatThrownBy(() ->
            given.in(
                here,
                () -> {
                  audit.read(Actor.visitor(), "case", new CaseId(UUID.randomUUID()), null);
                  throw new IllegalStateException("undone");
                }))
        .hasMessage("undone");

    assertThat(verdict().waiting()).isEqualTo(1);
  }

  @Test
  void the_service_can_neither_change_nor_remove_nor_seal_by_itself() {
    for (var statement :
        List.of(
            "update audit.entry set what = 'x'",
            "delete from audit.entry",
            "delete from audit.waiting",
            "insert into audit.waiting (entry_ids) values ('{1}')",
            "update audit.seal set hash = sha256('x'::bytea)",
            "delete from audit.sealed_entry",
            "truncate audit.entry")) {
      assertThatThrownBy(() -> given.in(here, () -> database.sql(statement).update()))
          .as(statement)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private void reads(int times) {
    for (var n = 0; n < times; n++) {
      given.in(
          here, () -> audit.read(Actor.visitor(), "case", new CaseId(UUID.randomUUID()), null));
    }
  }

  private void seal() {
    given.in(here, () -> assertThat(chain.seal()).isPositive());
  }

  private void anchor() {
    given.in(here, () -> anchors.add(chain.end(here, 0, Instant.EPOCH).seals()));
  }

  private VerifyChain.Verdict verdict() {
    return Tenant.call(here, () -> verify.handle(here));
  }

  /// The id of the nth entry ever logged here.
  private long entry(int n) {
    return all(
            "select id::text from audit.entry union select entry_id::text from audit.sealed_entry")
        .stream()
        .map(Long::valueOf)
        .sorted()
        .toList()
        .get(n - 1);
  }

  private List<String> seals() {
    return all("select encode(hash, 'hex') from audit.seal order by number");
  }

  private List<String> all(String sql) {
    return Tenant.call(
        here,
        () ->
            transaction.execute(
                status -> database.sql(sql).query((row, n) -> row.getString(1)).list()));
  }

  /// On a connection of its own, while another transaction is open.
  private void asAnother(Runnable work) {
    CompletableFuture.runAsync(work).join();
  }

  /// As somebody who has the whole database in their hands.
  private void tamper(String statement) {
    var mine = statement.contains("where") ? " and " : " where ";
    try (var connection = TestDatabase.database().asSuperuser();
        var sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      sql.execute(
          statement.startsWith("insert")
              ? statement
              : statement + mine + "municipality = '" + here + "'");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
