package se.vagval.casework.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class CorrectPersonPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void somebody() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  @Test
  void what_is_wrong_is_put_right_and_what_stood_before_is_kept() {
    assertThat(correct(typed("family", "Ek", "phone", "070-555 01 99"))).hasStatus(302);

    assertThat(open(scene.caseworker, ""))
        .bodyText()
        .contains("Efternamn: Öberg blev Ek", "Telefon: inget blev 070-555 01 99", "Har gift sig");
    assertThat(all("select name from access.account where person_id is not null"))
        .containsExactly("Amina Ek");
    assertThat(
            browser
                .get()
                .uri(at("/extract").replace("/correction", ""))
                .session(scene.as(scene.caseworker)))
        .bodyText()
        .contains("Rättelser", "Stod tidigare", "Öberg");
    refused("update casework.person_correction set stood = 'x'");
    refused("delete from casework.person_correction");
  }

  @Test
  void the_same_form_sent_twice_corrects_once() {
    var form = typed("family", "Ek");

    assertThat(correct(form)).hasStatus(302);
    assertThat(correct(form)).hasStatus(302);

    assertThat(all("select field from casework.person_correction")).containsExactly("FAMILY_NAME");
  }

  @Test
  void a_form_that_is_out_of_date_says_so_and_keeps_both_texts() {
    var mine = typed("family", "Ek");
    assertThat(correct(typed("family", "Gran"))).hasStatus(302);

    assertThat(correct(mine))
        .hasStatus(409)
        .bodyText()
        .contains("Någon annan har ändrat", "Det här står nu", "Gran", "value=\"Ek\"");
    assertThat(all("select family_name from casework.person")).containsExactly("Gran");

    var again = new HashMap<>(mine);
    again.put("seen", "3");
    assertThat(correct(again)).hasStatus(409);
    again.put("seen", "2");
    assertThat(correct(again)).hasStatus(302);
  }

  @Test
  void bad_input_is_told_at_its_field_and_kept() {
    assertThat(correct(typed("given", " ", "phone", "ring mig", "reason", " ")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv förnamnet", "Skriv telefonnumret", "Skriv varför du rättar", "ring mig");
    assertThat(correct(typed("born.day", "31", "born.month", "2"))).hasStatus(422);
    assertThat(correct(typed("born.year", "2090"))).hasStatus(422);
    assertThat(correct(typed("language", "klingon"))).hasStatus(422);
    assertThat(correct(typed("reason", "x".repeat(2001)))).hasStatus(422);
    assertThat(correct(typed("reason", "Inget")))
        .hasStatus(422)
        .bodyText()
        .contains("Du har inte ändrat något");
    assertThat(all("select field from casework.person_correction")).isEmpty();
  }

  @Test
  void the_birth_date_follows_the_personal_number_where_there_is_one() {
    given.in(
        scene.here,
        () -> database.sql("update casework.person set personal_number = '198507099805'").update());

    assertThat(open(scene.caseworker, "")).bodyText().contains("följer av personnumret");
    assertThat(correct(typed("born.year", "1970", "family", "Ek"))).hasStatus(302);

    assertThat(all("select field from casework.person_correction")).containsExactly("FAMILY_NAME");
  }

  @Test
  void an_alias_that_would_tell_the_new_name_is_noticed() {
    given.in(
        scene.here,
        () ->
            database
                .sql("update casework.person set protected_as = 'SECRECY_MARK', alias = 'Robin'")
                .update());

    assertThat(correct(typed("given", "Robin"))).hasStatus(409).bodyText().contains("avslöja");
    assertThat(open(scene.colleague, "")).hasStatus(403);
    assertThat(open(scene.participant, "")).hasStatus(403);
  }

  @Test
  void only_the_responsible_caseworker_corrects_and_only_in_the_own_municipality() {
    for (var other : List.of(scene.colleague, scene.stranger, scene.participant)) {
      assertThat(open(other, "")).hasStatus(403);
      assertThat(post(other, "", typed("family", "Ek"))).hasStatus(403);
    }
    var elsewhere = new GivenAssessment(given, path, "nacka-2013");
    var address = at("").replace(scene.here.value(), elsewhere.here.value());
    assertThat(browser.get().uri(address).session(elsewhere.as(elsewhere.caseworker)))
        .hasStatus(404);
  }

  private void refused(String sql) {
    assertThatThrownBy(() -> given.in(scene.here, () -> database.sql(sql).update()))
        .isInstanceOf(RuntimeException.class);
  }

  /// The form as it first stands, with some fields typed over.
  private static Map<String, String> typed(String... fields) {
    var form = new HashMap<String, String>();
    form.put("given", "Amina");
    form.put("family", "Öberg");
    form.put("born.day", "18");
    form.put("born.month", "1");
    form.put("born.year", "1990");
    form.put("phone", "");
    form.put("language", "sv");
    form.put("seen", "1");
    form.put("reason", "Har gift sig");
    for (int nth = 0; nth < fields.length; nth += 2) {
      form.put(fields[nth], fields[nth + 1]);
    }
    return form;
  }

  private MvcTestResult correct(Map<String, String> form) {
    return post(scene.caseworker, "", form);
  }

  private MvcTestResult open(AccountId reader, String rest) {
    return browser.get().uri(at(rest)).session(scene.as(reader)).exchange();
  }

  private MvcTestResult post(AccountId by, String rest, Map<String, String> form) {
    var request = browser.post().uri(at(rest)).session(scene.as(by)).with(csrf());
    for (var field : form.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }

  private String at(String rest) {
    return "http://%s.test/casework/cases/%s/correction%s"
        .formatted(scene.here, scene.caseId, rest);
  }

  private List<String> all(String sql) {
    var found = new ArrayList<String>();
    given.in(
        scene.here,
        () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
