package se.vagval.choice.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.Cases;
import se.vagval.casework.Stop;
import se.vagval.choice.Scene;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ChoosePagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Cases cases;
  @Autowired TestClock clock;

  private @Nullable Scene placed;

  @BeforeEach
  void a_person_with_a_check() {
    placed = Scene.of(given, path);
  }

  @AfterEach
  void back_to_today() {
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void the_page_tells_what_the_check_is_worth_in_time_and_whom_one_can_choose() {
    assertThat(get("/choice/vouchers/" + scene().voucher()))
        .hasStatusOk()
        .bodyText()
        .contains("180 dagar", "6 månader", "Verkstan AB", "Ordrummet", "20260901")
        .doesNotContain("50 000", "50\u202f000");
  }

  @Test
  void choosing_nobody_asks_again() {
    assertThat(get(confirm()))
        .hasStatus(422)
        .bodyText()
        .contains("Välj någon i listan", "<title>Fel: ");
  }

  @Test
  void a_choice_is_checked_made_and_gets_a_receipt_with_what_was_shown() {
    var offer = scene().offers().getFirst();
    assertThat(get(confirm() + "?offer=" + offer))
        .hasStatusOk()
        .bodyText()
        .contains("Stämmer det här?", "Ja, jag väljer Verkstan AB");

    var receipt = redirect(choose(offer.toString(), null));

    assertThat(get(receipt))
        .hasStatusOk()
        .bodyText()
        .contains("Du har valt Verkstan AB", "V-2026-0901-", "8 september 2026", "20260901")
        .contains("Ordrummet");
  }

  @Test
  void the_receipt_of_somebody_who_has_begun_does_not_promise_a_call() {
    var receipt = redirect(choose(scene().offers().getFirst().toString(), null));
    assertThat(get(receipt)).bodyText().contains("Det här händer nu", "Hör ingen av sig");
    begins(receipt.substring(receipt.lastIndexOf('/') + 1));

    assertThat(get(receipt)).bodyText().contains("Du börjar den 7 september 2026");
    clock.moveTo(LocalDate.of(2026, 9, 8));
    assertThat(get(receipt))
        .bodyText()
        .contains("Du började den 7 september 2026")
        .doesNotContain("Det här händer nu", "Hör ingen av sig");
  }

  private void begins(String choice) {
    assertThat(
            browser
                .post()
                .uri(scene().at("/choice/placements/start/" + choice))
                .session(scene().as(scene().staffOf(0)))
                .with(csrf())
                .param("start.day", "7")
                .param("start.month", "9")
                .param("start.year", "2026"))
        .hasStatus(302);
  }

  @Test
  void a_double_post_leads_to_the_same_receipt() {
    var offer = scene().offers().getFirst().toString();

    var first = redirect(choose(offer, null));
    var second = redirect(choose(offer, null));

    assertThat(second).isEqualTo(first);
    assertThat(count("select count(*) from choice.choice")).isEqualTo(1);
  }

  @Test
  void a_change_stops_first_then_ends_the_running_placement_today() {
    var left = scene().placement(0, LocalDate.of(2026, 8, 3));
    var other = scene().offers().getLast();

    assertThat(get(confirm() + "?offer=" + other))
        .bodyText()
        .contains("Vill du byta anordnare?", "Verkstan AB", "2 september 2026", "151 dagar kvar");
    assertThat(get(redirect(choose(other.toString(), current()))))
        .bodyText()
        .contains("Du har valt Ordrummet", "Bytet gjordes");

    assertThat(
            one(
                "select last_day || ' ' || end_reason from choice.placement where id = '%s'"
                    .formatted(left)))
        .isEqualTo("2026-09-01 CHANGED_PROVIDER");
    assertThat(one("select string_agg(kind, ' ' order by number) from choice.choice"))
        .isEqualTo("FIRST CHANGE");
  }

  @Test
  void a_change_before_the_first_day_calls_the_start_off() {
    var left = scene().placement(0, LocalDate.of(2026, 9, 14));

    redirect(choose(scene().offers().getLast().toString(), current()));

    assertThat(one("select running::text from choice.placement where id = '%s'".formatted(left)))
        .isEqualTo("empty");
  }

  @Test
  void a_page_made_before_another_choice_is_refused_plainly() {
    scene().placement(0, LocalDate.of(2026, 8, 3));

    assertThat(choose(scene().offers().getLast().toString(), null))
        .hasStatus(409)
        .bodyText()
        .contains("Valet blev inte av", "Just nu har du valt Verkstan AB");
    assertThat(count("select count(*) from choice.choice")).isEqualTo(1);
  }

  @Test
  void an_offer_gone_between_page_and_confirmation_is_told() {
    given.in(
        scene().here(),
        () -> database.sql("update catalogue.offer set published = 'empty'").update());

    assertThat(choose(scene().offers().getFirst().toString(), null))
        .hasStatus(409)
        .bodyText()
        .contains("går inte att välja längre");
  }

  @Test
  void nobody_else_chooses_for_a_person_or_reads_the_receipt() {
    var other = given.account(scene().here(), Role.PARTICIPANT, null, UUID.randomUUID());
    var receipt = redirect(choose(scene().offers().getFirst().toString(), null));

    var elsewhere = given.account(scene().here(), Role.CASEWORKER, UUID.randomUUID(), null);
    for (var stranger : new AccountId[] {other, scene().staffOf(0), elsewhere}) {
      assertThat(get("/choice/vouchers/" + scene().voucher(), stranger)).hasStatus(403);
      assertThat(get(receipt, stranger)).hasStatus(403);
    }
    assertThat(get("/choice/vouchers/" + scene().voucher(), scene().caseworker())).hasStatus(403);
    assertThat(get(receipt, scene().caseworker())).hasStatusOk();
    assertThat(browser.get().uri(scene().at("/choice/vouchers/" + scene().voucher())))
        .hasStatus(401);
  }

  @Test
  void another_municipalitys_check_is_not_there() {
    var elsewhere = Scene.of(given, path);

    assertThat(get("/choice/vouchers/" + elsewhere.voucher())).hasStatus(404);
    assertThat(get("/choice/vouchers/" + new VoucherId(UUID.randomUUID()))).hasStatus(404);
    assertThat(choose(elsewhere.offers().getFirst().toString(), null)).hasStatus(404);
  }

  @Test
  void who_may_not_choose_is_not_told_whether_a_check_is_there() {
    var nowhere = "/choice/vouchers/" + UUID.randomUUID();

    for (var page : new String[] {nowhere, nowhere + "/confirm"}) {
      assertThat(browser.get().uri(scene().at(page))).hasStatus(401);
      assertThat(get(page, scene().staffOf(0))).hasStatus(403);
      assertThat(get(page, scene().caseworker())).hasStatus(403);
      assertThat(get(page)).hasStatus(404);
    }
    assertThat(
            browser
                .post()
                .uri(scene().at(nowhere + "/confirm"))
                .session(scene().as(scene().staffOf(0)))
                .param("offer", scene().offers().getFirst().toString())
                .with(csrf()))
        .hasStatus(403);
  }

  @Test
  void a_participant_can_choose_from_the_catalogue_itself() {
    assertThat(get("/catalogue/offers/" + scene().offers().getFirst()))
        .bodyText()
        .contains(confirm() + "?offer=" + scene().offers().getFirst());
  }

  @Test
  void the_path_knows_the_choice_the_start_day_14_and_halfway() {
    scene().placement(0, LocalDate.of(2026, 8, 24));
    given.in(
        scene().here(),
        () -> {
          database
              .sql(
                  """
                  insert into choice.pause (placement_id, period, reason)
                  select id, '[2026-08-31,2026-09-03)', 'OTHER' from choice.placement
                  """)
              .update();
          var steps =
              cases
                  .paths(java.util.List.of(scene().caseId()), TestClock.USUAL)
                  .values()
                  .iterator()
                  .next()
                  .steps();

          assertThat(steps)
              .filteredOn(step -> step.stop() == Stop.DAY_14 || step.stop() == Stop.HALFWAY)
              .extracting(step -> Objects.requireNonNull(step.on()))
              .containsExactly(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 11, 24));
        });
  }

  private Scene scene() {
    return Objects.requireNonNull(placed);
  }

  private String confirm() {
    return "/choice/vouchers/" + scene().voucher() + "/confirm";
  }

  private MvcTestResult get(String address) {
    return get(address, scene().participant());
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser.get().uri(scene().at(address)).session(scene().as(account)).exchange();
  }

  private MvcTestResult choose(String offer, @Nullable String seen) {
    var post =
        browser
            .post()
            .uri(scene().at(confirm()))
            .session(scene().as(scene().participant()))
            .param("offer", offer)
            .with(csrf());
    return (seen == null ? post : post.param("seen", seen)).exchange();
  }

  private String redirect(MvcTestResult answer) {
    assertThat(answer).hasStatus(302);
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private String current() {
    return one("select id::text from choice.choice");
  }

  private int count(String sql) {
    return Integer.parseInt(one(sql));
  }

  private String one(String sql) {
    var found = new java.util.ArrayList<String>();
    given.in(
        scene().here(),
        () -> found.add(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.getFirst();
  }
}
