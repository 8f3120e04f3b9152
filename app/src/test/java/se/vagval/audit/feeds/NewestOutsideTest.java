package se.vagval.audit.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.Actor;
import se.vagval.access.Municipalities;
import se.vagval.audit.Audit;
import se.vagval.audit.model.ChainFault;
import se.vagval.audit.store.AnchorFile;
import se.vagval.audit.store.ChainStore;
import se.vagval.audit.store.NewestFile;
import se.vagval.audit.verifying.VerifyChain;
import se.vagval.casework.CaseId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.TestClock;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

/// What was deleted since the last hourly line is found too, by the line that each seal leaves
/// outside the database, and by the service itself.
@VagvalTest
class NewestOutsideTest {

  @Autowired Given given;
  @Autowired Audit audit;
  @Autowired ChainStore chain;
  @Autowired SealEntries seal;
  @Autowired ToSeal toSeal;
  @Autowired Municipalities municipalities;
  @Autowired AnchorFile files;
  @Autowired NewestFile newest;
  @Autowired VerifyChain verify;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;
  @TempDir Path folder;

  private final ListAppender<ILoggingEvent> told = new ListAppender<>();
  private final List<ExecutorService> threads = new ArrayList<>();
  private MunicipalityId here;
  private Node node;

  /// A node that has just started.
  private final class Node {

    final ExecutorService thread = Executors.newSingleThreadExecutor();
    final NewestOutside outside;
    final SealInTime inTime;

    Node(AnchorFile files, NewestFile newest) {
      outside = new NewestOutside(files, new WriteNewest(newest, clock, thread), clock);
      var anchors = new WriteAnchors(municipalities, seal, files, outside);
      inTime = new SealInTime(seal, toSeal, municipalities, anchors, outside);
      threads.add(thread);
      outside.read();
      settle();
    }

    void seals(int times) {
      for (var n = 0; n < times; n++) {
        reads();
        inTime.whereSomethingWasLogged();
        settle();
      }
    }

