package se.vagval.access.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class GiveGrantPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenGrants grants;

  MunicipalityId here;
  AccountId administrator;
  UUID unit;
  MockHttpSession session;

  @BeforeEach
  void a_municipality_with_an_administrator() {
    here = given.municipality("nacka-2013");
    unit = grants.unit(here, "Vägen till arbete");
    administrator = grants.somebody(here, "Frida Kungsljus", Role.ADMINISTRATOR, null);
    session = given.session(here, administrator);
  }

  @Test
  void somebody_new_gets_an_account_and_a_role_and_the_log_says_so() {
    var answer = give(newCaseworker());

    assertThat(answer).hasStatus(302);
    assertThat(get(redirected(answer)))
        .bodyText()
        .contains("Tomas Enbusk", "handläggare", "Vägen till arbete", "från 1 september 2026")
        .contains("Frida Kungsljus");
    assertThat(grants.logged(here)).containsExactly("grant-given");
    assertThat(
            grants.found(
                here,
                "select distinct e.account_id::text from audit.entry e join access.role_grant g"
                    + " on g.id::text = e.target_id where e.what = 'grant-given'"))
        .containsExactly(administrator.toString());
  }

  @Test
  void the_same_form_sent_twice_gives_the_role_once() {
    var first = give(newCaseworker());
    var second = give(newCaseworker());

    assertThat(second).hasStatus(302).hasRedirectedUrl(redirected(first));
    assertThat(grants.logged(here)).hasSize(1);
  }

  @Test
  void somebody_in_the_list_gets_another_role_for_a_time() {
    var eva = grants.somebody(here, "Eva Lingon", Role.FINANCE_OFFICER, null);

    var answer =
        give(
            Map.of(
                "account",
                eva.toString(),
                "role",
                "APPROVER",
                "from.day",
                "1",
                "from.month",
                "10",
                "from.year",
                "2026",
                "until.day",
                "31",
                "until.month",
                "12",
                "until.year",
                "2026"));

    assertThat(answer).hasStatus(302);
    assertThat(
            grants.found(here, "select valid::text from access.role_grant where role = 'APPROVER'"))
        .containsExactly("[2026-10-01,2027-01-01)");
  }

  @Test
  void nobody_gives_themselves_a_role() {
    assertThat(give(known(administrator, "LOG_REVIEWER")))
        .hasStatus(422)
        .bodyText()
        .contains("Ingen ger sig själv en roll");
    assertThat(grants.logged(here)).isEmpty();
  }

  @Test
  void a_role_that_is_held_already_is_not_given_again() {
    var eva = grants.somebody(here, "Eva Lingon", Role.FINANCE_OFFICER, null);

    assertThat(give(known(eva, "FINANCE_OFFICER")))
        .hasStatus(422)
        .bodyText()
        .contains("har redan rollen där, från 1 januari 2026");
  }

  @Test
  void a_sign_in_that_is_known_leads_to_the_list() {
    var eva = grants.somebody(here, "Eva Lingon", Role.FINANCE_OFFICER, null);

    assertThat(give(with(newCaseworker(), "subject", eva + "@example")))
        .hasStatus(422)
        .bodyText()
        .contains("Inloggningen finns redan: Eva Lingon", "value=\"Tomas Enbusk\"");
  }

  @Test
  void a_system_gets_an_account_that_no_person_signs_in_with() {
    var form =
        Map.of(
            "name",
            "Verkstans system",
            "subject",
            "verkstan-client",
            "kind",
            "machine",
            "role",
            "PROVIDER_STAFF",
            "provider",
            grants.provider(here, "Verkstan AB").toString(),
            "from.day",
            "1",
            "from.month",
            "9",
            "from.year",
            "2026");

    assertThat(give(form)).hasStatus(302);
    assertThat(
            grants.found(here, "select kind from access.account where name = 'Verkstans system'"))
        .containsExactly("MACHINE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name       |            | Skriv personens namn
          subject    |            | Skriv vad inloggningstjänsten kallar personen
          subject    | 19900118-9811 | Det ser ut som ett personnummer
          subject    | 9001189811 | Det ser ut som ett personnummer
          role       |            | Välj en roll
          role       | PARTICIPANT | Välj en roll
          role       | VISITOR    | Välj en roll
          role       | ANALYST    | Rollen hålls inte på en enhet
          unit       |            | Välj en enhet, för rollen hålls på en enhet
          unit       | nonsense   | Välj en enhet, för rollen hålls på en enhet
          unit       | 00000000-0000-0000-0000-000000000001 | enheten eller anordnaren finns inte här
          from.day   | 32         | Månaden har inte den dagen
          from.year  | 2025       | Dagen har redan varit
          until.day  | 1          | månad
          account    | 00000000-0000-0000-0000-000000000001 | inte båda
          """)
  void what_is_wrong_is_told_and_what_was_typed_is_kept(String field, String typed, String told) {
    var form = with(newCaseworker(), field, Objects.requireNonNullElse(typed, ""));

    var answer = give(form);

    assertThat(answer).hasStatus(422).bodyText().containsIgnoringCase(told);
    if (!field.equals("name")) {
      assertThat(answer).bodyText().contains("value=\"Tomas Enbusk\"");
    }
    assertThat(grants.logged(here)).isEmpty();
  }

  @Test
  void the_last_day_is_not_before_the_first() {
    var form = with(newCaseworker(), "until.day", "31");
    form.putAll(Map.of("until.month", "8", "until.year", "2026"));

    assertThat(give(form)).hasStatus(422).bodyText().contains("Sista dagen är före den första");
  }

  @Test
  void an_account_of_another_municipality_is_not_there() {
    var elsewhere = given.municipality("nacka-2013");
    var other = grants.somebody(elsewhere, "Ulf Annan", Role.ANALYST, null);

    var answer = give(known(other, "ANALYST"));

    assertThat(answer).hasStatus(422);
    assertThat(Told.by(answer)).doesNotContain("Ulf");
  }

  @Test
  void a_role_given_today_holds_at_once() {
    var tomas = grants.somebody(here, "Tomas Enbusk", Role.ANALYST, null);
    var his = given.session(here, tomas);
    assertThat(browser.get().uri(at("/access/grants")).session(his)).hasStatus(403);

    assertThat(give(known(tomas, "ADMINISTRATOR"))).hasStatus(302);

    assertThat(browser.get().uri(at("/access/grants")).session(his)).hasStatusOk();
  }

  private HashMap<String, String> newCaseworker() {
    return new HashMap<>(
        Map.of(
            "name", "Tomas Enbusk",
            "subject", "tomas@example",
            "role", "CASEWORKER",
            "unit", unit.toString(),
            "from.day", "1",
            "from.month", "9",
            "from.year", String.valueOf(LocalDate.of(2026, 9, 1).getYear())));
  }

  private static HashMap<String, String> with(
      HashMap<String, String> form, String field, String value) {
    form.put(field, value);
    return form;
  }

  private static Map<String, String> known(AccountId account, String role) {
    return Map.of(
        "account", account.toString(),
        "role", role,
        "from.day", "1",
        "from.month", "9",
        "from.year", "2026");
  }

  private MvcTestResult give(Map<String, String> form) {
    var request = browser.post().uri(at("/access/grants/new")).session(session).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(String address) {
    return browser.get().uri(at(address)).session(session).exchange();
  }

  private String at(String address) {
    return "http://" + here + ".test" + address;
  }

  private static String redirected(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }
}
