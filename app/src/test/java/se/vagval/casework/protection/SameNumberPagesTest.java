package se.vagval.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/// Somebody protected whose number is told of a member of a household elsewhere, by another name,
/// is asked about on the protected person's case. Today is 1 September 2026.
@VagvalTest
class SameNumberPagesTest {

  private static final String ASKED = "med någon som kan stå två gånger";
  private static final String NUMBER = "199001189811";
  private static final String WRITTEN = "19900118-9811";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId responsible;
  AccountId named;
  AccountId leader;
  AccountId stranger;
  AccountId beside;
  CaseId caseId = new CaseId(UUID.randomUUID());
  CaseId entered = new CaseId(UUID.randomUUID());

  @BeforeEach
  void somebody_protected_whose_number_is_told_elsewhere() {
    here = given.municipality("nacka-2013");
    var units = new ArrayList<UnitId>();
    given.in(here, () -> units.addAll(List.of(path.unit(), path.unit())));
    var near = units.getFirst().value();
    var far = units.getLast().value();
    responsible = given.account(here, Role.CASEWORKER, near, null);
    named = given.account(here, Role.CASEWORKER, near, null);
    leader = given.account(here, Role.TEAM_LEADER, near, null);
    stranger = given.account(here, Role.CASEWORKER, far, null);
    beside = given.account(here, Role.CASEWORKER, far, null);
    given.in(
        here,
        () -> {
          caseId = path.caseOf(path.person("Andréa", "Öberg"), units.getFirst(), responsible);
          entered = path.caseOf(path.person("Åsa", "Ek"), units.getLast(), stranger);
          database
              .sql(
                  "update casework.person set personal_number = :number where family_name = 'Öberg'")
              .param("number", NUMBER)
              .update();
        });
    send(
        responsible,
        caseId,
        "/protection",
        Map.of("kind", "SECRECY_MARK", "alias", "Robin", "reason", "Hot"));
    send(leader, caseId, "/readers", Map.of("account", named.toString()));
    send(stranger, entered, "/household/add", adult());
  }

  private static Map<String, String> adult() {
    var fields = new HashMap<>(Map.of("part", "ADULT", "number", NUMBER, "seen", "1"));
    fields.putAll(Map.of("given", "Juni", "family", "Ek"));
    fields.putAll(Map.of("from.year", "2026", "from.month", "8", "from.day", "3"));
    return fields;
  }

  @Test
  void those_who_read_the_protected_persons_file_are_asked_and_see_neither_name_nor_number() {
    assertThat(list(responsible)).bodyText().contains(ASKED);
    assertThat(list(named)).bodyText().contains(ASKED);
    for (var other : List.of(leader, stranger, beside)) {
      assertThat(list(other)).bodyText().doesNotContain(ASKED);
    }

    assertThat(open(named, caseId, "/same-person"))
        .bodyText()
        .contains("I hushållet i ärende " + number(entered), "Samma personnummer har uppgetts")
        .doesNotContain("Juni", NUMBER, WRITTEN);
    assertThat(open(named, caseId, "/same-person/" + juni()))
        .bodyText()
        .contains("Ett personnummer är detsamma som i det här ärendet")
        .doesNotContain("Namnet och födelsetiden", "Juni", NUMBER, WRITTEN);
    assertThat(open(stranger, entered, "/household"))
        .bodyText()
        .contains("Juni Ek")
        .doesNotContain(NUMBER, WRITTEN, "same-person");
  }

  @Test
  void a_yes_hides_the_second_record_and_the_number_that_was_told() {
    assertThat(open(beside, entered, "/household")).bodyText().contains("Juni Ek");

    tell("YES", "0");

    assertThat(
            texts(
                "select protected_as || ' ' || alias from casework.person where given_name = 'Juni'"))
        .containsExactly("SECRECY_MARK Robin");
    for (var reader : List.of(stranger, beside)) {
      for (var page : List.of("", "/household", "/timeline")) {
        assertThat(open(reader, entered, page))
            .as(page)
            .hasStatusOk()
            .bodyText()
            .doesNotContain("Juni", NUMBER, WRITTEN);
      }
      assertThat(sent(reader, "/casework/search", Map.of("words", WRITTEN)))
          .hasStatusOk()
          .bodyText()
          .doesNotContain("Juni", number(caseId), number(entered));
    }
    assertThat(open(stranger, entered, "/extract"))
        .bodyText()
        .doesNotContain("Juni", WRITTEN, NUMBER);
    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
  }

  @Test
  void somebody_else_whose_number_was_miswritten_is_not_asked_about_again() {
    tell("NO", "0");

    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
    assertThat(open(stranger, entered, "/household")).bodyText().contains("Juni Ek");
    assertThat(open(named, caseId, "/same-person"))
        .bodyText()
        .contains("Inte samma person, enligt", "Samma personnummer har uppgetts");
  }

  @Test
  void a_number_of_the_second_records_own_ends_the_question() {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    update casework.person set stated_number = null, personal_number = '199001182383'
                    where given_name = 'Juni'
                    """)
                .update());

    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
    assertThat(post(named, caseId, "/same-person/" + juni(), answer("YES", "0")))
        .hasStatus(409)
        .bodyText()
        .contains("Frågan ställs inte längre");
  }

  private void tell(String same, String seen) {
    send(named, caseId, "/same-person/" + juni(), answer(same, seen));
  }

  private static Map<String, String> answer(String same, String seen) {
    return Map.of("same", same, "reason", "Talade med personen", "seen", seen);
  }

  private String juni() {
    return texts("select id::text from casework.person where given_name = 'Juni'").getFirst();
  }

  private String number(CaseId id) {
    return texts("select number from casework.case_file where id = '" + id + "'").getFirst();
  }

  private List<String> texts(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }

  private MvcTestResult list(AccountId reader) {
    return get(reader, "/casework?cases=unit");
  }

  private MvcTestResult open(AccountId reader, CaseId id, String page) {
    return get(reader, "/casework/cases/" + id + page);
  }

  private MvcTestResult get(AccountId reader, String page) {
    return browser
        .get()
        .uri("http://" + here + ".test" + page)
        .session(given.session(here, reader))
        .exchange();
  }

  private void send(AccountId by, CaseId id, String page, Map<String, String> fields) {
    assertThat(post(by, id, page, fields)).hasStatus(302);
  }

  private MvcTestResult post(AccountId by, CaseId id, String page, Map<String, String> fields) {
    return sent(by, "/casework/cases/" + id + page, fields);
  }

  private MvcTestResult sent(AccountId by, String page, Map<String, String> fields) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test" + page)
            .session(given.session(here, by))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
