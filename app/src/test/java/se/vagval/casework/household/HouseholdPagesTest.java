package se.vagval.casework.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Today is 1 September 2026.
@VagvalTest
class HouseholdPagesTest {

  private static final String ADULT = "19900118-9811";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;
  CaseId caseId;

  @BeforeEach
  void one_case() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    caseId = opened("Åsa", unit, caseworker);
  }

  private CaseId opened(String name, UnitId at, AccountId by) {
    var opened = new AtomicReference<CaseId>();
    given.in(here, () -> opened.set(path.caseOf(path.person(name, "Öberg"), at, by)));
    return opened.get();
  }

  @Test
  void a_child_of_whom_the_month_is_known_is_added_once_and_shown() {
    assertThat(child("Alva", "", "3", "2020", "0")).hasStatus(409);
    assertThat(child("Alva", "", "3", "2020", "1")).hasStatus3xxRedirection();
    assertThat(child("Alva", "", "3", "2020", "1")).hasStatus3xxRedirection();

    assertThat(times()).containsExactly("Alva CHILD [2026-08-01,)");
    assertThat(get("", caseworker))
        .bodyText()
        .contains("Alva Öberg", "mars 2020", "Barn under åtta år: ja");
    var overview =
        browser
            .get()
            .uri("http://" + here + ".test/casework/cases/" + caseId)
            .session(given.session(here, caseworker))
            .exchange();
    assertThat(overview).bodyText().contains("Alva Öberg", "Barn under åtta år: ja");
  }

  @Test
  void the_same_child_from_another_day_is_refused() {
    assertThat(child("Alva", "5", "3", "2020", "1")).hasStatus3xxRedirection();

    var again =
        post("/add", caseworker, values("CHILD", "2", "Alva", "2026-08-09", "5", "3", "2020"));

    assertThat(again).hasStatus(422);
    assertThat(again).bodyText().contains("Personen hör redan till hushållet");
    assertThat(times()).hasSize(1);
  }

  @Test
  void what_is_wrong_is_told_at_the_field_and_what_was_typed_stays() {
    var wrong = post("/add", caseworker, values("CHILD", "1", "", "2026-09-31", "5", "13", "2020"));

    assertThat(wrong).hasStatus(422);
    assertThat(wrong)
        .bodyText()
        .contains("Skriv förnamnet", "Månaden har inte den dagen", "value=\"13\"");
    assertThat(child("Alva", "5", "3", "2030", "1")).hasStatus(422);
    assertThat(
            post("/add", caseworker, values("CHILD", "1", "Alva", "2026-09-02", "5", "3", "2020")))
        .hasStatus(422);
    assertThat(times()).isEmpty();
  }

  @Test
  void a_child_leaves_and_the_time_that_was_stays() {
    assertThat(child("Alva", "5", "3", "2020", "1")).hasStatus3xxRedirection();
    var member = "/" + member("Alva");

    assertThat(end(member, "LEAVES", "2026-08-01", "2")).hasStatus(422);
    assertThat(end(member, "LEAVES", "2026-08-20", "1")).hasStatus(409);
    assertThat(end(member, "LEAVES", "2026-08-20", "2")).hasStatus3xxRedirection();
    assertThat(end(member, "LEAVES", "2026-08-20", "2")).hasStatus3xxRedirection();

    assertThat(times()).containsExactly("Alva CHILD [2026-08-01,2026-08-20)");
    assertThat(get("", caseworker))
        .bodyText()
        .contains("Har bott i hushållet", "19 augusti 2026", "Barn under åtta år: nej");
  }

  @Test
  void a_child_comes_of_age_and_is_described_anew_before_that() {
    assertThat(child("Alva", "5", "3", "2008", "1")).hasStatus3xxRedirection();
    var member = "/" + member("Alva");
    var anew = values("CHILD", "2", "Alma", "2026-08-01", "", "4", "2008");

    assertThat(get(member + "/change", caseworker)).bodyText().contains("value=\"Alva\"");
    assertThat(post(member + "/change", caseworker, anew)).hasStatus3xxRedirection();
    assertThat(post(member + "/change", caseworker, anew)).hasStatus3xxRedirection();
    assertThat(end(member, "COUNTS_AS_ADULT", "2026-08-15", "3")).hasStatus3xxRedirection();

    assertThat(times())
        .containsExactly("Alma CHILD [2026-08-01,2026-08-15)", "Alma ADULT [2026-08-15,)");
  }

  @Test
  void whoever_is_grown_up_is_not_entered_as_a_child() {
    assertThat(child("Alva", "5", "3", "1980", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("Den som har fyllt 21 år skrivs in som vuxen", "value=\"Alva\"");
    assertThat(times()).isEmpty();
  }

  @Test
  void an_adult_without_a_number_is_added_once_by_name_and_day_of_birth() {
    var newly = values("ADULT", "1", "Sami", "2026-08-01", "5", "3", "1994");
    for (int i = 0; i < 2; i++) {
      assertThat(post("/add", caseworker, newly)).hasStatus3xxRedirection();
    }
    assertThat(times()).containsExactly("Sami ADULT [2026-08-01,)");

    assertThat(post("/add", caseworker, values("ADULT", "2", "Rim", "2026-08-01", "", "3", "1994")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv hela födelsedagen");
    assertThat(post("/add", caseworker, values("ADULT", "2", "Rim", "2026-08-01", "", "", "")))
        .hasStatus(422)
        .bodyText()
        .contains("eller födelsedagen om personen inte har något nummer än");
    assertThat(times()).hasSize(1);
  }

  private Map<String, String> cause(String cause, String seen) {
    return Map.of(
        "cause",
        cause,
        "seen",
        seen,
        "application",
        "2026-09",
        "on.day",
        "1",
        "on.month",
        "9",
        "on.year",
        "2026");
  }

  private String seen() {
    var found = new AtomicReference<String>();
    given.in(
        here,
        () ->
            found.set(
                database
                    .sql("select coalesce(max(id), 0)::text from casework.member_cause")
                    .query((row, n) -> row.getString(1))
                    .single()));
    return found.get();
  }

  @Test
  void an_adult_without_a_case_has_a_cause_noted_and_nothing_is_overwritten() {
    assertThat(
            post("/add", caseworker, values("ADULT", "1", "Sami", "2026-08-01", "5", "3", "1994")))
        .hasStatus3xxRedirection();
    var address = "/" + member("Sami") + "/cause";
    assertThat(get("", caseworker)).bodyText().contains("Skriv orsak");
    assertThat(get(address, caseworker)).bodyText().contains("Orsak: Sami");
    assertThat(post(address, caseworker, Map.of("seen", "0"))).hasStatus(422);

    for (int i = 0; i < 2; i++) {
      assertThat(post(address, caseworker, cause("UNEMPLOYED_LANGUAGE", "0")))
          .hasStatus3xxRedirection();
    }
    assertThat(get("", caseworker)).bodyText().contains("Arbetslös, språkhinder");
    assertThat(post(address, caseworker, cause("SICK", "0"))).hasStatus(409);
    assertThat(post(address, caseworker, cause("SICK", seen()))).hasStatus3xxRedirection();

    var rows = new AtomicReference<Integer>();
    given.in(
        here,
        () ->
            rows.set(
                database
                    .sql("select count(*) from casework.member_cause")
                    .query((row, n) -> row.getInt(1))
                    .single()));
    assertThat(rows.get()).isEqualTo(2);
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    assertThat(post(address, colleague, cause("SICK", "0"))).hasStatus(403);
  }

  @Test
  void the_household_of_a_closed_case_stands_as_it_was_but_for_what_was_written_wrongly() {
    assertThat(child("Alva", "5", "3", "2020", "1")).hasStatus3xxRedirection();
    assertThat(
            post("/add", caseworker, values("ADULT", "2", "Sami", "2026-08-01", "5", "3", "1994")))
        .hasStatus3xxRedirection();
    change("update casework.case_file set closed_on = '2026-09-01'");
    var before = times();
    var sami = "/" + member("Sami");

    for (var answer :
        List.of(
            child("Liv", "5", "3", "2021", "3"),
            end(sami, "LEAVES", "2026-08-20", "3"),
            post(sami + "/cause", caseworker, cause("SICK", "0")))) {
      assertThat(answer)
          .hasStatus(409)
          .bodyText()
          .contains("Ärendet avslutades 1 september 2026", "/open-again\"");
    }
    for (var form : List.of("/add", sami + "/end", sami + "/cause")) {
      assertThat(get(form, caseworker)).hasStatusOk().bodyText().contains("Ärendet avslutades");
    }
    assertThat(get("", caseworker))
        .bodyText()
        .contains("/" + member("Alva") + "/change\"")
        .doesNotContain("/end\"", "/cause\"", "/add?part=");
    assertThat(times()).isEqualTo(before);
    assertThat(list("select id::text from casework.member_cause")).isEmpty();
    assertThat(
            post(
                "/" + member("Alva") + "/change",
                caseworker,
                values("CHILD", "3", "Alva", "2026-08-01", "6", "3", "2020")))
        .hasStatus3xxRedirection();
  }

  @Test
  void of_a_child_or_somebody_with_a_case_no_cause_is_noted_here() {
    assertThat(child("Alva", "5", "3", "2020", "1")).hasStatus3xxRedirection();
    assertThat(get("/" + member("Alva") + "/cause", caseworker)).hasStatus(404);
    assertThat(get("/" + UUID.randomUUID() + "/cause", caseworker)).hasStatus(404);
  }

  @Test
  void an_adult_moves_from_another_household_when_it_is_said() {
    var other = opened("Bo", unit, caseworker);
    assertThat(adult(other, "2026-08-01", Map.of("seen", "1"))).hasStatus3xxRedirection();

    var asked = adult(caseId, "2026-08-20", Map.of("seen", "1"));
    assertThat(asked).hasStatus(422);
    assertThat(asked).bodyText().contains("registrerad i ett annat hushåll", "flyttar hit");
    assertThat(adult(caseId, "2026-08-01", Map.of("seen", "1", "moves", "yes"))).hasStatus(422);
    assertThat(adult(caseId, "2026-08-20", Map.of("seen", "1", "moves", "yes")))
        .hasStatus3xxRedirection();

    assertThat(times())
        .containsExactly("Kim ADULT [2026-08-01,2026-08-20)", "Kim ADULT [2026-08-20,)");
  }

  @Test
  void a_stay_is_ended_alike_whether_or_not_the_member_has_a_case_that_one_may_not_know_of() {
    assertThat(adult(caseId, "2026-08-01", Map.of("seen", "1"))).hasStatus3xxRedirection();
    var kim = "/" + member("Kim");
    assertThat(get(kim + "/end", caseworker)).bodyText().doesNotContain("eget ärende");

    ownCaseElsewhere("Kim");

    assertThat(get("", caseworker)).bodyText().contains("Kim").doesNotContain("Har eget ärende");
    assertThat(get(kim + "/end", caseworker)).bodyText().doesNotContain("eget ärende");
    assertThat(end(kim, "LEAVES", "2026-08-20", "2")).hasStatus3xxRedirection();
    assertThat(end(kim, "LEAVES", "2026-08-20", "2")).as("sent twice").hasStatus3xxRedirection();
    assertThat(get("", caseworker)).bodyText().contains("Har bott i hushållet", "19 augusti 2026");
    assertThat(times())
        .as("the hidden case goes on, about a household of its own")
        .containsExactly("Kim ADULT [2026-08-01,2026-08-20)", "Kim ADULT [2026-08-20,)");
    assertThat(loggedIn("household-left"))
        .as("the hidden case's log tells it")
        .contains(ownCaseOf("Kim"));
  }

  @Test
  void of_a_protected_member_too_the_stay_is_ended_and_nothing_is_told() {
    assertThat(child("Alva", "5", "3", "2008", "1")).hasStatus3xxRedirection();
    var alva = "/" + member("Alva");
    change("update casework.person set protected_as = 'SECRECY_MARK' where given_name = 'Alva'");
    ownCaseElsewhere("Alva");

    assertThat(end(alva, "COUNTS_AS_ADULT", "2026-08-15", "2")).hasStatus3xxRedirection();
    assertThat(end(alva, "LEAVES", "2026-08-20", "3")).hasStatus3xxRedirection();

    assertThat(get("", caseworker)).bodyText().doesNotContain("Alva", "eget ärende");
  }

  @Test
  void somebody_whose_case_one_may_know_of_is_not_moved_by_another_than_its_caseworker() {
    assertThat(adult(caseId, "2026-08-01", Map.of("seen", "1"))).hasStatus3xxRedirection();
    ownCaseAt("Kim", unit);

    assertThat(get("", caseworker)).bodyText().contains("Har eget ärende");
    var tried = end("/" + member("Kim"), "LEAVES", "2026-08-20", "2");

    assertThat(tried).hasStatus(422);
    assertThat(tried).bodyText().contains("Ändringen kan inte göras här");
    assertThat(times()).containsExactly("Kim ADULT [2026-08-01,)");
  }

  @Test
  void a_child_is_described_alike_whether_or_not_it_has_a_case_that_one_may_not_know_of() {
    assertThat(child("Alva", "5", "3", "2008", "1")).hasStatus3xxRedirection();
    var address = "/" + member("Alva") + "/change";
    ownCaseElsewhere("Alva");

    assertThat(get(address, caseworker)).bodyText().contains("value=\"Alva\"");
    var anew = values("CHILD", "2", "Alma", "2026-08-01", "", "4", "2008");
    assertThat(post(address, caseworker, anew)).hasStatus3xxRedirection();
    assertThat(post(address, caseworker, anew)).as("sent twice").hasStatus3xxRedirection();

    assertThat(get("", caseworker)).bodyText().contains("Alma Öberg", "april 2008");
    assertThat(loggedIn("household-member"))
        .as("both logs tell it")
        .containsExactlyInAnyOrder(caseId.toString(), ownCaseOf("Alma"));
  }

  @Test
  void a_child_whose_case_one_may_know_of_is_described_there() {
    assertThat(child("Alva", "5", "3", "2008", "1")).hasStatus3xxRedirection();
    var address = "/" + member("Alva") + "/change";
    ownCaseAt("Alva", unit);

    assertThat(get(address, caseworker)).hasStatus(404);
    assertThat(post(address, caseworker, values("CHILD", "2", "A", "2026-08-01", "", "4", "2008")))
        .hasStatus(404);
  }

  private List<String> loggedIn(String what) {
    return list("select case_id::text from audit.entry where what = '%s'".formatted(what));
  }

  private String ownCaseOf(String name) {
    return list("""
    select c.id::text from casework.case_file c join casework.person p on p.id = c.person_id
    where p.given_name = '%s'
    """
            .formatted(name))
        .getFirst();
  }

  @Test
  void where_one_may_not_know_of_a_members_own_case_the_cause_is_asked_for_as_without_it() {
    assertThat(adult(caseId, "2026-08-01", Map.of("seen", "1"))).hasStatus3xxRedirection();
    ownCaseElsewhere("Kim");
    var address = "/" + member("Kim") + "/cause";

    assertThat(get("", caseworker)).bodyText().contains("Skriv orsak");
    assertThat(get(address, caseworker)).hasStatusOk();
    assertThat(post(address, caseworker, cause("SICK", "0"))).hasStatus3xxRedirection();
    assertThat(get("", caseworker)).bodyText().contains("Sjukskriven");
  }

  @Test
  void of_a_protected_member_nobody_is_told_by_an_answer_whether_there_is_a_case() {
    assertThat(adult(caseId, "2026-08-01", Map.of("seen", "1"))).hasStatus3xxRedirection();
    var kim = member("Kim");
    change("update casework.person set protected_as = 'SECRECY_MARK' where given_name = 'Kim'");
    var before = answers(kim);

    ownCaseElsewhere("Kim");

    assertThat(answers(kim)).isEqualTo(before).contains("404");
    change(
        """
        insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
        values (gen_random_uuid(), '%s', '%s', gen_random_uuid(), now(), '[2026-01-01,)')
        """
            .formatted(kim, caseworker));
    assertThat(get("/" + kim + "/cause", caseworker))
        .as("nor to a named reader, to whom the household shows the case")
        .hasStatus(404);
  }

  /// What the household and the page of the cause tell.
  private String answers(String member) {
    var household = text(get("", caseworker));
    return get("/" + member + "/cause", caseworker).getResponse().getStatus()
        + household.substring(household.indexOf("<table"), household.lastIndexOf("</table>"));
  }

  private static String text(MvcTestResult answer) {
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private void change(String sql) {
    given.in(here, () -> database.sql(sql).update());
  }

  private void ownCaseElsewhere(String name) {
    var far = new UnitId(UUID.randomUUID());
    given.in(here, () -> given.insert("casework.unit", Map.of("id", far.value(), "name", "Öst")));
    ownCaseAt(name, far);
  }

  private void ownCaseAt(String name, UnitId far) {
    var stranger = given.account(here, Role.CASEWORKER, far.value(), null);
    var person = new se.vagval.casework.PersonId(UUID.fromString(member(name)));
    given.in(here, () -> assertThat(path.caseOf(person, far, stranger)).isNotNull());
    change(
        """
        update casework.case_file set household_id =
          (select household_id from casework.case_file where id = '%s') where person_id = '%s'
        """
            .formatted(caseId, person));
  }

  @Test
  void a_child_without_a_number_is_not_tried_against_somebody_protected() {
    assertThat(child("Alma", "3", "2", "2021", "1")).hasStatus3xxRedirection();
    given.in(
        here,
        () ->
            database
                .sql(
                    "update casework.person set protected_as = 'SECRECY_MARK' where given_name = 'Alma'")
                .update());

    for (var year : java.util.List.of("2021", "2020")) {
      var tried = child("Bea", "3", "2", year, "2");
      assertThat(tried).hasStatus(422);
      assertThat(tried).bodyText().contains("Personen kan inte läggas till här", "href=\"#given\"");
    }
  }

  @Test
  void only_the_responsible_caseworker_changes_it_and_another_municipality_sees_nothing() {
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    var elsewhere = given.municipality("nacka-2013");
    var stranger = given.account(elsewhere, Role.CASEWORKER, unit.value(), null);

    assertThat(get("", colleague)).hasStatusOk();
    assertThat(get("/add", colleague)).hasStatus(403);
    assertThat(post("/add", colleague, values("CHILD", "1", "A", "2026-08-01", "1", "1", "2020")))
        .hasStatus(403);
    assertThat(
            browser
                .get()
                .uri("http://" + elsewhere + ".test/casework/cases/" + caseId + "/household")
                .session(given.session(elsewhere, stranger))
                .exchange())
        .hasStatus(404);
    assertThat(get("/" + UUID.randomUUID() + "/end", caseworker)).hasStatus(404);
  }

  private MvcTestResult child(String name, String day, String month, String year, String seen) {
    return post("/add", caseworker, values("CHILD", seen, name, "2026-08-01", day, month, year));
  }

  private MvcTestResult adult(CaseId into, String from, Map<String, String> more) {
    return adultBy(caseworker, into, from, more);
  }

  private MvcTestResult adultBy(AccountId by, CaseId into, String from, Map<String, String> more) {
    var values = new HashMap<>(values("ADULT", "1", "Kim", from, "", "", ""));
    values.put("number", ADULT);
    values.putAll(more);
    return post(into, "/add", by, values);
  }

  private MvcTestResult end(String member, String how, String from, String seen) {
    var values = new HashMap<>(values("CHILD", seen, "", from, "", "", ""));
    values.put("how", how);
    return post(member + "/end", caseworker, values);
  }

  private static Map<String, String> values(
      String part, String seen, String given, String from, String... born) {
    var day = from.split("-", -1);
    return Map.of(
        "part", part,
        "seen", seen,
        "given", given,
        "family", "Öberg",
        "from.year", day[0],
        "from.month", day[1],
        "from.day", day[2],
        "born.day", born[0],
        "born.month", born[1],
        "born.year", born[2]);
  }

  private MvcTestResult get(String what, AccountId by) {
    return browser
        .get()
        .uri("http://" + here + ".test/casework/cases/" + caseId + "/household" + what)
        .session(given.session(here, by))
        .exchange();
  }

  private MvcTestResult post(String what, AccountId by, Map<String, String> values) {
    return post(caseId, what, by, values);
  }

  private MvcTestResult post(CaseId into, String what, AccountId by, Map<String, String> values) {
    var asked =
        browser
            .post()
            .uri("http://" + here + ".test/casework/cases/" + into + "/household" + what)
            .session(given.session(here, by))
            .with(csrf());
    values.forEach(asked::param);
    return asked.exchange();
  }

  private String member(String given) {
    return list("select id::text from casework.person where given_name = '%s'".formatted(given))
        .getFirst();
  }

  private List<String> times() {
    return list(
        """
        select p.given_name || ' ' || m.part || ' ' || m.valid from casework.household_member m
          join casework.person p on p.id = m.person_id order by m.valid
        """);
  }

  private List<String> list(String sql) {
    var found = new AtomicReference<>(List.<String>of());
    given.in(here, () -> found.set(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found.get();
  }
}
