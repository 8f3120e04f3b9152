package se.vagval.casework.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class RemarksPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;
  AccountId self;
  CaseId caseId;

  @BeforeEach
  void somebody_with_a_case() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    var person = new AtomicReference<PersonId>();
    var opened = new AtomicReference<CaseId>();
    given.in(
        here,
        () -> {
          person.set(path.person("Åsa", "Öberg"));
          opened.set(path.caseOf(person.get(), unit, caseworker));
        });
    caseId = opened.get();
    self = given.account(here, Role.PARTICIPANT, null, person.get().value());
  }

  @Test
  void
      what_the_person_writes_waits_for_the_caseworker_until_it_is_answered_and_the_person_sees_it() {
    var id = UUID.randomUUID().toString();
    assertThat(write(self, id, "Jag håller inte med")).hasStatus3xxRedirection();
    assertThat(write(self, id, "Jag håller inte med")).hasStatus3xxRedirection();
    assertThat(write(self, id, "Något annat")).hasStatus(409);
    var remark = list("select id::text from casework.journal_entry where kind = 'REMARK'");
    assertThat(remark).hasSize(1);
    var address = "/casework/cases/" + caseId + "/remarks/" + remark.getFirst();

    assertThat(get("/casework/cases/" + caseId, caseworker))
        .bodyText()
        .contains("Personen har skrivit", address, "Personens synpunkt", "personen själv");
    assertThat(get("/casework/my-path", self)).bodyText().contains("/casework/my-path/remarks");
    assertThat(get(address, caseworker)).bodyText().contains("Jag håller inte med");

    assertThat(post(address, caseworker, Map.of("text", ""))).hasStatus(422);
    assertThat(post(address, caseworker, Map.of("text", "Vi pratar på torsdag")))
        .hasStatus3xxRedirection();
    assertThat(post(address, caseworker, Map.of("text", "Vi pratar på torsdag")))
        .hasStatus3xxRedirection();
    assertThat(post(address, caseworker, Map.of("text", "Nej"))).hasStatus(409);

    assertThat(get("/casework/my-path/remarks", self))
        .bodyText()
        .contains("Jag håller inte med", "Svar från Kim Prov", "Vi pratar på torsdag");
    assertThat(get("/casework/cases/" + caseId, caseworker))
        .bodyText()
        .contains("Svarar på synpunkten")
        .doesNotContain("Personen har skrivit");
  }

  @Test
  void what_needs_no_answer_is_marked_as_read() {
    assertThat(write(self, UUID.randomUUID().toString(), "Tack")).hasStatus3xxRedirection();
    var remark = list("select id::text from casework.journal_entry").getFirst();
    var address = "/casework/cases/" + caseId + "/remarks/" + remark + "/read";

    assertThat(post(address, caseworker, Map.of())).hasStatus3xxRedirection();
    assertThat(post(address, caseworker, Map.of())).hasStatus3xxRedirection();

    assertThat(get("/casework/my-path/remarks", self)).bodyText().contains("har läst det");
    assertThat(list("select remark_id::text from casework.remark_read")).containsExactly(remark);
  }

  @Test
  void nothing_or_too_much_is_told_at_the_field() {
    assertThat(write(self, "x", " ")).bodyText().contains("Skriv något först");
    assertThat(write(self, "x", "å".repeat(4001))).hasStatus(422);
    assertThat(list("select id::text from casework.journal_entry")).isEmpty();
  }

  @Test
  void only_the_person_writes_and_only_the_responsible_caseworker_answers() {
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    assertThat(write(self, UUID.randomUUID().toString(), "Hej")).hasStatus3xxRedirection();
    var remark = list("select id::text from casework.journal_entry").getFirst();
    var address = "/casework/cases/" + caseId + "/remarks/";

    assertThat(write(caseworker, UUID.randomUUID().toString(), "Hej")).hasStatus(403);
    assertThat(get(address + remark, colleague)).hasStatus(403);
    assertThat(post(address + remark, colleague, Map.of("text", "Hej"))).hasStatus(403);
    assertThat(get(address + UUID.randomUUID(), caseworker)).hasStatus(404);
  }

  @Test
  void the_database_refuses_to_change_or_remove_what_is_signed() {
    assertThat(write(self, UUID.randomUUID().toString(), "Hej")).hasStatus3xxRedirection();

    for (var sql :
        List.of(
            "update casework.journal_entry set text = 'Annat'",
            "delete from casework.journal_entry",
            "update casework.journal_entry set signed_at = now()")) {
      assertThatThrownBy(() -> given.in(here, () -> database.sql(sql).update()))
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(list("select text from casework.journal_entry")).containsExactly("Hej");
  }

  @Test
  void a_template_is_filled_in_after_what_was_typed_and_nothing_is_signed() {
    var filled =
        post(
            "/casework/cases/" + caseId + "/journal/new",
            caseworker,
            Map.of("kind", "PHONE_CALL", "text", "Bra samtal", "template", "yes"));

    assertThat(filled).hasStatusOk();
    assertThat(filled).bodyText().contains("Bra samtal", "Vem ringde:");
    assertThat(list("select id::text from casework.journal_entry")).isEmpty();
  }

  private MvcTestResult write(AccountId by, String id, String text) {
    return post("/casework/my-path/remarks", by, Map.of("id", id, "text", text));
  }

  private MvcTestResult post(String address, AccountId by, Map<String, String> values) {
    var asked =
        browser
            .post()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, by))
            .with(csrf());
    values.forEach(asked::param);
    return asked.exchange();
  }

  private MvcTestResult get(String address, AccountId by) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, by))
        .exchange();
  }

  private List<String> list(String sql) {
    var found = new AtomicReference<>(List.<String>of());
    given.in(here, () -> found.set(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found.get();
  }
}
