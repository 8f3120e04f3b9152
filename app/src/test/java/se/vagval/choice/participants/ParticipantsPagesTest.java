package se.vagval.choice.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Choices;
import se.vagval.choice.Scene;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ParticipantsPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Choices choices;
  @Autowired StatementCount statements;

  private @Nullable Scene placed;
  private @Nullable AccountId employee;

  @BeforeEach
  void a_provider_with_staff() {
    placed = Scene.of(given, path);
    employee = scene().staffOf(0);
  }

  @Test
  void an_empty_list_says_how_it_begins() {
    assertThat(get("/choice/participants"))
        .hasStatusOk()
        .bodyText()
        .contains("Här kommer era deltagare att stå");
  }

  @Test
  void whoever_chose_us_waits_then_gets_a_day_that_can_be_moved_until_it_comes() {
    var choice = chosen(0);
    assertThat(get("/choice/participants")).bodyText().contains("Åsa Öberg", start(choice));

    assertThat(startOn(choice, "14", "9", "2026")).hasStatus(302);
    assertThat(startOn(choice, "14", "9", "2026")).hasStatus(302);
    assertThat(startOn(choice, "21", "9", "2026"))
        .hasStatus(302)
        .hasRedirectedUrl("/choice/participants?done=start");
    assertThat(get("/choice/participants?done=start")).bodyText().contains("Startdagen är sparad");
    assertThat(get("/choice/participants?done=other")).hasStatusOk();

    assertThat(one("select string_agg(start_day::text, ' ') from choice.placement"))
        .isEqualTo("2026-09-21");
    assertThat(get("/choice/participants")).bodyText().contains("Ska börja", "21 september 2026");
  }

  @Test
  void nothing_begins_while_the_municipality_may_not_act_and_the_provider_is_not_told_why() {
    var choice = chosen(0);
    given.in(
        scene().here(),
        () ->
            given.insert(
                "casework.cause_of_assistance",
                java.util.Map.of(
                    "case_id", scene().caseId().value(),
                    "cause", "UNCLEAR",
                    "noted_on", LocalDate.of(2026, 8, 25),
                    "noted_by", scene().caseworker().value())));

    assertThat(startOn(choice, "14", "9", "2026"))
        .hasStatus(409)
        .bodyText()
        .contains("Kommunen är inte klar", "Valet av er står kvar")
        .doesNotContain("oklar", "Arbetsförmedlingen");

    assertThat(one("select count(*)::text from choice.placement")).isEqualTo("0");
    assertThat(
            browser
                .get()
                .uri(scene().at("/casework/cases/" + scene().caseId()))
                .session(scene().as(scene().caseworker())))
        .bodyText()
        .contains("Insatsen kan inte börja än", "Orsaken är oklar.");
    assertThat(
            browser
                .get()
                .uri(scene().at("/casework/my-path"))
                .session(scene().as(scene().participant())))
        .bodyText()
        .doesNotContain("Insatsen kan inte börja än");
  }

  @Test
  void the_caseworker_reads_by_when_a_measure_has_to_begin_before_a_provider_is_refused() {
    var choice = chosen(0);
    given.in(
        scene().here(),
        () ->
            database
                .sql(
                    """
                    insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
                      full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by,
                      holds_until)
                    select gen_random_uuid(), case_id, branch, facts, responsible, state_reasons, full_time_programme,
                      rule_id, rule_version, profile, date '2026-08-30', now(), checked_by, date '2026-09-10'
                    from assessment.state_check
                    """)
                .update());

    assertThat(
            browser
                .get()
                .uri(scene().at("/casework/cases/" + scene().caseId()))
                .session(scene().as(scene().caseworker())))
        .bodyText()
        .contains("Insatsen behöver börja senast", "9 september 2026.");
    assertThat(startOn(choice, "14", "9", "2026")).hasStatus(409);
    assertThat(startOn(choice, "9", "9", "2026")).hasStatus(302);
  }

  @Test
  void each_time_the_form_for_the_first_day_shows_a_name_it_is_logged() {
    var choice = chosen(0);
    var logged =
        "select count(*)::text from audit.entry where act = 'READ' and what = 'choice' and target_id = '%s'"
            .formatted(choice);

    assertThat(get(start(choice))).bodyText().contains("Åsa Öberg");
    assertThat(one(logged)).isEqualTo("1");
    assertThat(startOn(choice, "31", "13", "2026")).bodyText().contains("Åsa Öberg");
    assertThat(one(logged)).isEqualTo("2");
  }

  @Test
  void a_wrong_day_is_said_at_the_field_and_what_was_typed_stays() {
    var choice = chosen(0);

    assertThat(startOn(choice, "31", "13", "2026"))
        .hasStatus(422)
        .bodyText()
        .contains("Kontrollera månaden", "value=\"13\"");
    assertThat(startOn(choice, "", "", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv dag, månad och år");
    assertThat(startOn(choice, "1", "8", "2026"))
        .hasStatus(422)
        .bodyText()
        .contains("inte är före dagen");
    assertThat(startOn(choice, "1", "12", "2026"))
        .hasStatus(422)
        .bodyText()
        .contains("högst 60 dagar");
  }

  @Test
  void a_start_that_overlaps_another_provider_is_refused_here_and_by_the_database() {
    scene().placement(1, LocalDate.of(2026, 8, 3));
    given.in(
        scene().here(),
        () ->
            database
                .sql("update choice.placement set last_day = '2026-09-10', end_reason = 'OTHER'")
                .update());
    var choice = chosen(0);

    assertThat(startOn(choice, "10", "9", "2026"))
        .hasStatus(422)
        .bodyText()
        .contains("tidigast den 11 september 2026");
    assertThatThrownBy(() -> scene().placement(0, LocalDate.of(2026, 9, 10)))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("placements_on_one_check_never_overlap");
    assertThat(startOn(choice, "11", "9", "2026")).hasStatus(302);
  }

  @Test
  void nobody_begins_at_a_provider_that_is_not_authorised_that_day() {
    given.in(
        scene().here(),
        () ->
            database
                .sql("update providers.authorisation set valid = '[2020-01-01,2026-09-14)'")
                .update());
    var choice = chosen(0);

    assertThat(startOn(choice, "14", "9", "2026"))
        .hasStatus(422)
        .bodyText()
        .contains("Ni är inte godkända av kommunen den dagen");
    assertThat(one("select count(*) from choice.placement")).isEqualTo("0");
    assertThat(startOn(choice, "13", "9", "2026")).hasStatus(302);
  }

  @Test
  void a_placement_ends_with_a_day_and_a_reason() {
    var placement = scene().placement(0, LocalDate.of(2026, 8, 3));
    var end = "/choice/placements/" + placement + "/end";

    assertThat(post(end, "last.day", "28", "last.month", "8", "last.year", "2026"))
        .hasStatus(422)
        .bodyText()
        .contains("Välj varför personen slutar");
    assertThat(ended(end, "2", "9", "LEFT")).hasStatus(422).bodyText().contains("Välj i dag");
    assertThat(ended(end, "28", "8", "CHANGED_PROVIDER")).hasStatus(422);
    assertThat(ended(end, "28", "8", "LEFT")).hasRedirectedUrl("/choice/participants?done=end");
    assertThat(ended(end, "28", "8", "LEFT")).hasStatus(302);
    assertThat(ended(end, "27", "8", "LEFT")).hasStatus(409).bodyText().contains("redan avslutad");
    assertThat(get("/choice/participants")).bodyText().contains("28 augusti 2026");
  }

  @Test
  void a_start_taken_away_twice_is_taken_away_once() {
    var off = "/choice/placements/" + scene().placement(0, LocalDate.of(2026, 9, 14)) + "/end";

    assertThat(post(off, "reason", "OTHER")).hasRedirectedUrl("/choice/participants?done=call-off");
    assertThat(post(off, "reason", "OTHER")).hasRedirectedUrl("/choice/participants?done=call-off");

    assertThat(one("select last_day || ' ' || version from choice.placement"))
        .isEqualTo("2026-09-13 2");
  }

  @Test
  void whom_somebody_left_sees_nothing_of_the_path_that_follows() {
    placedUntil(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 14));
    assertThat(get("/choice/participants")).bodyText().contains("Åsa Öberg", "path-mini");

    scene().placement(1, LocalDate.of(2026, 8, 17));

    assertThat(get("/choice/participants"))
        .bodyText()
        .contains("Åsa Öberg", "14 augusti 2026")
        .doesNotContain("path-mini", "datetime=");
    assertThat(get("/choice/participants", scene().staffOf(1))).bodyText().contains("path-mini");
  }

  @Test
  void nor_does_whom_somebody_left_on_another_check() {
    placedUntil(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 14));
    given.in(
        scene().here(),
        () -> {
          database.sql("update assessment.voucher set valid = '[2025-01-02,2026-01-02)'").update();
          var next =
              path.voucher(scene().caseId(), scene().caseworker(), Money.ofKronor(50_000), 180);
          path.placement(next, scene().offers().getLast(), LocalDate.of(2026, 8, 17), null);
        });

    assertThat(get("/choice/participants"))
        .bodyText()
        .contains("Åsa Öberg")
        .doesNotContain("path-mini");
  }

  private void placedUntil(LocalDate start, LocalDate last) {
    given.in(
        scene().here(),
        () -> path.placement(scene().voucher(), scene().offers().getFirst(), start, last));
  }

  @Test
  void a_start_taken_away_leaves_the_person_waiting() {
    var placement = scene().placement(0, LocalDate.of(2026, 9, 14));

    assertThat(post("/choice/placements/" + placement + "/end", "reason", "OTHER"))
        .bodyText()
        .isEmpty();

    assertThat(get("/choice/participants")).bodyText().contains("Sätt startdag", "Ingen har en");
    assertThat(startOn(chosenNow(), "21", "9", "2026")).hasStatus(302);
  }

  @Test
  void a_pause_is_put_in_once_and_never_overlaps() {
    var placement = scene().placement(0, LocalDate.of(2026, 8, 3));

    assertThat(paused(placement.toString(), "7", "11")).hasStatus(302);
    assertThat(paused(placement.toString(), "7", "11")).hasStatus(302);
    assertThat(paused(placement.toString(), "11", "14"))
        .hasStatus(422)
        .bodyText()
        .contains("redan ett uppehåll");
    assertThat(paused(placement.toString(), "20", "18"))
        .hasStatus(422)
        .bodyText()
        .contains("inte är före den första");
    assertThat(one("select string_agg(period::text, ' ') from choice.pause"))
        .isEqualTo("[2026-09-07,2026-09-12)");
  }

  @Test
  void another_providers_staff_see_and_do_nothing() {
    var placement = scene().placement(0, LocalDate.of(2026, 8, 3));
    var stranger = scene().staffOf(1);

    assertThat(get("/choice/participants", stranger)).bodyText().doesNotContain("Öberg");
    for (var address :
        new String[] {
          "/choice/placements/" + placement + "/end",
          "/choice/placements/" + placement + "/pause",
          start(chosenNow())
        }) {
      assertThat(get(address, stranger)).hasStatus(403);
      assertThat(get(address, scene().participant())).hasStatus(403);
    }
    assertThat(get("/choice/participants", scene().participant())).hasStatus(403);
  }

  @Test
  void another_municipalitys_placement_is_not_there() {
    var elsewhere = Scene.of(given, path);
    var placement = elsewhere.placement(0, LocalDate.of(2026, 8, 3));

    assertThat(get("/choice/placements/" + placement + "/end")).hasStatus(404);
    assertThat(get("/choice/placements/" + placement + "/pause")).hasStatus(404);
  }

  @Test
  void who_chose_somebody_else_later_no_longer_waits_here() {
    var first = chosen(0);
    chosen(1);

    assertThat(get("/choice/participants")).bodyText().doesNotContain("Öberg");
    assertThat(startOn(first, "14", "9", "2026"))
        .hasStatus(403)
        .bodyText()
        .contains("valt en annan anordnare");
  }

  @Test
  void the_list_takes_as_many_statements_for_thirty_people_as_for_three() {
    morePeople(3);
    get("/choice/participants");
    var few = statements.of(() -> get("/choice/participants"));
    morePeople(27);

    assertThat(statements.of(() -> get("/choice/participants"))).isEqualTo(few);
  }

  private void morePeople(int number) {
    given.in(
        scene().here(),
        () -> {
          for (int at = 0; at < number; at++) {
            var person = path.person("Kim", "Nummer " + at);
            var caseId = path.caseOf(person, path.unit(), scene().caseworker());
            var voucher = path.voucher(caseId, scene().caseworker(), Money.ofKronor(50_000), 180);
            path.placement(voucher, scene().offers().getFirst(), LocalDate.of(2026, 8, 3), null);
          }
        });
  }

  /// A choice of that offer on 20 August, without a day to begin.
  private ChoiceId chosen(int offer) {
    var made = new ArrayList<ChoiceId>();
    given.in(
        scene().here(),
        () -> {
          database
              .sql(
                  """
                  insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind,
                    shown, chosen_on, chosen_at, chosen_by)
                  select gen_random_uuid(), gen_random_uuid()::text, v.id, v.case_id, v.person_id, o.provider_id, o.id,
                    case when exists (select from choice.choice) then 'CHANGE' else 'FIRST' end,
                    '{}', '2026-08-20', now(), gen_random_uuid()
                  from assessment.voucher v, catalogue.offer o where v.id = :voucher and o.id = :offer
                  """)
              .param("voucher", scene().voucher().value())
              .param("offer", scene().offers().get(offer).value())
              .update();
          made.add(choices.current(scene().voucher()).orElseThrow().id());
        });
    return made.getFirst();
  }

  private ChoiceId chosenNow() {
    var found = new ArrayList<ChoiceId>();
    given.in(
        scene().here(), () -> found.add(choices.current(scene().voucher()).orElseThrow().id()));
    return found.getFirst();
  }

  private static String start(ChoiceId choice) {
    return "/choice/placements/start/" + choice;
  }

  private MvcTestResult startOn(ChoiceId choice, String day, String month, String year) {
    return post(start(choice), "start.day", day, "start.month", month, "start.year", year);
  }

  private MvcTestResult ended(String address, String day, String month, String reason) {
    return post(
        address, "last.day", day, "last.month", month, "last.year", "2026", "reason", reason);
  }

  private MvcTestResult paused(String placement, String first, String last) {
    return post(
        "/choice/placements/" + placement + "/pause",
        "first.day",
        first,
        "first.month",
        "9",
        "first.year",
        "2026",
        "last.day",
        last,
        "last.month",
        "9",
        "last.year",
        "2026",
        "reason",
        "AGREED_LEAVE");
  }

  private MvcTestResult post(String address, String... fields) {
    var post = browser.post().uri(scene().at(address)).session(scene().as(staff())).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      post = post.param(fields[at], fields[at + 1]);
    }
    return post.exchange();
  }

  private MvcTestResult get(String address) {
    return get(address, staff());
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser.get().uri(scene().at(address)).session(scene().as(account)).exchange();
  }

  private Scene scene() {
    return Objects.requireNonNull(placed);
  }

  private AccountId staff() {
    return Objects.requireNonNull(employee);
  }

  private String one(String sql) {
    var found = new ArrayList<String>();
    given.in(
        scene().here(),
        () -> found.add(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.getFirst();
  }
}
