package se.vagval.plan.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.plan.GivenPlan;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class WeekPagesTest {

  private static final String ONE = "00000000-0000-0000-0000-0000000000";

  private static final Map<String, String> SFI =
      Map.ofEntries(
          Map.entry("edition", "0"),
          Map.entry("kind", "SFI"),
          Map.entry("path", "TWO"),
          Map.entry("course", "B"),
          Map.entry("words", "Skolan <Väst>"),
          Map.entry("monday", "9-12, 13-15.30"),
          Map.entry("wednesday", "9-12"),
          Map.entry("from.day", "31"),
          Map.entry("from.month", "8"),
          Map.entry("from.year", "2026"));

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenPlan plan;

  @BeforeEach
  void open_a_case() {
    plan = new GivenPlan(browser, given, path);
  }

  private static Map<String, String> sfi(Map<String, String> changes) {
    var fields = new HashMap<>(SFI);
    fields.putAll(changes);
    return fields;
  }

  private MvcTestResult keep(String id, Map<String, String> fields) {
    return plan.post(plan.plan("/occupations/" + ONE + id), fields);
  }

  private MvcTestResult week() {
    return plan.get(plan.plan("/week/2026-W36"));
  }

  @Test
  void a_week_shows_what_is_when_and_how_much() {
    assertThat(week()).bodyText().contains("Inget är inskrivet här än", "0 timmar");

    assertThat(keep("01", SFI)).hasRedirectedUrl(plan.plan("/week/now?kept=" + ONE + "01"));
    assertThat(keep("01", SFI)).as("sent twice").hasStatus3xxRedirection();

    assertThat(week())
        .bodyText()
        .contains(
            "09.00–12.00",
            "13.00–15.30",
            "Sfi, Studieväg 2, kurs B: Skolan &lt;Väst",
            "8 tim 30 min är planerat. Det är 31 tim 30 min kvar till heltid",
            "31 augusti 2026")
        .doesNotContain("krock");
    assertThat(plan.get(plan.plan("/week/2026-W35"))).bodyText().doesNotContain("09.00–12.00");
    assertThat(plan.get("/plan/my-week/2026-W36", plan.scene.participant))
        .bodyText()
        .contains("09.00–12.00")
        .doesNotContain("/occupations/");
  }

  /// The council has set nothing before 2020 here.
  @Test
  void a_week_before_anything_was_set_is_not_there() {
    for (var address : List.of(plan.plan("/week/2019-W52"), plan.plan("/week/2020-W01"))) {
      assertThat(plan.get(address)).hasStatus(404);
    }
    assertThat(plan.get("/plan/my-week/2019-W52", plan.scene.participant)).hasStatus(404);
    assertThat(plan.get(plan.plan("/week/2020-W02"))).hasStatusOk();
  }

  @Test
  void what_begins_later_is_named_in_a_receipt_with_its_first_week() {
    var later = sfi(Map.of("from.day", "14", "from.month", "9"));
    assertThat(keep("01", later)).hasRedirectedUrl(plan.plan("/week/now?kept=" + ONE + "01"));

    assertThat(plan.get(plan.plan("/week/now?kept=" + ONE + "01")))
        .bodyText()
        .contains(
            "Skolan &lt;Väst&gt; börjar vecka 38, 14 september 2026", plan.plan("/week/2026-W38"));
    assertThat(plan.get(plan.plan("/week/now?kept=nothing")))
        .bodyText()
        .doesNotContain("börjar vecka");
  }

  @Test
  void with_a_child_under_eight_the_week_says_what_the_household_says() {
    assertThat(week()).bodyText().doesNotContain("under åtta år");
    childUnderEight();

    assertThat(week())
        .as("before October 2026 nothing is less")
        .bodyText()
        .doesNotContain("under åtta år");
    assertThat(plan.get(plan.plan("/week/2026-W41")))
        .bodyText()
        .contains("Ett barn i hushållet är under åtta år", "som heltid räknas 30 timmar", "CAS-01")
        .contains("Det är 30 timmar kvar till heltid");
  }

  @Test
  void the_persons_own_week_asks_for_as_many_hours_as_the_caseworkers_and_says_why() {
    assertThat(ownWeek()).bodyText().contains("40 timmar kvar").doesNotContain("under åtta år");

    childUnderEight();

    assertThat(ownWeek())
        .bodyText()
        .contains("Det är 30 timmar kvar till heltid")
        .contains("Heltid är 30 timmar i veckan för dig, 10 timmar mindre")
        .contains("ett barn under åtta år hör till ditt hushåll")
        .doesNotContain("Bo", "2020", "/household", "CAS-01");
    assertThat(plan.get("/plan/my-week/2026-W36", plan.scene.participant))
        .as("before October 2026 nothing is less")
        .bodyText()
        .doesNotContain("under åtta år");
  }

  @Test
  void of_a_protected_child_the_persons_own_week_tells_nothing() {
    childUnderEight();
    given.in(
        plan.scene.here,
        () ->
            database
                .sql(
                    """
                    update casework.person set protected_as = 'SECRECY_MARK', version = version + 1
                    where given_name = 'Bo'
                    """)
                .update());

    assertThat(ownWeek()).bodyText().contains("40 timmar kvar").doesNotContain("under åtta år");
  }

  private MvcTestResult ownWeek() {
    return plan.get("/plan/my-week/2026-W41", plan.scene.participant);
  }

  private void childUnderEight() {
    given.in(
        plan.scene.here,
        () -> {
          var child = path.person("Bo", "Öberg");
          database
              .sql(
                  "update casework.person set birth_date = '2020-01-15', version = version + 1 where id = :id")
              .param("id", child.value())
              .update();
          database
              .sql(
                  """
                  insert into casework.household_member (household_id, person_id, part, valid)
                  select household_id, :child, 'CHILD', '[2026-01-01,)' from casework.case_file where id = :case
                  """)
              .param("child", child.value())
              .param("case", plan.scene.caseId.value())
              .update();
        });
  }

  @Test
  void with_a_child_under_eight_ten_hours_less_are_full_time_and_the_case_says_it_too() {
    clock.moveTo(LocalDate.of(2026, 10, 5));
    var work =
        sfi(
            Map.of(
                "kind", "PART_TIME_WORK", "words", "Kiosken", "monday", "11-20", "wednesday", ""));
    assertThat(keep("02", work)).hasStatus3xxRedirection();
    var studies =
        sfi(
            Map.of(
                "kind", "UPPER_ADULT", "points", "12", "monday", "", "wednesday", "", "words", ""));
    assertThat(keep("03", studies)).hasStatus3xxRedirection();
    var caseAddress = "/casework/cases/" + plan.scene.caseId;
    assertThat(plan.get(caseAddress)).bodyText().doesNotContain("För mycket i veckan");

    childUnderEight();

    assertThat(plan.get(plan.plan("/week/2026-W41")))
        .bodyText()
        .contains("33 timmar är planerat. Det är 3 timmar mer än heltid");
    assertThat(plan.get(plan.plan("/week/2026-W40")))
        .as("that week begins before October")
        .bodyText()
        .contains("7 timmar kvar till heltid");
    assertThat(plan.get(caseAddress)).bodyText().contains("För mycket i veckan");
  }

  @Test
  void clashes_and_overload_are_said_in_words() {
    assertThat(keep("01", SFI)).hasStatus3xxRedirection();
    var work =
        sfi(
            Map.of(
                "kind", "PART_TIME_WORK", "words", "Kiosken", "monday", "11-20", "wednesday", ""));
    assertThat(keep("02", work)).hasStatus3xxRedirection();
    var studies =
        sfi(
            Map.of(
                "kind", "UPPER_ADULT", "points", "15", "monday", "", "wednesday", "", "words", ""));
    assertThat(keep("03", studies)).hasStatus3xxRedirection();

    assertThat(week())
        .bodyText()
        .contains(
            "2 krockar",
            "Arbete på deltid: Kiosken (11.00–20.00) är samtidigt",
            "För mycket i veckan",
            "44 timmar är planerat. Det är 4 timmar mer än heltid",
            "På samma tid som något annat (räknas en gång)",
            "3 tim 30 min",
            "15 poäng i veckan");
    assertThat(plan.get("/casework/cases/" + plan.scene.caseId))
        .bodyText()
        .contains("Vecka 36", "Krockar", "För mycket i veckan");
  }

  @Test
  void what_a_provider_has_planned_is_in_the_week() {
    given.in(
        plan.scene.here,
        () -> {
          var voucher =
              path.voucher(plan.scene.caseId, plan.scene.caseworker, Money.ofKronor(50_000), 180);
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          var placement = path.placement(voucher, offer, LocalDate.of(2026, 8, 3), null);
          database
              .sql(
                  """
                  insert into attendance.schedule (id, placement_id, person_id, weekday, minutes, valid)
                  select gen_random_uuid(), id, person_id, 1, '[660,900)', '[2026-08-03,)'
                  from choice.placement where id = :id
                  """)
              .param("id", placement.value())
              .update();
        });
    assertThat(keep("01", SFI)).hasStatus3xxRedirection();

    assertThat(week())
        .bodyText()
        .contains("11.00–15.00", "Insats: Verkstan AB", "2 krockar", "Verkstan AB (11.00–15.00)");
  }

  @Test
  void what_is_wrong_is_told_at_its_field() {
    var notOnPath = keep("01", sfi(Map.of("course", "A")));
    assertThat(notOnPath).hasStatus(422);
    assertThat(notOnPath).bodyText().contains("börjar med kurs B", "href=\"#course\"");
    var times = keep("01", sfi(Map.of("monday", "9-12, 11-13")));
    assertThat(times).hasStatus(422);
    assertThat(times).bodyText().contains("href=\"#monday\"", "9-12, 11-13");
    assertThat(keep("01", sfi(Map.of("monday", "", "wednesday", ""))))
        .bodyText()
        .contains("Skriv tider, timmar eller poäng");
    assertThat(keep("01", Map.of())).hasStatus(422);
    assertThat(keep("01", sfi(Map.of("last.day", "1", "last.month", "8", "last.year", "2026"))))
        .bodyText()
        .contains("kan inte vara före den första");
  }

  /// The same is asked before it as before a check, the mapping included.
  @Test
  void a_measure_of_the_municipalitys_waits_for_mapping_cause_and_state() {
    var practice = sfi(Map.of("kind", "PRACTICE", "words", "Kiosken"));
    for (var kind : new String[] {"PRACTICE", "MEASURE"}) {
      var refused = keep("01", sfi(Map.of("kind", kind)));
      assertThat(refused).hasStatus(422);
      assertThat(refused)
          .bodyText()
          .contains(
              "href=\"#from\"",
              "Ingen insats och ingen praktik kan börja den dagen. ",
              "Kartläggningen är inte klar",
              "Ingen orsak är inskriven",
              "Ingen har kontrollerat vem som hjälper först");
    }
    assertThat(keep("02", SFI)).as("Swedish is not the municipality's measure").hasStatus(302);

    plan.scene.readyToDecide(database);

    assertThat(keep("01", practice)).hasStatus3xxRedirection();
    var afterTheConclusion =
        sfi(Map.of("kind", "PRACTICE", "from.day", "28", "from.month", "11", "edition", "1"));
    assertThat(keep("01", afterTheConclusion))
        .bodyText()
        .contains("Slutsatsen om vem som hjälper först har gått ut");
  }

  @Test
  void what_has_begun_may_be_told_otherwise_when_the_conclusion_has_run_out() {
    plan.scene.readyToDecide(database);
    assertThat(keep("01", sfi(Map.of("kind", "PRACTICE")))).hasStatus3xxRedirection();
    clock.moveTo(LocalDate.of(2026, 12, 7));

    assertThat(keep("01", sfi(Map.of("kind", "PRACTICE", "words", "Kiosken", "edition", "1"))))
        .hasStatus3xxRedirection();
    assertThat(keep("02", sfi(Map.of("kind", "MEASURE", "from.month", "12", "from.day", "7"))))
        .hasStatus(422);
  }

  @Test
  void a_stale_form_keeps_both_and_what_was_wrong_is_taken_away() {
    assertThat(keep("01", SFI)).hasStatus3xxRedirection();
    assertThat(keep("01", sfi(Map.of("edition", "1", "words", "Skolan Öst"))))
        .hasStatus3xxRedirection();

    var stale = keep("01", sfi(Map.of("edition", "1", "words", "Skolan Nord")));

    assertThat(stale).hasStatus(409);
    assertThat(stale).bodyText().contains("Skolan Nord", "Skolan Öst", "value=\"2\"");
    assertThat(keep("01", Map.of("edition", "1", "act", "remove"))).hasStatus(409);
    assertThat(keep("01", Map.of("edition", "2", "act", "remove"))).hasStatus3xxRedirection();
    assertThat(keep("01", Map.of("edition", "2", "act", "remove"))).hasStatus3xxRedirection();
    assertThat(week()).bodyText().doesNotContain("Skolan");
    assertThat(plan.get(plan.plan("/occupations/" + ONE + "01"))).hasStatus(404);
  }

  @Test
  void only_the_responsible_caseworker_writes_and_only_the_unit_reads() {
    var address = plan.plan("/occupations/" + ONE + "01");
    assertThat(plan.post(address, SFI, plan.scene.colleague)).hasStatus(403);
    assertThat(plan.get(plan.plan("/occupations/new"), plan.scene.colleague)).hasStatus(403);
    assertThat(plan.get(plan.plan("/week/2026-W36"), plan.scene.colleague)).hasStatusOk();
    assertThat(plan.get(plan.plan("/week/2026-W36"), plan.scene.stranger)).hasStatus(403);
    assertThat(plan.get("/plan/my-week/2026-W36", plan.scene.caseworker)).hasStatus(403);
    assertThat(plan.get(plan.plan("/week/2026-W54"))).hasStatus(404);
    assertThat(plan.get(plan.plan("/occupations/new?lang=en")))
        .bodyText()
        .contains("What fills the week", "Wednesday");
  }
}
