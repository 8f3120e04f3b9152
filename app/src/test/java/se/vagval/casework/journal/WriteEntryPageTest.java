package se.vagval.casework.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
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

@VagvalTest
class WriteEntryPageTest {

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
    var opened = new AtomicReference<CaseId>();
    given.in(here, () -> opened.set(path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker)));
    caseId = opened.get();
  }

  @Test
  void an_entry_is_signed_and_stands_first_in_the_journal() {
    assertThat(sign(caseworker, form("Första raden\r\n\r\nAndra <raden>")))
        .hasStatus3xxRedirection();

    assertThat(overview())
        .bodyText()
        .contains("Möte", "signerad av Kim Prov 1 september 2026", "Andra &lt;raden&gt;");
  }

  @Test
  void to_open_an_entry_for_correction_is_to_read_it_and_is_logged() {
    assertThat(sign(caseworker, form("Hon ville byta tid"))).hasStatus3xxRedirection();
    var found = new AtomicReference<String>();
    given.in(
        here,
        () ->
            found.set(
                database
                    .sql("select id::text from casework.journal_entry")
                    .query((row, n) -> row.getString(1))
                    .single()));

    assertThat(
            browser
                .get()
                .uri(
                    "http://"
                        + here
                        + ".test/casework/cases/"
                        + caseId
                        + "/journal/new?corrects="
                        + found.get())
                .session(given.session(here, caseworker)))
        .hasStatusOk()
        .bodyText()
        .contains("Hon ville byta tid");

    given.in(
        here,
        () ->
            found.set(
                database
                    .sql("select case_id::text from audit.entry where what = 'journal-entry'")
                    .query((row, n) -> row.getString(1))
                    .single()));
    assertThat(found.get()).isEqualTo(caseId.toString());
  }

  @Test
  void what_is_wrong_is_told_at_the_field_and_the_text_is_kept() {
    var form = form("Hon ville byta tid");
    form.put("on.day", "31");
    form.put("on.month", "2");

    var answer = sign(caseworker, form);

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains("Månaden har inte den dagen", "Hon ville byta tid", "value=\"31\"");
    form.put("on.day", "2");
    form.put("on.month", "9");
    assertThat(sign(caseworker, form)).bodyText().contains("Dagen har inte varit än", "Hon ville");
    assertThat(sign(caseworker, form(" "))).bodyText().contains("Skriv vad som hände");
    assertThat(entries()).isEmpty();
  }

  @Test
  void the_same_form_signs_once_and_another_text_under_it_is_not_lost() {
    var form = form("Ringde");

    assertThat(sign(caseworker, form)).hasStatus3xxRedirection();
    assertThat(sign(caseworker, form)).hasStatus3xxRedirection();
    form.put("text", "Ringde igen");
    var changed = sign(caseworker, form);

    assertThat(changed).hasStatus(409);
    assertThat(changed).bodyText().contains("Du har redan signerat", "Ringde igen");
    assertThat(entries()).containsExactly("MEETING Ringde");
  }

  @Test
  void an_entry_is_put_right_by_another_that_refers_to_it() {
    var first = form("Mötet var den 1 augusti");
    assertThat(sign(caseworker, first)).hasStatus3xxRedirection();
    var correction = form("Mötet var den 11 augusti");
    correction.put("corrects", first.get("id"));

    assertThat(sign(caseworker, correction)).hasStatus3xxRedirection();

    assertThat(entries())
        .containsExactly("CORRECTION Mötet var den 11 augusti", "MEETING Mötet var den 1 augusti");
    assertThat(overview())
        .bodyText()
        .contains("Rättad 1 september 2026", "Rättar anteckningen från");
    correction.put("corrects", UUID.randomUUID().toString());
    correction.put("id", UUID.randomUUID().toString());
    assertThat(sign(caseworker, correction)).hasStatus(404);
  }

  @Test
  void the_database_lets_nobody_change_or_remove_an_entry() {
    assertThat(sign(caseworker, form("Ringde"))).hasStatus3xxRedirection();

    for (var sql :
        List.of(
            "update casework.journal_entry set text = 'x'", "delete from casework.journal_entry")) {
      assertThatThrownBy(() -> given.in(here, () -> database.sql(sql).update()))
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(entries()).containsExactly("MEETING Ringde");
  }

  @Test
  void a_team_leader_and_another_unit_may_not_write() {
    var leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);
    var elsewhere = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);

    assertThat(sign(leader, form("x"))).hasStatus(403);
    assertThat(sign(elsewhere, form("x"))).hasStatus(403);
    assertThat(
            browser
                .get()
                .uri("http://" + here + ".test/casework/cases/" + caseId + "/journal/new")
                .session(given.session(here, caseworker)))
        .bodyText()
        .contains("name=\"on.day\" value=\"1\"", "Personens egna ord");
  }

  private HashMap<String, String> form(String text) {
    return new HashMap<>(
        Map.of(
            "id", UUID.randomUUID().toString(),
            "kind", "MEETING",
            "on.day", "11",
            "on.month", "8",
            "on.year", "2026",
            "text", text));
  }

  private MvcTestResult sign(AccountId by, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test/casework/cases/" + caseId + "/journal/new")
            .session(given.session(here, by))
            .with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult overview() {
    return browser
        .get()
        .uri("http://" + here + ".test/casework/cases/" + caseId)
        .session(given.session(here, caseworker))
        .exchange();
  }

  private List<String> entries() {
    var found = new AtomicReference<>(List.<String>of());
    given.in(
        here,
        () ->
            found.set(
                database
                    .sql("select kind || ' ' || text from casework.journal_entry order by kind")
                    .query((row, n) -> row.getString(1))
                    .list()));
    return found.get();
  }
}
