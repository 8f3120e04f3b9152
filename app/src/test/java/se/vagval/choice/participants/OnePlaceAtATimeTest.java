package se.vagval.choice.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.store.CheckOrderStore;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.Scene;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// A person with a check and one that supplements it: both are held, and the person is at one
/// provider at a time.
@VagvalTest
class OnePlaceAtATimeTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired CheckOrderStore order;

  private @Nullable Scene placed;
  private @Nullable VoucherId supplement;

  @BeforeEach
  void a_check_and_its_supplement() {
    placed = Scene.of(given, path);
    supplement = supplement();
  }

  @Test
  void what_would_go_on_into_another_placement_is_not_taken_back_and_that_is_said() {
    given.in(scene().here(), () -> path.placement(scene().voucher(), offer(0), day(8, 3), null));
    var end = end(scene().voucher(), day(9, 10));
    given.in(scene().here(), () -> path.placement(beside(), offer(1), day(9, 11), null));

    var answer = undo(scene().voucher(), end);

    assertThat(answer)
        .hasStatus(409)
        .bodyText()
        .contains("börjar hos en annan anordnare", "Ingenting ändrades");
    assertThat(one("select ended_after::text from assessment.voucher where beside is null"))
        .isEqualTo("2026-09-10");
    assertThat(one("select count(*)::text from assessment.check_end_undone")).isEqualTo("0");
  }

  @Test
  void when_the_other_placement_is_called_off_the_end_is_taken_back() {
    given.in(scene().here(), () -> path.placement(scene().voucher(), offer(0), day(8, 3), null));
    var end = end(scene().voucher(), day(9, 10));
    given.in(scene().here(), () -> path.placement(beside(), offer(1), day(9, 11), day(9, 10)));

    assertThat(undo(scene().voucher(), end)).hasStatus3xxRedirection();

    assertThat(
            one("select string_agg(running::text, ' ' order by start_day) from choice.placement"))
        .isEqualTo("[2026-08-03,) empty");
  }

  @Test
  void a_supplement_whose_end_is_taken_back_lies_beside_its_sister_again() {
    supplement();
    given.in(scene().here(), () -> path.placement(beside(), offer(1), day(8, 3), null));
    var end = end(beside(), day(9, 10));

    assertThat(undo(beside(), end)).hasStatus3xxRedirection();

    assertThat(one("select count(ended_after)::text || count(*) from assessment.voucher"))
        .isEqualTo("03");
    assertThat(one("select coalesce(last_day::text, 'goes on') from choice.placement"))
        .isEqualTo("goes on");
  }

  @Test
  void checks_that_lead_to_one_goal_are_told_together_from_each_of_them() {
    var sister = supplement();

    given.in(
        scene().here(),
        () ->
            assertThat(List.of(scene().voucher(), beside(), sister))
                .allSatisfy(check ->
                    assertThat(order.together(check))
                        .containsExactlyInAnyOrder(scene().voucher(), beside(), sister)));
  }

  @Test
  void the_next_check_is_one_that_takes_the_place_and_no_supplement() {
    given.in(
        scene().here(),
        () -> {
          assertThat(order.nextFrom(List.of(scene().voucher(), beside()))).isEmpty();
          database.sql("update assessment.voucher set valid = '[2026-01-02,2026-09-10)'").update();
          path.voucher(
              scene().caseId(),
              scene().caseworker(),
              new GivenPath.Check(Money.ofKronor(40_000), 120, day(9, 10)));
        });

    given.in(
        scene().here(),
        () ->
            assertThat(order.nextFrom(List.of(scene().voucher(), beside())))
                .containsOnly(entry(scene().voucher(), day(9, 10)), entry(beside(), day(9, 10))));
  }

  @Test
  void whether_a_placement_is_alone_is_told_by_its_check_also_when_its_first_day_is_moved() {
    given.in(scene().here(), () -> path.placement(scene().voucher(), offer(0), day(9, 14), null));
    var alone = "select string_agg(alone::text, ' ') from choice.placement";

    for (var change : List.of("alone = false", "alone = false, start_day = '2026-09-15'")) {
      given.in(
          scene().here(), () -> database.sql("update choice.placement set " + change).update());
      assertThat(one(alone)).as("nobody else says so").isEqualTo("true");
    }
  }

  @Test
  void of_two_first_days_at_once_one_is_given_and_the_other_is_told_that_it_is_taken() {
    var first = chosen(scene().voucher(), 0);
    var second = chosen(beside(), 1);
    var answers = new ArrayList<CompletableFuture<MvcTestResult>>();

    given.in(
        scene().here(),
        () -> {
          nobodyIsPlacedYet();
          answers.add(
              CompletableFuture.supplyAsync(() -> startOn(first, 0), Thread::startVirtualThread));
          answers.add(
              CompletableFuture.supplyAsync(() -> startOn(second, 1), Thread::startVirtualThread));
          bothWait(answers);
        });

    var told = answers.stream().map(CompletableFuture::join).toList();
    assertThat(told).extracting(one -> one.getResponse().getStatus()).containsOnlyOnce(302, 422);
    assertThat(told.stream().filter(one -> one.getResponse().getStatus() == 422).toList())
        .singleElement()
        .satisfies(one -> assertThat(one).bodyText().contains("hos en annan anordnare"));
    assertThat(one("select count(*)::text from choice.placement")).isEqualTo("1");
  }

  /// Whoever writes a placement of the person waits until this transaction is over.
  private void nobodyIsPlacedYet() {
    database
        .sql("select id from casework.person for update")
        .query((row, n) -> row.getString(1))
        .list();
  }

  private void bothWait(List<CompletableFuture<MvcTestResult>> answers) {
    var until = System.nanoTime() + 20_000_000_000L;
    while (waiting() < 2) {
      assertThat(System.nanoTime()).as("both wait").isLessThan(until);
      assertThat(answers).as("nobody is answered").noneMatch(CompletableFuture::isDone);
      Thread.onSpinWait();
    }
  }

  /// Those who wait for this transaction, and those who wait for them.
  private int waiting() {
    return database
        .sql(
            """
            with recursive waits as (
              select pg_backend_pid() as pid
              union select l.pid from pg_locks l join waits w on w.pid = any(pg_blocking_pids(l.pid))
              where not l.granted)
            select count(*) - 1 from waits
            """)
        .query(Integer.class)
        .single();
  }

  private VoucherId supplement() {
    var id = UUID.randomUUID();
    given.in(
        scene().here(),
        () ->
            Stream.of(
                    """
                    insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
                      advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile,
                      legal_source)
                    select :id, :id::text, case_id, mapping_id, decided_on, decided_at, decided_by, advised_level, level,
                      expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source
                    from assessment.decision where id = (select decision_id from assessment.voucher where id = :first)
                    """,
                    """
                    insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, words,
                      rule_id, rule_version, facts, decided_on, decided_at, decided_by)
                    select :id, v.id, v.case_id, v.person_id, 'SUPPLEMENT', 'Mer', 'CHK-03', 1, '{}', d.decided_on,
                      d.decided_at, d.decided_by
                    from assessment.voucher v join assessment.decision d on d.id = v.decision_id where v.id = :first
                    """,
                    """
                    insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms,
                      exclusive, valid, beside)
                    select :id, :id, case_id, person_id, amount_ore, planned_days, terms, exclusive, valid, id
                    from assessment.voucher where id = :first
                    """)
                .forEach(sql ->
                    database
                        .sql(sql)
                        .param("id", id)
                        .param("first", scene().voucher().value())
                        .update()));
    return new VoucherId(id);
  }

  /// Ends the check, and what runs on it, as the page does.
  private UUID end(VoucherId check, LocalDate last) {
    var id = UUID.randomUUID();
    given.in(
        scene().here(),
        () -> {
          database
              .sql(
                  """
                  insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version,
                    facts, ended_on, ended_at, ended_by)
                  values (:id, :check, :case, :last, 'Rätten har upphört', 'CHK-02', 1, '{}', '2026-09-01', now(), :by)
                  """)
              .param("id", id)
              .param("check", check.value())
              .param("case", scene().caseId().value())
              .param("last", last)
              .param("by", scene().caseworker().value())
              .update();
          database
              .sql("update choice.placement set last_day = :last, end_reason = 'OTHER'")
              .param("last", last)
              .update();
        });
    return id;
  }

  private MvcTestResult undo(VoucherId check, UUID end) {
    return post("/assessment/checks/" + check + "/undo", scene().caseworker(), "end", "" + end);
  }

  private UUID chosen(VoucherId check, int offer) {
    var id = UUID.randomUUID();
    given.in(
        scene().here(),
        () ->
            database
                .sql(
                    """
                    insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind,
                      shown, chosen_on, chosen_at, chosen_by)
                    select :id, :id::text, v.id, v.case_id, v.person_id, o.provider_id, o.id, 'FIRST', '{}',
                      '2026-08-20', now(), gen_random_uuid()
                    from assessment.voucher v, catalogue.offer o where v.id = :voucher and o.id = :offer
                    """)
                .param("id", id)
                .param("voucher", check.value())
                .param("offer", offer(offer).value())
                .update());
    return id;
  }

  private MvcTestResult startOn(UUID choice, int provider) {
    return post(
        "/choice/placements/start/" + choice,
        scene().staffOf(provider),
        "start.day",
        "14",
        "start.month",
        "9",
        "start.year",
        "2026");
  }

  private MvcTestResult post(String address, AccountId as, String... fields) {
    var post = browser.post().uri(scene().at(address)).session(scene().as(as)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      post = post.param(fields[at], fields[at + 1]);
    }
    return post.exchange();
  }

  private OfferId offer(int number) {
    return scene().offers().get(number);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private Scene scene() {
    return Objects.requireNonNull(placed);
  }

  private VoucherId beside() {
    return Objects.requireNonNull(supplement);
  }

  private String one(String sql) {
    var found = new ArrayList<String>();
    given.in(
        scene().here(),
        () -> found.add(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.getFirst();
  }
}
