package se.vagval.employers.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class EmployerPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UUID unit = UUID.randomUUID();
  AccountId caseworker;

  @BeforeEach
  void a_unit() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit, null);
  }

  @Test
  void an_employer_comes_by_the_entrance_with_what_was_said_and_ends_the_contact_there() {
    var contact = address(post("/casework/entrance/new", contactForm()));
    var from = contact.substring(contact.lastIndexOf('/') + 1);
    assertThat(open(contact)).bodyText().contains("/employers/new?from=" + from);
    assertThat(open("/employers/new?from=" + from))
        .bodyText()
        .contains("Hantverk i Väst AB", "Bo Ek", "Vi söker två snickare");

    var form = form("Hantverk i Väst AB", "3");
    form.put("from", from);
    var added = post("/employers/new", form);

    assertThat(added).hasStatus(302);
    assertThat(open(address(added)))
        .bodyText()
        .contains("Hantverk i Väst AB", "Vi talade om praktik");
    assertThat(open(contact)).bodyText().contains("Organisationen lades upp bland arbetsgivarna");
    assertThat(column("select what from audit.entry where act = 'CHANGED' order by id"))
        .containsExactly("first-contact-new", "employer-new", "first-contact-ended");
  }

  @Test
  void overdue_comes_first_and_a_follow_up_sets_the_next_day() throws Exception {
    var late = address(post("/employers/new", form("Zonen AB", "5")));
    assertThat(post("/employers/new", form("Alfa förening", "4"))).hasStatus(302);
    given.in(
        here,
        () ->
            database
                .sql(
                    "update employers.employer set next_on = '2026-08-20' where organisation = 'Zonen AB'")
                .update());
    var list = open("/employers").getResponse().getContentAsString();
    assertThat(list).contains("Försenat");
    assertThat(list.indexOf("Zonen AB")).isLessThan(list.indexOf("Alfa förening"));

    var followUp = followUp("Ringde, två platser", "0");
    assertThat(post(late, followUp)).hasStatus(302);
    assertThat(post(late, followUp)).hasStatus(302);

    assertThat(open(late))
        .bodyText()
        .contains("Ringde, två platser", "20 september 2026", "Eva Ny");
    assertThat(column("select text from employers.note where text like 'Ringde%'")).hasSize(1);
  }

  @Test
  void somebody_elses_follow_up_is_not_overwritten_and_what_was_typed_is_kept() {
    var one = address(post("/employers/new", form("Zonen AB", "5")));
    assertThat(post(one, followUp("Först", "0"))).hasStatus(302);

    var answer = post(one, followUp("Sedan", "0"));

    assertThat(answer).hasStatus(409);
    assertThat(answer).bodyText().contains("Någon annan har följt upp", "Sedan", "Först");
    assertThat(post(one, followUp("Sedan", "1"))).hasStatus(302);
  }

  @Test
  void every_fault_is_told_and_nothing_is_saved() {
    var form = form("", "3");
    form.put("kind", "BANK");
    form.put("text", "");
    form.put("on.year", "2025");
    form.remove("act");

    var answer = post("/employers/new", form);

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains(
            "Skriv vad organisationen heter",
            "Välj slag av organisation",
            "Skriv vad ni sade",
            "Dagen har redan varit",
            "Skriv vad som ska göras");
    assertThat(column("select id::text from employers.employer")).isEmpty();
  }

  @Test
  void without_a_next_day_nobody_follows_up() {
    var form = form("Zonen AB", "");
    form.put("on.month", "");
    form.put("on.year", "");
    form.put("act", "");

    assertThat(post("/employers/new", form)).hasStatus(302);

    assertThat(open("/employers")).bodyText().contains("Ingen mer uppföljning");
  }

  @Test
  void other_work_and_a_contact_of_another_unit_are_refused() {
    var contact = address(post("/casework/entrance/new", contactForm()));
    var one = address(post("/employers/new", form("Zonen AB", "5")));
    var elsewhere = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", elsewhere, "name", "Öst")));
    var finance = given.account(here, Role.FINANCE_OFFICER, null, null);
    caseworker = given.account(here, Role.CASEWORKER, elsewhere, null);
    var from = contact.substring(contact.lastIndexOf('/') + 1);
    var form = form("Hantverk", "3");
    form.put("from", from);

    assertThat(open("/employers/new?from=" + from)).hasStatus(403);
    assertThat(post("/employers/new", form)).hasStatus(403);
    assertThat(open("/employers/" + UUID.randomUUID())).hasStatus(404);
    caseworker = finance;
    assertThat(open("/employers")).hasStatus(403);
    assertThat(open(one)).hasStatus(403);
    assertThat(post(one, followUp("Nej", "0"))).hasStatus(403);
  }

  private Map<String, String> contactForm() {
    var form =
        new HashMap<>(
            Map.of(
                "wants", "Vi söker två snickare",
                "group", "ORGANISATION",
                "given", "Bo",
                "family", "Ek",
                "organisation", "Hantverk i Väst AB",
                "reach", "070-123 45 67",
                "language", "sv",
                "cameBy", "PHONE"));
    form.putAll(
        Map.of(
            "act", "Jag ringer tillbaka",
            "on.day", "3",
            "on.month", "9",
            "on.year", "2026",
            "unit", unit.toString()));
    return form;
  }

  private static Map<String, String> form(String organisation, String day) {
    return new HashMap<>(
        Map.of(
            "id", UUID.randomUUID().toString(),
            "organisation", organisation,
            "kind", "EMPLOYER",
            "offers", "PRACTICE",
            "text", "Vi talade om praktik",
            "person", "Bo Ek",
            "act", "Ringa igen",
            "on.day", day,
            "on.month", "9",
            "on.year", "2026"));
  }

  private static Map<String, String> followUp(String text, String version) {
    return Map.of(
        "id", UUID.randomUUID().toString(),
        "version", version,
        "text", text,
        "person", "Eva Ny",
        "act", "Besök",
        "on.day", "20",
        "on.month", "9",
        "on.year", "2026");
  }

  private MvcTestResult open(String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, caseworker))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, caseworker))
            .with(csrf());
    for (var field : form.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }

  private static String address(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private List<String> column(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
