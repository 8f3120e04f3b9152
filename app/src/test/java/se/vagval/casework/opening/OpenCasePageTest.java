package se.vagval.casework.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class OpenCasePageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;

  @BeforeEach
  void a_caseworker() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
  }

  @Test
  void a_case_is_opened_with_household_and_number() {
    var form = form("900118-9811");
    form.putAll(
        Map.of(
            "adult.number", "19900178-9818",
            "adult.given", "Bo",
            "adult.family", "Ek",
            "child.0.given", "Liv",
            "child.0.born.day", "17",
            "child.0.born.month", "5",
            "child.0.born.year", "2019"));

    var answer = post(caseworker, form);

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(count("casework.household_member")).isEqualTo(3);
    assertThat(text("select number from casework.case_file")).isEqualTo("VV-2026-0001");
    assertThat(text("select responsible_id::text from casework.case_file"))
        .isEqualTo(caseworker.toString());
    assertThat(text("select family_name from casework.person where given_name = 'Liv'"))
        .isEqualTo("Öberg");
    assertThat(text("select what from audit.entry where act = 'CHANGED'")).isEqualTo("case-opened");
  }

  @Test
  void every_fault_is_told_at_its_field_and_what_was_typed_is_kept() {
    var form = form("900118-9812");
    form.put("adult.number", "12");
    form.put("adult.given", "Bo");
    form.put("adult.family", "Ek");
    form.put("person.given", "");
    form.put("child.0.given", "Liv <b>");
    form.put("child.0.born.day", "30");
    form.put("child.0.born.month", "2");
    form.put("child.0.born.year", "2019");

    var answer = post(caseworker, form);

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains(
            "Sista siffran stämmer inte. Kontrollera numret",
            "Kontrollera den andra vuxnas personnummer. Skriv tio eller tolv siffror",
            "Skriv förnamnet",
            "Kontrollera dagen. Månaden har inte den dagen",
            "href=\"#child-0-born-day\"",
            "value=\"900118-9812\"",
            "value=\"Liv &lt;b>\"",
            "value=\"Öberg\"");
    assertThat(count("casework.person")).isZero();
  }

  @Test
  void a_child_cannot_be_born_tomorrow_nor_without_a_day() {
    var form = form("900118-9811");
    form.putAll(
        Map.of(
            "child.0.given", "Liv",
            "child.1.given", "Alva",
            "child.1.born.day", "2",
            "child.1.born.month", "9",
            "child.1.born.year", "2026"));

    assertThat(post(caseworker, form))
        .bodyText()
        .contains("Skriv när barnet är fött", "Dagen har inte varit än");
  }

  @Test
  void posted_twice_it_is_opened_once_and_the_second_says_where() {
    assertThat(post(caseworker, form("900118-9811"))).hasStatus3xxRedirection();

    var second = post(caseworker, form("19900118-9811"));

    assertThat(second).hasStatus(409);
    assertThat(second).bodyText().contains("redan öppet", "VV-2026-0001", "/casework/cases/");
    assertThat(count("casework.case_file")).isEqualTo(1);
  }

  @Test
  void somebody_of_another_unit_hears_that_a_case_is_open_but_not_where() {
    assertThat(post(caseworker, form("900118-9811"))).hasStatus3xxRedirection();
    given.in(here, () -> unit = path.unit());
    var elsewhere = given.account(here, Role.CASEWORKER, unit.value(), null);

    var answer = post(elsewhere, form("900118-9811"));

    assertThat(answer).hasStatus(409);
    assertThat(answer).bodyText().contains("Du har inte tillgång").doesNotContain("VV-2026");
    assertThat(text("select what from audit.entry where act = 'READ' and case_id is not null"))
        .isEqualTo("number-tried");
  }

  @Test
  void a_protected_person_known_here_is_opened_a_case_for_by_those_named_alone() {
    assertThat(post(caseworker, form("900118-9811"))).hasStatus3xxRedirection();
    given.in(
        here,
        () -> {
          database.sql("update casework.case_file set closed_on = opened_on").update();
          database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update();
          unit = path.unit();
        });
    var elsewhere = given.account(here, Role.CASEWORKER, unit.value(), null);

    assertThat(post(elsewhere, form("900118-9811")))
        .hasStatus(409)
        .bodyText()
        .contains("Du har inte tillgång", "gruppledare");
    assertThat(count("casework.case_file")).isEqualTo(1);
    assertThat(text("select what from audit.entry where act = 'READ' and case_id is not null"))
        .isEqualTo("number-tried");

    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
                    select gen_random_uuid(), person_id, :who, :by, now(), '[2026-01-01,)' from casework.case_file
                    """)
                .param("who", elsewhere.value())
                .param("by", caseworker.value())
                .update());
    assertThat(post(elsewhere, form("900118-9811"))).hasStatus3xxRedirection();
  }

  @Test
  void a_household_of_strangers_is_not_joined_by_the_other_adults_number() {
    assertThat(post(caseworker, form("900118-9811"))).hasStatus3xxRedirection();
    var own = unit;
    given.in(here, () -> unit = path.unit());
    var elsewhere = given.account(here, Role.CASEWORKER, unit.value(), null);
    var form = form("19900178-9818");
    form.putAll(Map.of("adult.number", "900118-9811", "adult.given", "Bo", "adult.family", "Ek"));

    assertThat(post(elsewhere, form)).hasStatus(422).bodyText().contains("olika hushåll");
    assertThat(count("casework.household_member")).isEqualTo(1);
    assertThat(text("select what from audit.entry where act = 'READ' and case_id is not null"))
        .isEqualTo("number-tried");

    form.put("unit", own.toString());
    assertThat(post(caseworker, form)).hasStatus3xxRedirection();
    assertThat(count("casework.household_member")).isEqualTo(2);
    assertThat(text("select count(*)::text from audit.entry where what = 'household-joined'"))
        .isEqualTo("1");
  }

  @Test
  void posted_many_times_at_once_it_is_opened_once() {
    var answers =
        IntStream.range(0, 4)
            .mapToObj(nth ->
                CompletableFuture.supplyAsync(
                    () -> post(caseworker, form("900118-9811")).getResponse().getStatus()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsOnlyOnce(302).contains(409);
    assertThat(count("casework.case_file")).isEqualTo(1);
    assertThat(count("casework.household")).isEqualTo(1);
  }

  @Test
  void adults_of_two_households_are_not_put_together() {
    assertThat(post(caseworker, form("900118-9811"))).hasStatus3xxRedirection();
    assertThat(post(caseworker, form("19900178-9818"))).hasStatus3xxRedirection();
    given.in(
        here, () -> database.sql("update casework.case_file set closed_on = opened_on").update());
    var form = form("900118-9811");
    form.putAll(Map.of("adult.number", "19900178-9818", "adult.given", "Bo", "adult.family", "Ek"));

    var answer = post(caseworker, form);

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("olika hushåll");
    form.put("adult.number", "900118-9811");
    assertThat(post(caseworker, form)).bodyText().contains("samma personnummer");
  }

  @Test
  void a_unit_that_is_not_ones_own_is_refused() {
    var form = form("900118-9811");
    form.put("unit", UUID.randomUUID().toString());
    assertThat(post(caseworker, form)).hasStatus(422);
    form.put("unit", "x");
    assertThat(post(caseworker, form)).bodyText().contains("Välj en enhet");
  }

  @Test
  void more_rows_for_children_keep_what_was_typed() {
    var form = form("900118-9811");
    form.put("more", "child");

    var answer = post(caseworker, form);

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyText().contains("name=\"child.2.given\"", "value=\"900118-9811\"");
    assertThat(count("casework.person")).isZero();
  }

  @Test
  void it_is_not_for_a_team_leader() {
    var leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);

    assertThat(post(leader, form("900118-9811"))).hasStatus(403);
    assertThat(
            browser
                .get()
                .uri("http://" + here + ".test/casework/cases/new")
                .session(given.session(here, leader)))
        .hasStatus(403);
    assertThat(
            browser
                .get()
                .uri("http://" + here + ".test/casework/cases/new")
                .session(given.session(here, caseworker)))
        .hasStatusOk();
  }

  private HashMap<String, String> form(String number) {
    return new HashMap<>(
        Map.of(
            "children", "2",
            "person.number", number,
            "person.given", "Åsa",
            "person.family", "Öberg",
            "unit", unit.toString()));
  }

  private MvcTestResult post(AccountId by, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test/casework/cases/new")
            .session(given.session(here, by))
            .with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private int count(String table) {
    return Integer.parseInt(text("select count(*)::text from " + table));
  }

  private String text(String sql) {
    var found = new String[1];
    given.in(here, () -> found[0] = database.sql(sql).query((row, n) -> row.getString(1)).single());
    return found[0];
  }
}
