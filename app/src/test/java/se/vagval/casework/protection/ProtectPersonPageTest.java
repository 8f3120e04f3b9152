package se.vagval.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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

@VagvalTest
class ProtectPersonPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId responsible;
  AccountId colleague;
  AccountId leader;
  CaseId caseId = new CaseId(UUID.randomUUID());

  @BeforeEach
  void a_case() {
    here = given.municipality("nacka-2013");
    var unit = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    leader = given.account(here, Role.TEAM_LEADER, unit, null);
    given.in(
        here,
        () -> caseId = path.caseOf(path.person("Hemlig", "Öberg"), new UnitId(unit), responsible));
  }

  @Test
  void the_mark_is_set_and_lifted_with_reasons_that_stay() {
    assertThat(protect("SECRECY_MARK", "Robin", "Hot enligt polisen")).hasStatus(302);
    assertThat(marked()).containsExactly("SECRECY_MARK Robin");
    assertThat(protect("NONE", "Robin", "Skatteverket har hävt den")).hasStatus(302);

    assertThat(marked()).containsExactly("null ");
    assertThat(open(responsible, "/protection"))
        .bodyText()
        .contains("Hot enligt polisen", "Skatteverket har hävt den");
    assertThatThrownBy(() ->
            given.in(
                here,
                () -> database.sql("update casework.protection_change set reason = 'x'").update()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_mark_without_a_reason_or_with_an_alias_that_tells_the_name_is_refused() {
    assertThat(protect("SECRECY_MARK", "Robin", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv varför markeringen ändras", "Robin");
    assertThat(protect("SECRECY_MARK", "Hemlig gäst", "Hot")).hasStatus(422);
    assertThat(protect("SOMETHING", "", "Hot")).hasStatus(422);
    assertThat(marked()).containsExactly("null ");
  }

  @Test
  void only_the_responsible_caseworker_sets_it() {
    for (var other : List.of(colleague, leader)) {
      assertThat(open(other, "/protection")).hasStatus(403);
      assertThat(post(other, "/protection", Map.of("kind", "NONE"))).hasStatus(403);
    }
  }

  @Test
  void the_team_leader_names_who_reads_and_ends_it_without_reading_herself() {
    assertThat(name(leader, colleague)).hasStatus(409);
    assertThat(protect("ASSUMED_IDENTITY", "", "Beslut")).hasStatus(302);
    assertThat(open(colleague, "")).bodyText().doesNotContain("Öberg");

    assertThat(name(leader, leader)).hasStatus(422);
    assertThat(name(leader, colleague)).hasStatus(302);

    assertThat(open(colleague, "")).bodyText().contains("Öberg");
    assertThat(open(leader, "")).bodyText().doesNotContain("Öberg");
    assertThat(open(leader, "/readers")).hasStatusOk().bodyText().doesNotContain("Öberg");
    assertThat(post(leader, "/readers/end", Map.of("reader", reader()))).hasStatus(302);
    assertThat(open(colleague, "")).bodyText().doesNotContain("Öberg");
  }

  @Test
  void who_is_named_for_somebody_else_is_not_ended_here() {
    protect("SECRECY_MARK", "", "Hot");
    assertThat(name(leader, colleague)).hasStatus(302);
    var named = reader();
    var first = caseId;
    var unit = new UnitId(UUID.fromString(text("select id::text from casework.unit")));
    given.in(here, () -> caseId = path.caseOf(path.person("Lo", "Granne"), unit, responsible));

    assertThat(post(leader, "/readers/end", Map.of("reader", named))).hasStatus(404);
    assertThat(count("audit.entry where what = 'named-readers' and case_id = '" + caseId + "'"))
        .as("nothing is said to have changed")
        .isZero();

    caseId = first;
    for (var time : List.of("once", "twice")) {
      assertThat(post(leader, "/readers/end", Map.of("reader", named))).as(time).hasStatus(302);
    }
  }

  @Test
  void nobody_else_names_readers_and_nobody_names_themselves_in_the_database_either() {
    protect("SECRECY_MARK", "", "Hot");

    assertThat(name(responsible, colleague)).hasStatus(403);
    assertThat(name(colleague, colleague)).hasStatus(403);
    assertThatThrownBy(() ->
            given.in(
                here,
                () ->
                    database
                        .sql(
                            """
                            insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
                            select gen_random_uuid(), person_id, :who, :who, now(), '[2026-01-01,)'
                            from casework.case_file
                            """)
                        .param("who", leader.value())
                        .update()))
        .rootCause()
        .hasMessageContaining("nobody_names_themselves");
  }

  @Test
  void nothing_given_before_goes_on_by_itself_when_the_mark_is_set_lifted_and_set_again() {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
                    values (:case, 'AF', '{CASE}', 'ORAL', '2026-08-03', '2027-08-03', now(), :by)
                    """)
                .param("case", caseId.value())
                .param("by", responsible.value())
                .update());
    protect("SECRECY_MARK", "", "Hot");
    assertThat(count("casework.consent where until is null")).isEqualTo(1);
    assertThat(count("audit.entry where what = 'consent-taken-back'")).isEqualTo(1);
    assertThat(name(leader, colleague)).hasStatus(302);

    protect("NONE", "", "Hävd");
    protect("SECRECY_MARK", "", "Hot igen");

    assertThat(open(colleague, "")).bodyText().doesNotContain("Öberg");
  }

  @Test
  void somebody_named_who_has_left_the_unit_reads_no_longer() {
    protect("SECRECY_MARK", "", "Hot");
    var gone = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
                    select gen_random_uuid(), person_id, :who, :by, now(), '[2026-01-01,)' from casework.case_file
                    """)
                .param("who", gone.value())
                .param("by", leader.value())
                .update());

    assertThat(open(gone, "")).hasStatus(403);
  }

  @Test
  void the_account_and_the_title_of_the_page_bear_no_name_while_the_mark_stands() {
    var self = new UUID[1];
    given.in(
        here,
        () ->
            self[0] =
                database
                    .sql("select person_id from casework.case_file")
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .single());
    var account = given.account(here, Role.PARTICIPANT, null, self[0]);

    protect("SECRECY_MARK", "", "Hot");
    assertThat(nameOf(account)).doesNotContain("Öberg", "Kim Prov");
    assertThat(open(responsible, "")).bodyText().doesNotContainPattern("<title>[^<]*Öberg");
    protect("NONE", "", "Hävd");
    assertThat(nameOf(account)).isEqualTo("Hemlig Öberg");
  }

  private String nameOf(AccountId account) {
    return text("select name from access.account where id = '" + account + "'");
  }

  private int count(String from) {
    return Integer.parseInt(text("select count(*)::text from " + from));
  }

  private String text(String sql) {
    var found = new String[1];
    given.in(here, () -> found[0] = database.sql(sql).query((row, n) -> row.getString(1)).single());
    return found[0];
  }

  private MvcTestResult protect(String kind, String alias, String reason) {
    return post(responsible, "/protection", Map.of("kind", kind, "alias", alias, "reason", reason));
  }

  private MvcTestResult name(AccountId by, AccountId whom) {
    return post(by, "/readers", Map.of("account", whom.toString()));
  }

  private MvcTestResult open(AccountId reader, String page) {
    return browser.get().uri(at(page)).session(given.session(here, reader)).exchange();
  }

  private MvcTestResult post(AccountId by, String page, Map<String, String> fields) {
    var request = browser.post().uri(at(page)).session(given.session(here, by)).with(csrf());
    for (var field : fields.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }

  private String at(String page) {
    return "http://" + here + ".test/casework/cases/" + caseId + page;
  }

  private List<String> marked() {
    var found = new java.util.ArrayList<String>();
    given.in(
        here,
        () ->
            found.addAll(
                database
                    .sql(
                        "select coalesce(protected_as, 'null') || ' ' || alias from casework.person")
                    .query((row, n) -> row.getString(1))
                    .list()));
    return found;
  }

  private String reader() {
    var found = new java.util.ArrayList<String>();
    given.in(
        here,
        () ->
            found.add(
                database
                    .sql("select id::text from casework.named_reader")
                    .query((row, n) -> row.getString(1))
                    .single()));
    return found.getFirst();
  }
}
