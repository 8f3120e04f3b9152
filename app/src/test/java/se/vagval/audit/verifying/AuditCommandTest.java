package se.vagval.audit.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import se.vagval.access.Actor;
import se.vagval.access.Municipalities;
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

/// What `./vagval audit verify` answers, in words and by its exit status.
@VagvalTest
class AuditCommandTest {

  @Autowired Given given;
  @Autowired Audit audit;
  @Autowired ChainStore chain;
  @Autowired AnchorFile anchors;
  @Autowired VerifyChain verify;
  @Autowired Municipalities municipalities;
  @Autowired PlatformTransactionManager transactions;

  private MunicipalityId here;

  @BeforeEach
  void an_entry_that_is_sealed() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> audit.read(Actor.visitor(), "case", new CaseId(UUID.randomUUID()), null));
    given.in(here, () -> assertThat(chain.seal()).isPositive());
  }

  @Test
  void a_whole_chain_is_no_error() {
    given.in(here, () -> anchors.add(chain.end(here, 0, Instant.EPOCH).seals()));

    assertThat(AuditCommand.verify(verify, anchors, here)).isZero();
  }

  @Test
  void a_chain_that_the_file_outside_knows_nothing_of_is_not_said_to_be_proven() {
    assertThat(AuditCommand.verify(verify, anchors, here)).isEqualTo(3);
    var empty = given.municipality("nacka-2013");
    assertThat(AuditCommand.verify(verify, anchors, empty)).isZero();
  }

  @Test
  void a_file_that_is_named_and_not_there_is_told(@TempDir Path folder) throws IOException {
    var ours = folder.resolve("ours");
    var theirs = folder.resolve("theirs");
    var named = new AnchorFile(ours, List.of(theirs.toString()));
    assertThat(named.missing()).containsExactly(ours, theirs);
    assertThat(AuditCommand.missing(named)).isEqualTo(3);

    Files.createFile(ours);
    Files.createFile(folder.resolve("theirs.newest"));

    assertThat(AuditCommand.missing(named)).isZero();
  }

  @Test
  void a_municipality_that_is_only_known_outside_has_lost_all_of_its_log(@TempDir Path folder) {
    var file = new AnchorFile(folder.resolve("anchors"), List.of());
    var gone = new MunicipalityId("gone-with-its-log");
    file.add(List.of(new Anchor(Instant.EPOCH, gone, 7, "ab".repeat(32))));

    assertThat(AuditCommand.all(municipalities, file)).contains(here, gone);
    var verify = new VerifyChain(chain, file, transactions);
    assertThat(Tenant.call(gone, () -> verify.handle(gone)).fault())
        .contains(new ChainFault.TailIsCut(0, 7));
  }

  @Test
  void a_broken_chain_comes_before_all_else() {
    assertThat(AuditCommand.worst(List.of(0, 3, 1, 3))).isEqualTo(1);
    assertThat(AuditCommand.worst(List.of(0, 3))).isEqualTo(3);
    assertThat(AuditCommand.worst(List.of())).isZero();
  }

  @Test
  void a_broken_chain_is_an_error() throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser();
        var sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      sql.executeUpdate("delete from audit.entry where municipality = '" + here + "'");
    }

    assertThat(AuditCommand.verify(verify, anchors, here)).isEqualTo(1);
  }

  @Test
  void a_wrong_command_is_told_how_to_ask() {
    for (var wrong : List.of(List.<String>of(), List.of("verify", "now"), List.of("repair"))) {
      assertThat(AuditCommand.run(wrong)).isEqualTo(2);
    }
  }

  @Test
  void each_fault_has_words_that_name_the_place() {
    var said =
        Stream.of(
                new ChainFault.SealIsMissing(41),
                new ChainFault.SealIsChanged(41),
                new ChainFault.EntryIsMissing(41, 97),
                new ChainFault.EntryIsChanged(41, 97),
                new ChainFault.EntryIsOutside(97),
                new ChainFault.TailIsCut(41, 97),
                new ChainFault.AnchorDiffers(41))
            .collect(Collectors.toMap(ChainFault::getClass, this::words));

    assertThat(said.keySet().stream().map(Class::getName))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ChainFault.class.getPermittedSubclasses()).map(Class::getName).toList());
    assertThat(said.values())
        .doesNotHaveDuplicates()
        .allMatch(words -> words.startsWith(here + ": BROKEN. "))
        .allMatch(words -> words.endsWith("(6 entries in 2 seals, 1 not yet sealed)"));
    assertThat(said.get(ChainFault.EntryIsMissing.class)).contains("Entry 97", "seal 41");
    assertThat(said.get(ChainFault.TailIsCut.class)).contains("seal 41", "seal 97", "cut off");
    assertThat(VerdictInWords.of(here, new VerifyChain.Verdict(2, 6, 1, Optional.empty())))
        .isEqualTo(here + ": whole. 6 entries in 2 seals, 1 not yet sealed");
  }

  private String words(ChainFault fault) {
    return VerdictInWords.of(here, new VerifyChain.Verdict(2, 6, 1, Optional.of(fault)));
  }
}
