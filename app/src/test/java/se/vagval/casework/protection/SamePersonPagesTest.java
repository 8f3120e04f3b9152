package se.vagval.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
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

/// Somebody protected who is entered anew by name is asked about on the protected person's case,
/// and nowhere else.
@VagvalTest
class SamePersonPagesTest {

  private static final String ASKED = "med någon som kan stå två gånger";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  UnitId elsewhere = new UnitId(UUID.randomUUID());
  AccountId responsible;
  AccountId colleague;
  AccountId leader;
  AccountId stranger;
  CaseId caseId = new CaseId(UUID.randomUUID());
  CaseId entered = new CaseId(UUID.randomUUID());

  @BeforeEach
  void somebody_protected_and_the_same_name_elsewhere() {
    here = given.municipality("nacka-2013");
    given.in(
        here,
        () -> {
          given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst"));
          given.insert("casework.unit", Map.of("id", elsewhere.value(), "name", "Öst"));
        });
    responsible = given.account(here, Role.CASEWORKER, unit.value(), null);
    colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);
    stranger = given.account(here, Role.CASEWORKER, elsewhere.value(), null);
    given.in(
        here,
        () -> {
          caseId = path.caseOf(path.person("Andréa", "Öberg"), unit, responsible);
          entered = path.caseOf(path.person("ANDREA", "Oberg"), elsewhere, stranger);
          database
              .sql("update casework.person set birth_date = '1990-05-17', personal_number = null")
              .update();
        });
  }

  @Test
  void whoever_reads_the_protected_persons_file_is_asked_and_nobody_else() {
    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
    protect();
    name(colleague);

    assertThat(list(responsible)).bodyText().contains(ASKED);
    assertThat(list(colleague)).bodyText().contains(ASKED);
    assertThat(list(leader)).bodyText().doesNotContain(ASKED);
    assertThat(list(stranger)).bodyText().contains("Oberg").doesNotContain(ASKED);
    assertThat(open(responsible, caseId, ""))
        .bodyText()
        .contains("Svara på om det är samma person");
    assertThat(open(stranger, entered, ""))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("samma person", "same-person");
    assertThat(open(responsible, caseId, "/same-person"))
        .bodyText()
        .contains(number(entered), "Öst", "Inskriven utan personnummer", "Svara")
        .doesNotContain("Oberg");
    assertThat(texts("select distinct what from audit.entry where case_id = '" + entered + "'"))
        .contains("same-person");
  }

  @Test
  void the_file_of_whoever_entered_the_name_asks_nothing_and_shows_nobody() {
    protect();

    assertThat(open(stranger, entered, "/same-person"))
        .hasStatusOk()
        .bodyText()
        .contains("Ingen väntar på svar")
        .doesNotContain(number(caseId));
    assertThat(open(stranger, entered, "/same-person/" + person(caseId))).hasStatus(404);
    assertThat(tell(stranger, entered, person(caseId), "YES", "0"))
        .hasStatus(409)
        .bodyText()
        .doesNotContain(number(caseId));
    assertThat(marks()).containsExactlyInAnyOrder("Andréa SECRECY_MARK Robin", "ANDREA null ");
  }

  @Test
  void somebody_else_stays_as_they_are_and_is_not_asked_about_again() {
    protect();

    assertThat(tell(responsible, "NO", "0")).hasStatus(302);

    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
    assertThat(marks()).contains("ANDREA null ");
    assertThat(open(responsible, caseId, "/same-person"))
        .bodyText()
        .contains("Inte samma person, enligt", "Talade med personen", "Ändra svaret");
    assertThat(texts("select what from audit.entry where act = 'CHANGED'")).contains("same-person");
    assertThatThrownBy(() ->
            given.in(
                here,
                () -> database.sql("update casework.same_person_answer set same = true").update()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void the_same_person_is_hidden_everywhere_as_the_first_record_is() {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
                    values (:case, 'AF', '{CASE}', 'ORAL', '2026-08-03', '2027-08-03', now(), :by)
                    """)
                .param("case", entered.value())
                .param("by", stranger.value())
                .update());
    var there = given.account(here, Role.CASEWORKER, elsewhere.value(), null);
    assertThat(open(there, entered, "")).bodyText().contains("Oberg");
    protect();

    assertThat(tell(responsible, "YES", "0")).hasStatus(302);

    assertThat(marks())
        .containsExactlyInAnyOrder("Andréa SECRECY_MARK Robin", "ANDREA SECRECY_MARK Robin");
    assertThat(open(there, entered, "")).bodyText().doesNotContain("Oberg");
    assertThat(texts("select reason from casework.protection_change where reason <> 'Hot'"))
        .containsExactly("Talade med personen");
    assertThat(texts("select authority from casework.consent where until is null")).hasSize(1);
    assertThat(
            texts(
                "select what from audit.entry where act = 'CHANGED' and case_id = '"
                    + entered
                    + "'"))
        .contains("protection", "consent-taken-back");
    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
    assertThat(list(stranger)).bodyText().doesNotContain(ASKED);
  }

  @Test
  void a_member_of_a_household_without_a_case_is_asked_about_too_and_shown_again_if_it_was_wrong() {
    given.in(
        here,
        () -> {
          var member = path.person("Andréa", "Öberg");
          database
              .sql(
                  """
                  update casework.person set birth_date = '1990-05-01', birth_known = 'MONTH',
                    personal_number = null where id = :id
                  """)
              .param("id", member.value())
              .update();
          database
              .sql("update casework.person set family_name = 'Annan' where given_name = 'ANDREA'")
              .update();
          database
              .sql(
                  """
                  insert into casework.household_member (household_id, person_id, part, valid)
                  select household_id, :id, 'ADULT', '[2026-08-01,)' from casework.case_file where id = :case
                  """)
              .param("id", member.value())
              .param("case", entered.value())
              .update();
        });
    protect();
    var member =
        texts("select id::text from casework.person where birth_known = 'MONTH'").getFirst();
    assertThat(open(responsible, caseId, "/same-person"))
        .bodyText()
        .contains("I hushållet i ärende " + number(entered));

    assertThat(tell(responsible, caseId, member, "YES", "0")).hasStatus(302);
    assertThat(texts("select alias from casework.person where id = '" + member + "'"))
        .containsExactly("Robin");
    assertThat(tell(responsible, caseId, member, "NO", answer())).hasStatus(302);

    assertThat(texts("select alias from casework.person where id = '" + member + "'"))
        .containsExactly("");
    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
  }

  @Test
  void where_somebody_is_responsible_for_the_other_case_they_lift_its_mark() {
    protect();
    tell(responsible, "YES", "0");

    assertThat(open(responsible, caseId, "/same-person/" + person(entered)))
        .bodyText()
        .contains("Skyddet hävs av den som är ansvarig för det andra ärendet");
    assertThat(tell(responsible, "NO", answer())).hasStatus(302);

    assertThat(marks()).contains("ANDREA SECRECY_MARK Robin");
    lift(entered, stranger);
    assertThat(marks()).contains("ANDREA null ");
    assertThat(list(responsible)).bodyText().doesNotContain(ASKED);
  }

  @Test
  void what_is_incomplete_stale_or_sent_twice_changes_nothing_more() {
    protect();

    assertThat(tell(responsible, caseId, person(entered), "", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Välj om det är samma person", "Talade med personen");
    assertThat(
            post(
                responsible,
                caseId,
                "/same-person/" + person(entered),
                Map.of("same", "NO", "reason", " ", "seen", "0")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv hur du vet det");
    assertThat(tell(responsible, "NO", "0")).hasStatus(302);
    assertThat(tell(responsible, "NO", "0")).as("sent twice").hasStatus(302);
    assertThat(tell(responsible, "YES", "0"))
        .as("stale")
        .hasStatus(409)
        .bodyText()
        .contains("Någon annan har svarat");

    assertThat(texts("select id::text from casework.same_person_answer")).hasSize(1);
    assertThat(marks()).contains("ANDREA null ");
  }

  @Test
  void a_name_put_right_meanwhile_or_somebody_never_meant_is_not_asked_about() {
    protect();
    given.in(
        here,
        () ->
            database
                .sql("update casework.person set family_name = 'Annan' where given_name = 'ANDREA'")
                .update());

    assertThat(tell(responsible, "YES", "0"))
        .hasStatus(409)
        .bodyText()
        .contains("Frågan ställs inte längre");
    assertThat(tell(responsible, caseId, UUID.randomUUID().toString(), "YES", "0")).hasStatus(409);
    assertThat(open(responsible, caseId, "/same-person/" + UUID.randomUUID())).hasStatus(404);
    assertThat(marks()).contains("ANDREA null ");
  }

  @Test
  void nobody_unnamed_and_nobody_of_another_municipality_comes_here() {
    protect();

    for (var other : List.of(colleague, leader, stranger)) {
      assertThat(open(other, caseId, "/same-person")).hasStatus(403);
      assertThat(tell(other, caseId, person(entered), "YES", "0")).hasStatus(403);
    }
    var away = given.municipality("nacka-2013");
    var foreign = given.account(away, Role.CASEWORKER, unit.value(), null);
    assertThat(
            browser
                .get()
                .uri("http://" + away + ".test/casework/cases/" + caseId + "/same-person")
                .session(given.session(away, foreign))
                .exchange())
        .hasStatus(404);
  }

  @Test
  void of_a_closed_case_the_leader_names_who_answers_and_learns_no_name() {
    protect();
    given.in(
        here,
        () ->
            database
                .sql("update casework.case_file set closed_on = '2026-08-31' where id = :id")
                .param("id", caseId.value())
                .update());

    assertThat(open(responsible, caseId, "/same-person")).hasStatus(403);
    assertThat(get(leader, "/casework/load"))
        .bodyText()
        .contains("Utse vem som läser ärende " + number(caseId), caseId + "/readers")
        .doesNotContain("Öberg", number(entered));
    name(colleague);
    assertThat(tell(colleague, caseId, person(entered), "NO", "0")).hasStatus(302);
    assertThat(get(leader, "/casework/load")).bodyText().doesNotContain(number(caseId));
  }

  private void protect() {
    assertThat(
            post(
                responsible,
                caseId,
                "/protection",
                Map.of("kind", "SECRECY_MARK", "alias", "Robin", "reason", "Hot")))
        .hasStatus(302);
  }

  private void lift(CaseId id, AccountId by) {
    assertThat(post(by, id, "/protection", Map.of("kind", "NONE", "reason", "Någon annan")))
        .hasStatus(302);
  }

  private void name(AccountId whom) {
    assertThat(post(leader, caseId, "/readers", Map.of("account", whom.toString()))).hasStatus(302);
  }

  private MvcTestResult tell(AccountId by, String same, String seen) {
    return tell(by, caseId, person(entered), same, seen);
  }

  private MvcTestResult tell(AccountId by, CaseId id, String other, String same, String seen) {
    return post(
        by,
        id,
        "/same-person/" + other,
        Map.of("same", same, "reason", "Talade med personen", "seen", seen));
  }

  private String answer() {
    return texts("select max(id)::text from casework.same_person_answer").getFirst();
  }

  private String person(CaseId id) {
    return texts("select person_id::text from casework.case_file where id = '" + id + "'")
        .getFirst();
  }

  private String number(CaseId id) {
    return texts("select number from casework.case_file where id = '" + id + "'").getFirst();
  }

  private List<String> marks() {
    return texts(
        """
        select given_name || ' ' || coalesce(protected_as, 'null') || ' ' || alias from casework.person
        """);
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

  private MvcTestResult post(AccountId by, CaseId id, String page, Map<String, String> fields) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test/casework/cases/" + id + page)
            .session(given.session(here, by))
            .with(csrf());
    for (var field : fields.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }
}