    /// Until what was to be read and written is.
    void settle() {
      try {
        thread.submit(() -> {}).get();
      } catch (InterruptedException | ExecutionException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  @BeforeEach
  void a_node_that_has_sealed_three_times() {
    told.start();
    log().addAppender(told);
    here = given.municipality("nacka-2013");
    node = new Node(files, newest);
    node.seals(3);
    assertThat(fault()).isEmpty();
  }

  @AfterEach
  void end() {
    log().detachAppender(told);
    threads.forEach(ExecutorService::shutdown);
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void the_last_entries_deleted_with_their_seals_within_the_hour_are_found() {
    cutAfter(2);

    assertThat(fault()).containsExactly(new ChainFault.TailIsCut(2, 3));
  }

  @Test
  void everything_deleted_is_found() {
    cutAfter(0);

    assertThat(fault()).containsExactly(new ChainFault.TailIsCut(0, 3));
  }

  @Test
  void a_chain_that_was_cut_and_grew_past_the_cut_is_found() {
    cutAfter(1);
    sealsWithoutALine();
    new Node(files, newest).seals(4);

    assertThat(fault()).containsExactly(new ChainFault.AnchorDiffers(2));
  }

  @Test
  void the_service_itself_tells_of_it_at_its_next_seal_and_keeps_the_old_line() {
    cutAfter(1);

    node.seals(1);

    assertThat(toldOf(here))
        .singleElement()
        .asString()
        .contains("no longer holds", "TailIsCut[last=2, anchored=3]");
    node.seals(2);
    assertThat(toldOf(here)).as("not again within the hour").hasSize(1);
    clock.moveTo(LocalDate.of(2026, 9, 2));
    node.seals(1);
    assertThat(toldOf(here)).as("but after it").hasSize(2);
    assertThat(files.of(here)).extracting("seal").containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_node_that_started_after_the_cut_knows_the_end_by_the_file() {
    cutAfter(1);

    new Node(files, newest).seals(1);

    assertThat(toldOf(here)).hasSize(1);
  }

  @Test
  void where_nothing_more_is_logged_it_is_told_with_the_hourly_line() {
    cutAfter(0);

    node.inTime.anchor();

    assertThat(toldOf(here)).singleElement().asString().contains("TailIsCut[last=0, anchored=3]");
  }

  @Test
  void with_the_files_set_aside_a_restored_chain_is_kept_from_where_it_ends() {
    cutAfter(2);
    var anew = new AnchorFile(folder.resolve("anchors.txt"), List.of());

    new Node(anew, new NewestFile(anew)).seals(2);

    assertThat(toldOf(here)).isEmpty();
    assertThat(anew.of(here)).extracting("seal").containsExactly(3L, 4L);
  }

  @Test
  void a_node_that_ended_between_the_seal_and_its_line_leaves_the_chain_whole() {
    sealsWithoutALine();
    assertThat(fault()).isEmpty();

    new Node(files, newest).seals(1);

    assertThat(fault()).isEmpty();
    assertThat(files.of(here)).extracting("seal").containsExactly(1L, 2L, 3L, 5L);
    assertThat(toldOf(here)).isEmpty();
  }

  @Test
  void nodes_that_seal_in_turn_tell_of_nothing() {
    var another = new Node(files, newest);
    for (var n = 0; n < 3; n++) {
      another.seals(2);
      node.seals(1);
      node.inTime.anchor();
    }

    assertThat(fault()).isEmpty();
    assertThat(toldOf(here)).isEmpty();
    cutAfter(11);
    assertThat(fault()).containsExactly(new ChainFault.TailIsCut(11, 12));
  }

  @Test
  void a_file_that_cannot_be_written_holds_up_no_sealing_and_is_told_once() throws IOException {
    var shut = folder.resolve("shut");
    Files.createFile(shut);
    var own = new AnchorFile(shut.resolve("anchors.txt"), List.of());
    var without = new Node(own, new NewestFile(own));

    without.seals(3);
    without.inTime.anchor();

    assertThat(waiting()).isZero();
    assertThat(messages()).filteredOn(one -> one.contains("newest seals are not kept")).hasSize(1);
    assertThat(messages()).filteredOn(one -> one.contains("hourly hashes")).hasSize(1);
    Files.delete(shut);
    without.outside.again();
    without.settle();
    assertThat(own.of(here)).as("what waited").extracting("seal").containsExactly(6L);
  }

  @Test
  void a_disk_that_does_not_answer_holds_up_no_sealing() throws InterruptedException {
    var answers = new CountDownLatch(1);
    node.thread.execute(() -> {
      try {
        answers.await();
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    });

    for (var n = 0; n < 3; n++) {
      reads();
      node.inTime.whereSomethingWasLogged();
    }

    assertThat(waiting()).isZero();
    answers.countDown();
    node.settle();
    assertThat(files.of(here)).extracting("seal").containsExactly(1L, 2L, 3L, 6L);
  }

  @Test
  void what_waits_is_written_before_the_service_ends() throws InterruptedException {
    var thread = Executors.newSingleThreadExecutor();
    var own = new AnchorFile(folder.resolve("anchors.txt"), List.of());
    var write = new WriteNewest(new NewestFile(own), clock, thread);

    files.of(here).forEach(write::add);
    write.end();
    files.of(here).forEach(write::add);

    assertThat(own.newest().get(here)).isEqualTo(files.newest().get(here));
  }

  private void reads() {
    given.in(here, () -> audit.read(Actor.visitor(), "case", new CaseId(UUID.randomUUID()), null));
  }

  /// As a node that ends just after.
  private void sealsWithoutALine() {
    reads();
    given.in(here, () -> assertThat(chain.seal()).isPositive());
  }

  /// As somebody who has the whole database in their hands and leaves no trace in it.
  private void cutAfter(long last) {
    try (var connection = TestDatabase.database().asSuperuser();
        var sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      for (var statement :
          List.of(
              "delete from audit.entry where municipality = '%1$s' and id not in (select entry_id"
                  + " from audit.sealed_entry where municipality = '%1$s' and seal <= %2$d)",
              "delete from audit.sealed_entry where municipality = '%s' and seal > %d",
              "delete from audit.seal where municipality = '%s' and number > %d",
              "delete from audit.waiting where municipality = '%s'")) {
        sql.execute(statement.formatted(here, last));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private List<ChainFault> fault() {
    return Tenant.call(here, () -> verify.handle(here)).fault().stream().toList();
  }

  private long waiting() {
    return Tenant.call(here, () -> transaction.execute(status -> chain.waiting()));
  }

  private List<String> messages() {
    return told.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private List<String> toldOf(MunicipalityId municipality) {
    return messages().stream().filter(one -> one.contains(" " + municipality + " ")).toList();
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(NewestOutside.class.getPackageName());
  }
}
