package se.vagval.casework.entrance;

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
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class EntrancePagesTest {

  private static final String ENTRANCE = "/casework/entrance";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UUID unit = UUID.randomUUID();
  AccountId caseworker;
  AccountId colleague;
  AccountId leader;

  @BeforeEach
  void a_unit() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    leader = given.account(here, Role.TEAM_LEADER, unit, null);
  }

  @Test
  void the_first_question_is_what_the_person_wants_and_no_question_is_about_benefit()
      throws Exception {
    var form = open(caseworker, ENTRANCE + "/new").getResponse().getContentAsString();

    assertThat(form.indexOf("name=\"wants\"")).isPositive();
    assertThat(form.indexOf("name=\"wants\"")).isLessThan(form.indexOf("name=\"group\""));
    assertThat(form.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("bidrag", "försörjningsstöd", "ekonomiskt bistånd");
  }

  @Test
  void whoever_gets_in_touch_waits_in_the_list_with_the_next_step() {
    var taken = take(caseworker, form());

    assertThat(taken).hasStatus(302);
    assertThat(open(caseworker, ENTRANCE))
        .bodyText()
        .contains("Liv Öberg", "Jag ringer tillbaka", "3 september 2026", "Börja om");
    assertThat(open(colleague, ENTRANCE)).bodyText().doesNotContain("Liv Öberg");
    assertThat(open(colleague, ENTRANCE + "?contacts=unit")).bodyText().contains("Liv Öberg");
    assertThat(open(leader, ENTRANCE)).bodyText().contains("Liv Öberg");
    assertThat(open(colleague, address(taken)))
        .bodyText()
        .contains("Jag vill bli undersköterska", "Boka vägledning", "Arabiska".toLowerCase());
    assertThat(column("select what from audit.entry where act = 'CHANGED'"))
        .containsExactly("first-contact-new");
    assertThat(column("select what from audit.entry where act = 'READ'"))
        .contains("first-contacts", "first-contact");
  }

  @Test
  void every_fault_is_told_at_its_field_and_what_was_typed_is_kept() {
    var form = form();
    form.put("wants", "");
    form.put("group", "BENEFIT");
    form.put("given", "Liv <b>");
    form.put("reach", "");
    form.put("on.day", "31");
    form.put("on.month", "8");

    var answer = take(caseworker, form);

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains(
            "Skriv vad personen vill",
            "Välj det som stämmer bäst",
            "Skriv hur ni når personen",
            "Dagen har redan varit",
            "href=\"#wants\"",
            "value=\"Liv &lt;b>\"");
    assertThat(column("select id::text from casework.first_contact")).isEmpty();
  }

  @Test
  void an_organisation_needs_its_name_and_a_contact_is_taken_for_ones_own_unit_alone() {
    var form = form();
    form.put("group", "ORGANISATION");
    assertThat(take(caseworker, form)).bodyText().contains("Skriv vad organisationen heter");

    var elsewhere = form();
    elsewhere.put("unit", UUID.randomUUID().toString());
    assertThat(take(caseworker, elsewhere)).hasStatus(422);
    assertThat(column("select id::text from casework.first_contact")).isEmpty();
  }

  @Test
  void a_form_sent_twice_is_one_contact_and_with_something_else_it_is_refused() {
    var form = form();
    var first = take(caseworker, form);
    assertThat(address(take(caseworker, form))).isEqualTo(address(first));

    form.put("wants", "Något annat");
    assertThat(take(caseworker, form)).hasStatus(409);
    assertThat(column("select wants from casework.first_contact"))
        .containsExactly("Jag vill bli undersköterska");
  }

  @Test
  void of_two_windows_the_later_is_told_what_was_noted_and_keeps_its_words() {
    var contact = address(take(caseworker, form()));
    assertThat(post(colleague, contact, note("Talade med Liv"))).hasStatus(302);
    var mine = new HashMap<>(note("Ringde själv"));
    mine.put("act", "Ring skolan");

    var answer = post(caseworker, contact, mine);

    assertThat(answer).hasStatus(409);
    assertThat(answer)
        .bodyText()
        .contains("Någon annan har antecknat", "Talade med Liv", "Ringde själv", "Ring skolan");
    mine.put("seen", "1");
    assertThat(post(caseworker, contact, mine)).hasStatus(302);
    assertThat(open(caseworker, contact)).bodyText().contains("Ring skolan");
  }

  @Test
  void a_note_sets_the_next_step_and_stays_and_a_late_step_is_marked() {
    var contact = address(take(caseworker, form()));

    assertThat(post(colleague, contact, note("Talade med Liv"))).hasStatus(302);

    assertThat(open(caseworker, contact))
        .bodyText()
        .contains("Talade med Liv", "Möte på kontoret", "företagsrådgivare");
    assertThat(post(colleague, contact, note(""))).hasStatus(422);
    given.in(
        here,
        () -> database.sql("update casework.first_contact set next_on = '2026-08-31'").update());
    assertThat(open(caseworker, ENTRANCE)).bodyText().contains("Försenat");
  }

  @Test
  void a_note_sent_again_with_another_text_is_never_lost() {
    var contact = address(take(caseworker, form()));
    var note = new HashMap<>(note("Talade med Liv"));
    assertThat(post(caseworker, contact, note)).hasStatus(302);
    assertThat(post(caseworker, contact, note)).hasStatus(302);
    note.put("text", "Talade med Liv igen");

    var answer = post(caseworker, contact, note);

    assertThat(answer).hasStatus(409);
    assertThat(answer).bodyText().contains("Talade med Liv igen", "sparades redan");
    assertThat(column("select text from casework.first_contact_note"))
        .containsExactly("Talade med Liv");
  }

  @Test
  void sent_on_or_ended_it_leaves_the_list_with_what_was_said() {
    var contact = address(take(caseworker, form()));
    var without = Map.of("id", UUID.randomUUID().toString(), "to", "AF", "text", " ");
    assertThat(post(caseworker, contact + "/end", without)).hasStatus(422);

    var end = Map.of("id", UUID.randomUUID().toString(), "to", "AF", "text", "Tid bokad den 8");
    assertThat(post(caseworker, contact + "/end", end)).hasStatus(302);
    assertThat(post(caseworker, contact + "/end", end)).hasStatus(302);

    assertThat(open(caseworker, ENTRANCE)).bodyText().doesNotContain("Liv Öberg");
    assertThat(open(caseworker, contact))
        .bodyText()
        .contains("Hänvisad till: Arbetsförmedlingen", "Tid bokad den 8")
        .doesNotContain("Spara anteckningen");
    assertThat(post(caseworker, contact, note("Mer"))).hasStatus(409);
    var again =
        Map.of("id", UUID.randomUUID().toString(), "to", "NOBODY", "text", "Hör inte av sig");
    assertThat(post(colleague, contact + "/end", again)).hasStatus(409);
    assertThat(column("select text from casework.first_contact_note"))
        .containsExactly("Tid bokad den 8");
  }

  @Test
  void it_leads_to_a_case_with_what_is_known_and_the_case_leads_back() {
    var contact = address(take(caseworker, form()));
    var id = contact.substring(contact.lastIndexOf('/') + 1);
    assertThat(post(caseworker, contact, note("Talade med Liv"))).hasStatus(302);
    assertThat(open(caseworker, "/casework/cases/new?contact=" + id))
        .bodyText()
        .contains("value=\"Liv\"", "value=\"Öberg\"", "name=\"contact\" value=\"" + id);

    var opened = post(caseworker, "/casework/cases/new", caseForm(id));

    assertThat(opened).hasStatus(302);
    assertThat(open(caseworker, address(opened)))
        .bodyText()
        .contains("Första kontakten", "Jag vill bli undersköterska", contact);
    assertThat(open(caseworker, contact)).bodyText().contains("Ett ärende öppnades");
    assertThat(column("select case_id::text from casework.first_contact_note"))
        .isEqualTo(column("select id::text from casework.case_file"));
  }

  @Test
  void language_interpreter_and_telephone_go_with_the_contact_to_the_case() {
    var contact = address(take(caseworker, form()));
    var id = contact.substring(contact.lastIndexOf('/') + 1);

    var opened = address(post(caseworker, "/casework/cases/new", caseForm(id)));

    assertThat(open(caseworker, opened))
        .bodyText()
        .contains("<dd>arabiska, tolk behövs</dd>", "<dd>070-123 45 67</dd>");
    assertThat(open(caseworker, opened + "/correction"))
        .bodyText()
        .contains(
            "Telefon: inget blev 070-123 45 67. Sades vid första kontakten.",
            "Språk: svenska blev arabiska.",
            "Tolk: behövs inte blev behövs.");
    assertThat(column("select what from audit.entry where act = 'CHANGED'"))
        .contains("person-details");
    var mapping = opened.replace("/casework/", "/assessment/") + "/mapping/obstacles";
    assertThat(open(caseworker, mapping))
        .bodyText()
        .contains(
            "<option value=\"ALWAYS\" selected>Alltid",
            "value=\"arabiska\"",
            "Ändra om det inte stämmer");
  }

  @Test
  void what_is_known_of_the_person_already_stays_as_it_is() {
    given.in(
        here,
        () ->
            given.insert(
                "casework.person",
                Map.of(
                    "id", UUID.randomUUID(),
                    "personal_number", "199001189811",
                    "given_name", "Liv",
                    "family_name", "Öberg",
                    "birth_date", java.time.LocalDate.of(1990, 1, 18),
                    "phone", "08-1",
                    "language", "so")));
    var contact = address(take(caseworker, form()));
    var id = contact.substring(contact.lastIndexOf('/') + 1);

    var opened = post(caseworker, "/casework/cases/new", caseForm(id));

    assertThat(open(caseworker, address(opened)))
        .bodyText()
        .contains("<dd>somaliska</dd>", "<dd>08-1</dd>");
  }

  @Test
  void whoever_got_in_touch_first_stands_first_whatever_day_their_next_step_is() {
    take(caseworker, form());
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.first_contact (id, unit_id, reached_on, came_by, target_group, wants, given_name,
                      family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, taken_at, taken_by)
                    select gen_random_uuid(), unit_id, '2026-08-20', came_by, target_group, wants, 'Ada', family_name,
                      organisation, reach, language, interpreter, hidden, next_act, '2026-09-20', taken_at, taken_by
                    from casework.first_contact
                    """)
                .update());

    var list = Told.by(open(caseworker, ENTRANCE));

    assertThat(list.indexOf("Ada Öberg")).isLessThan(list.indexOf("Liv Öberg"));
  }

  @Test
  void the_work_list_says_how_many_contacts_wait_and_leads_to_a_new_one() {
    assertThat(open(caseworker, "/casework"))
        .bodyText()
        .contains("Har någon just hört av sig? Ny kontakt")
        .doesNotContain("väntar</a>");
    take(caseworker, form());

    assertThat(open(caseworker, "/casework")).bodyText().contains("1 kontakt väntar</a>");
    assertThat(open(colleague, "/casework")).bodyText().doesNotContain("väntar</a>");
    take(colleague, form());
    assertThat(open(leader, "/casework")).bodyText().contains("2 kontakter väntar</a>");
  }

  @Test
  void whoever_needs_money_now_is_sent_on_to_income_support() {
    var contact = address(take(caseworker, form()));
    assertThat(open(caseworker, contact)).bodyText().contains("Behöver personen pengar nu");

    var end =
        Map.of("id", UUID.randomUUID().toString(), "to", "ASSISTANCE", "text", "Ansöker i dag");
    assertThat(post(caseworker, contact + "/end", end)).hasStatus(302);

    assertThat(open(caseworker, contact)).bodyText().contains("Hänvisad till: Ekonomiskt bistånd");
  }

  @Test
  void somebody_whose_case_is_open_already_is_led_to_it() {
    assertThat(post(caseworker, "/casework/cases/new", caseForm(""))).hasStatus(302);
    var contact = address(take(caseworker, form()));
    var id = contact.substring(contact.lastIndexOf('/') + 1);

    assertThat(post(caseworker, "/casework/cases/new", caseForm(id))).hasStatus(409);

    assertThat(open(caseworker, contact)).bodyText().contains("Till ärendet");
  }

  @Test
  void who_somebody_protected_is_their_taker_knows_alone() {
    var form = form();
    form.put("hidden", "true");
    var contact = address(take(caseworker, form));

    assertThat(open(caseworker, contact)).bodyText().contains("Liv Öberg");
    assertThat(open(colleague, contact)).hasStatus(403);
    assertThat(open(leader, contact)).hasStatus(403);
    assertThat(open(leader, ENTRANCE))
        .bodyText()
        .contains("Skyddad person")
        .doesNotContain("Öberg", "Jag ringer tillbaka");
  }

  @Test
  void another_unit_and_other_work_are_refused() {
    var contact = address(take(caseworker, form()));
    var elsewhere = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", elsewhere, "name", "Öst")));
    var stranger = given.account(here, Role.CASEWORKER, elsewhere, null);
    var finance = given.account(here, Role.FINANCE_OFFICER, null, null);
    var id = contact.substring(contact.lastIndexOf('/') + 1);

    assertThat(open(stranger, contact)).hasStatus(403);
    assertThat(post(stranger, contact, note("Nej"))).hasStatus(403);
    assertThat(open(stranger, "/casework/cases/new?contact=" + id)).hasStatus(403);
    var theirs = caseForm(id);
    theirs.put("unit", elsewhere.toString());
    assertThat(post(stranger, "/casework/cases/new", theirs)).hasStatus(403);
    assertThat(open(stranger, ENTRANCE + "?contacts=unit")).bodyText().doesNotContain("Öberg");
    assertThat(open(finance, ENTRANCE)).hasStatus(403);
    assertThat(open(caseworker, ENTRANCE + "/" + UUID.randomUUID())).hasStatus(404);
  }

  private Map<String, String> form() {
    var form = new HashMap<String, String>();
    form.putAll(
        Map.of(
            "id", UUID.randomUUID().toString(),
            "wants", "Jag vill bli undersköterska",
            "group", "RESTART",
            "given", "Liv",
            "family", "Öberg",
            "reach", "070-123 45 67",
            "language", "ar",
            "interpreter", "true"));
    form.putAll(
        Map.of(
            "cameBy", "VISIT",
            "act", "Jag ringer tillbaka",
            "on.day", "3",
            "on.month", "9",
            "on.year", "2026",
            "unit", unit.toString()));
    return form;
  }

  private static Map<String, String> note(String text) {
    return Map.of(
        "id", UUID.randomUUID().toString(),
        "text", text,
        "group", "BUSINESS",
        "act", "Möte på kontoret",
        "on.day", "10",
        "on.month", "9",
        "on.year", "2026");
  }

  private Map<String, String> caseForm(String contact) {
    return new HashMap<>(
        Map.of(
            "contact", contact,
            "person.number", "900118-9811",
            "person.given", "Liv",
            "person.family", "Öberg",
            "unit", unit.toString()));
  }

  private MvcTestResult take(AccountId account, Map<String, String> form) {
    return post(account, ENTRANCE + "/new", form);
  }

  private MvcTestResult open(AccountId account, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, account))
        .exchange();
  }

  private MvcTestResult post(AccountId account, String address, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, account))
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
