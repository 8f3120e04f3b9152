package se.vagval.coordination.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
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
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.coordination.store.ContactStore;
import se.vagval.kernel.Money;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ContactPagesTest {

  private static final String NEW = "/coordination/contacts/new";
  private static final String KNOWN = "199001189811";
  private static final String UNKNOWN = "198112189876";
  private static final String ALL = "{CASE,MEASURE,ATTENDANCE,PLAN}";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired ContactStore store;

  MunicipalityId here;
  AccountId officer;
  AccountId responsible;
  AccountId colleague;
  AccountId self;
  CaseId caseId = new CaseId(UUID.randomUUID());

  @BeforeEach
  void somebody_on_a_measure() {
    here = given.municipality("nacka-2013");
    var unit = UUID.randomUUID();
    var person = UUID.randomUUID();
    given.in(
        here,
        () -> {
          given.insert("casework.unit", Map.of("id", unit, "name", "Väst"));
          given.insert(
              "casework.person",
              Map.of(
                  "id",
                  person,
                  "personal_number",
                  KNOWN,
                  "given_name",
                  "Amina",
                  "family_name",
                  "Prov",
                  "birth_date",
                  LocalDate.of(1990, 1, 18)));
        });
    officer = given.account(here, Role.AF_OFFICER, null, null);
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    self = given.account(here, Role.PARTICIPANT, null, person);
    given.in(
        here,
        () -> {
          var id = new se.vagval.casework.PersonId(person);
          caseId = path.caseOf(id, new UnitId(unit), responsible);
          var check = path.voucher(caseId, responsible, Money.ofKronor(50_000), 180);
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          var placement = path.placement(check, offer, LocalDate.of(2026, 8, 3), null);
          path.mark(placement, LocalDate.of(2026, 8, 3), "PRESENT");
          path.mark(placement, LocalDate.of(2026, 8, 4), "ABSENT");
        });
  }

  @Test
  void whether_there_is_a_case_is_told_by_nothing_that_the_officer_gets() {
    var known = start(officer, KNOWN, "Hur går det?");
    var unknown = start(officer, UNKNOWN, "Hur går det?");

    assertThat(known).hasStatus(302);
    assertThat(unknown).hasStatus(302);
    assertThat(Told.by(open(officer, address(known))))
        .isEqualTo(Told.by(open(officer, address(unknown))));
    assertThat(open(officer, address(unknown)))
        .bodyText()
        .contains(
            "Om personen har ett ärende här hör handläggaren av sig", "Du ser inget om personen");
    assertThat(close(responsible, known, "", "ASK_FOR_CONSENT")).hasStatus(302);
    assertThat(Told.by(open(officer, address(known))))
        .isEqualTo(Told.by(open(officer, address(unknown))));
    assertThat(open(officer, "/coordination/contacts"))
        .bodyText()
        .containsPattern("(?s)Mottagen.*Mottagen")
        .doesNotContain("Stängd", "Amina");
  }

  @Test
  void the_number_is_kept_nowhere() {
    assertThat(start(officer, UNKNOWN, "Hur går det?")).hasStatus(302);

    assertThat(
            column("select coalesce(case_id::text, 'none') || message from coordination.contact"))
        .containsExactly("noneHur går det?");
    assertThat(column("select c::text from coordination.contact c").getFirst())
        .doesNotContain(UNKNOWN.substring(2));
  }

  @Test
  void with_a_consent_the_officer_sees_what_it_names_and_the_person_sees_that_it_was_read() {
    consent("AF", "{MEASURE,ATTENDANCE}");
    var asked = start(officer, "900118-9811", "Hur går det?");

    assertThat(open(officer, address(asked)))
        .hasStatusOk()
        .bodyText()
        .contains("Praktik", "Verkstan AB", "Från och med 3 augusti 2026")
        .contains("1 med närvaro, 1 med frånvaro", "inte rapporterade")
        .doesNotContain("Amina", "VV-2026", "Väntas ta", "UNASSESSED", "sjuk", "Sjuk");
    assertThat(open(self, "/audit/own"))
        .bodyText()
        .contains("rbetsförmedlingens handläggare", "Det som samtycket gäller");
  }

  @Test
  void all_parts_are_shown_without_any_amount_level_or_decision() {
    consent("AF", ALL);

    assertThat(Told.by(open(officer, address(start(officer, KNOWN, "Hej")))))
        .contains("Amina Prov", "Kim Prov, Väst", "Tre till sex månader", "före halva tiden")
        .doesNotContainIgnoringCase("kronor", " kr", "nivå", "B1", "beslut");
  }

  @Test
  void the_caseworker_answers_and_the_officer_reads_until_the_consent_is_taken_back() {
    consent("AF", "{CASE}");
    var asked = start(officer, KNOWN, "Kan vi ses?");
    assertThat(open(officer, address(asked))).bodyText().contains("har inte svarat än");
    assertThat(open(responsible, "/casework/cases/" + caseId))
        .bodyText()
        .contains("En fråga från en annan myndighet väntar på dig");

    assertThat(close(responsible, asked, "Gärna, på torsdag", "MEETING")).hasStatus(302);
    assertThat(close(responsible, asked, "Gärna, på torsdag", "MEETING")).hasStatus(302);

    assertThat(open(officer, address(asked)))
        .bodyText()
        .contains("Gärna, på torsdag", "Handläggaren bokar ett gemensamt möte.");
    assertThat(open(officer, "/coordination/contacts")).bodyText().contains("Besvarad");
    takeBack("AF");
    assertThat(open(officer, address(asked)))
        .bodyText()
        .contains("Du ser inget om personen", "Kan vi ses?")
        .doesNotContain("på torsdag", "Kim Prov, Väst");
    assertThat(open(officer, "/coordination/contacts")).bodyText().doesNotContain("Besvarad");
  }

  @Test
  void an_answer_is_not_sent_when_the_consent_was_taken_back_while_it_was_written() {
    consent("AF", "{CASE}");
    var asked = start(officer, KNOWN, "Kan vi ses?");
    takeBack("AF");

    assertThat(close(responsible, asked, "Gärna, på torsdag", "MEETING"))
        .hasStatus(409)
        .bodyText()
        .contains("Personen har tagit tillbaka sitt samtycke. Svaret har inte skickats")
        .contains("Gärna, på torsdag");
    assertThat(column("select text from coordination.reply")).isEmpty();
    assertThat(close(responsible, asked, "", "NOTHING_MORE")).hasStatus(302);
    assertThat(close(responsible, asked, "Något annat", "MEETING"))
        .hasStatus(409)
        .bodyText()
        .contains("Frågan har redan stängts", "Något annat");
  }

  @Test
  void of_somebody_protected_nothing_goes_out_with_a_consent_too() {
    consent("AF", ALL);
    given.in(
        here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());
    var known = start(officer, KNOWN, "Hur går det?");
    var unknown = start(officer, UNKNOWN, "Hur går det?");

    assertThat(Told.by(open(officer, address(known))))
        .isEqualTo(Told.by(open(officer, address(unknown))));
    assertThat(close(responsible, known, "Det går bra", "MEETING")).hasStatus(409);
    assertThat(open(responsible, casePage("/" + id(known))))
        .bodyText()
        .contains("Uppgifterna är skyddade", "Stäng frågan utan svar");
    assertThat(open(colleague, casePage(""))).hasStatus(403);
  }

  @Test
  void a_consent_to_one_authority_lets_another_see_nothing() {
    consent("FK", ALL);
    var asked = start(officer, KNOWN, "Hur går det?");

    assertThat(open(officer, address(asked))).bodyText().contains("Du ser inget om personen");
  }

  @Test
  void sent_twice_it_is_asked_once_and_an_old_form_is_told_whomever_it_is_about() {
    var id = freshId();
    for (var number : List.of(KNOWN, KNOWN, UNKNOWN)) {
      assertThat(send(officer, form(id, number, "Hej")))
          .hasRedirectedUrl("/coordination/contacts/" + id);
    }
    assertThat(send(officer, form(id, UNKNOWN, "Något annat")))
        .hasStatus(409)
        .bodyText()
        .contains("redan skickats", "Något annat");
    var stranger = given.account(here, Role.FK_OFFICER, null, null);
    assertThat(send(stranger, form(id, KNOWN, "Hej"))).hasStatus(409);
    assertThat(column("select message from coordination.contact")).containsExactly("Hej");
  }

  @Test
  void what_is_wrong_is_told_at_the_field_and_what_was_typed_stays() {
    var id = freshId();
    assertThat(send(officer, form(id, "19900118-9812", "  ")))
        .hasStatus(422)
        .bodyText()
        .contains("Kontrollera personnumret", "19900118-9812", "Skriv din fråga");
    assertThat(send(officer, form(id, KNOWN, "x".repeat(2001))))
        .hasStatus(422)
        .bodyText()
        .contains("Frågan är för lång");
    var none = new HashMap<>(form(id, KNOWN, "Hej"));
    none.put("reason", "MONEY");
    assertThat(send(officer, none)).hasStatus(422).bodyText().contains("Välj varför");
    assertThat(close(responsible, start(officer, KNOWN, "Hej"), "", "")).hasStatus(422);
  }

  @Test
  void the_contact_is_the_officers_who_started_it_and_the_cases_own_unit_reads_it() {
    var asked = start(officer, KNOWN, "Hur går det?");
    var unitElsewhere = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);

    for (var role : List.of(Role.AF_OFFICER, Role.FK_OFFICER, Role.REGION_OFFICER)) {
      assertThat(open(given.account(here, role, null, null), address(asked))).hasStatus(403);
    }
    assertThat(open(responsible, address(asked))).hasStatus(403);
    assertThat(open(responsible, NEW)).hasStatus(403);
    assertThat(open(colleague, casePage(""))).hasStatusOk().bodyText().contains("Hur går det?");
    assertThat(open(colleague, casePage(""))).bodyText().doesNotContain("/contacts/" + id(asked));
    assertThat(open(colleague, casePage("/" + id(asked)))).hasStatus(403);
    assertThat(close(colleague, asked, "", "NOTHING_MORE")).hasStatus(403);
    for (var who : List.of(officer, self, unitElsewhere)) {
      assertThat(open(who, casePage(""))).hasStatus(403);
    }
    assertThat(open(responsible, casePage("/" + UUID.randomUUID()))).hasStatus(404);
    var elsewhere = given.municipality("nacka-2013");
    var stranger = given.account(elsewhere, Role.AF_OFFICER, null, null);
    assertThat(
            browser
                .get()
                .uri("http://" + elsewhere + ".test" + address(asked))
                .session(given.session(elsewhere, stranger)))
        .hasStatus(404);
  }

  @Test
  void after_some_weeks_a_question_is_shown_only_with_a_consent() {
    var known = start(officer, KNOWN, "Hur går det?");
    var unknown = start(officer, UNKNOWN, "Hur går det?");
    clock.moveTo(TestClock.USUAL.plusDays(31));
    try {
      assertThat(open(officer, "/coordination/contacts")).bodyText().contains("Här kommer dina");
      assertThat(open(officer, address(known))).hasStatus(404);
      assertThat(open(officer, address(unknown))).hasStatus(404);
      assertThat(send(officer, form(id(unknown), UNKNOWN, "Hur går det?"))).hasStatus(409);
      consent("AF", ALL);
      assertThat(open(officer, address(known))).hasStatusOk();
    } finally {
      clock.moveTo(TestClock.USUAL);
    }
  }

  @Test
  void an_old_form_is_refused_whomever_it_is_about_also_when_the_question_has_been_deleted() {
    var known = start(officer, KNOWN, "Hur går det?");
    var unknown = start(officer, UNKNOWN, "Hur går det?");
    clock.moveTo(TestClock.USUAL.plusDays(31));
    try {
      given.in(here, () -> store.forgetOfNobody(TestClock.USUAL.plusDays(1)));
      assertThat(send(officer, form(id(known), KNOWN, "Hur går det?"))).hasStatus(409);
      assertThat(send(officer, form(id(unknown), UNKNOWN, "Hur går det?"))).hasStatus(409);
      assertThat(column("select message from coordination.contact")).hasSize(1);
    } finally {
      clock.moveTo(TestClock.USUAL);
    }
  }

  @Test
  void an_id_that_says_it_is_made_later_or_says_no_time_is_refused_at_once() {
    var later = FormId.madeAt(clock.instant().plus(Duration.ofDays(31))).toString();
    var random = UUID.randomUUID().toString();
    for (var number : List.of(KNOWN, UNKNOWN)) {
      assertThat(send(officer, form(later, number, "Hej"))).hasStatus(409);
      assertThat(send(officer, form(random, number, "Hej"))).hasStatus(409);
    }
    assertThat(column("select message from coordination.contact")).isEmpty();
  }

  @Test
  void that_the_list_tells_of_a_consent_is_logged_on_the_case() {
    consent("AF", ALL);
    start(officer, KNOWN, "Hur går det?");
    start(officer, UNKNOWN, "Hur går det?");

    assertThat(open(officer, "/coordination/contacts")).hasStatusOk();

    assertThat(column("select case_id::text from audit.entry where what = 'contacts-shared'"))
        .containsExactly(caseId.toString());
  }

  private String freshId() {
    return FormId.madeAt(clock.instant()).toString();
  }

  private MvcTestResult start(AccountId as, String number, String message) {
    return send(as, form(freshId(), number, message));
  }

  private static Map<String, String> form(String id, String number, String message) {
    return Map.of("id", id, "number", number, "reason", "PLAN_TOGETHER", "message", message);
  }

  private MvcTestResult send(AccountId as, Map<String, String> form) {
    return post(as, NEW, form);
  }

  private MvcTestResult close(AccountId as, MvcTestResult asked, String answer, String next) {
    return post(as, casePage("/" + id(asked)), Map.of("answer", answer, "next", next));
  }

  private MvcTestResult post(AccountId as, String address, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, as))
            .with(csrf());
    for (var field : form.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }

  private MvcTestResult open(AccountId as, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, as))
        .exchange();
  }

  private static String address(MvcTestResult asked) {
    return Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
  }

  private static String id(MvcTestResult asked) {
    return address(asked).substring(address(asked).lastIndexOf('/') + 1);
  }

  private String casePage(String page) {
    return "/coordination/cases/" + caseId + "/contacts" + page;
  }

  /// The page without what differs between any two contacts.
  private void consent(String authority, String parts) {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
                    values (:case, :authority, :parts::text[], 'ORAL', '2026-08-01', '2027-08-01', now(), :by)
                    """)
                .param("case", caseId.value())
                .param("authority", authority)
                .param("parts", parts)
                .param("by", responsible.value())
                .update());
  }

  private void takeBack(String authority) {
    var word = authority.toLowerCase(java.util.Locale.ROOT);
    assertThat(post(self, "/casework/my-consents/" + word + "/taken-back", Map.of()))
        .hasStatus(302);
  }

  private List<String> column(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
