package se.vagval.assessment.fkbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.reading.PdfFaults;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class FkBasisPagesTest {

  private static final String OWN = "/assessment/my-fk-basis";
  private static final String SUMMARY = "Orkar <två> timmar om dagen";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  /// Ill, has tried a measure, is mapped and assessed, and has applied for nothing.
  @BeforeEach
  void a_case_that_knows_something() {
    clock.moveTo(TestClock.USUAL);
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(
        scene.here,
        () -> {
          var provider = path.provider("Verkstan AB");
          var check = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(10_000), 90);
          path.placement(
              check,
              path.offer(provider, Measure.PRACTICE),
              LocalDate.of(2026, 3, 2),
              LocalDate.of(2026, 5, 29));
          assessed(provider.value());
        });
    scene.readyButForTheRight(database);
    run(
        """
        update assessment.mapping_section set answers = answers || '{"ADAPTATION": "Lugn miljö, korta pass"}'
        where section = 'OBSTACLES' and mapping_id in (select id from assessment.mapping where completed_on = '2026-08-28')
        """);
  }

  private void assessed(UUID provider) {
    database
        .sql(
            """
            with made as (insert into assessment.ability_order (id, case_id, provider_id, question, own_words, ordered_on,
                due_on, noted_at, noted_by)
              values (gen_random_uuid(), :case, :provider, 'Hur länge?', '', '2026-06-01', '2026-07-01', now(), :by)
              returning id, case_id),
            said as (insert into assessment.ability_report (id, order_id, case_id, reported_on, author, summary,
                instrument, reason, noted_at, noted_by)
              select gen_random_uuid(), id, case_id, '2026-06-24', 'Kim Ek, arbetsterapeut', 'Halva dagar', 'Skattning X',
                '', now(), :by from made returning id, order_id, case_id),
            scored as (insert into assessment.ability_score (report_id, case_id, nth, dimension, score)
              select id, case_id, 1, 'Uthållighet', '2 av 5' from said)
            insert into assessment.ability_conclusion (id, order_id, report_id, case_id, concluded_on, ability, words,
              reason, noted_at, noted_by)
            select gen_random_uuid(), order_id, id, case_id, '2026-07-02', 'NOT_NOW', 'Inget arbete nu', '', now(), :by
            from said
            """)
        .param("case", scene.caseId.value())
        .param("provider", provider)
        .param("by", scene.caseworker.value())
        .update();
  }

  private String here() {
    return "/assessment/cases/" + scene.caseId + "/fk-basis";
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId account) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address)
            .session(scene.as(account))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    return post(address, fields, scene.caseworker);
  }

  private Map<String, String> form(UUID id) throws IOException {
    var fields = new HashMap<String, String>();
    fields.put("id", id.toString());
    fields.put("seen", seen());
    fields.put("benefit", "SICKNESS_COMPENSATION");
    fields.put("tried", "Packning, slutade efter värk");
    fields.put("summary", SUMMARY);
    return fields;
  }

  /// The mark of what the form shows.
  private String seen() throws IOException {
    var form = get(here() + "/new", scene.caseworker).getResponse().getContentAsString();
    return form.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
  }

  private static Map<String, String> given(LocalDate day, String way) {
    return Map.of(
        "way", way,
        "on.day", String.valueOf(day.getDayOfMonth()),
        "on.month", String.valueOf(day.getMonthValue()),
        "on.year", String.valueOf(day.getYear()));
  }

  private void run(String sql) {
    given.in(scene.here, () -> database.sql(sql).update());
  }

  private String one(String sql) {
    var found = new AtomicReference<String>("");
    given.in(
        scene.here,
        () -> found.set(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.get();
  }

  private String told(MvcTestResult letter) throws IOException {
    try (var document = Loader.loadPDF(letter.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void what_the_case_knows_is_shown_signed_with_the_caseworkers_words_and_read_by_the_person()
      throws Exception {
    talkedWithTheAgency();
    assertThat(get("/assessment/cases/" + scene.caseId + "/state-first", scene.caseworker))
        .bodyText()
        .contains("har inte sökt någon ersättning", here());
    assertThat(get("/assessment/cases/" + scene.caseId + "/ability", scene.caseworker))
        .bodyText()
        .contains(here());
    assertThat(get(here() + "/new", scene.caseworker))
        .bodyText()
        .contains("Verkstan AB", "2 mars 2026 till och med 29 maj 2026", "Kim Ek, arbetsterapeut")
        .contains("Skattning X", "Skattning: Uthållighet", "2 av 5", "Kan inte arbeta nu")
        .contains(
            "Lugn miljö, korta pass", "Nej, och har inte sökt", "Handläggare Bo", "Möte i juni");

    var id = UUID.randomUUID();
    var form = form(id);
    assertThat(post(here() + "/new", form)).hasStatus3xxRedirection();
    assertThat(post(here() + "/new", form)).as("sent twice").hasStatus3xxRedirection();
    form.put("summary", "Något annat");
    assertThat(post(here() + "/new", form)).hasStatus(409).bodyText().contains("Något annat");

    for (var reader : List.of(scene.caseworker, scene.colleague)) {
      assertThat(get(here(), reader))
          .bodyText()
          .containsOnlyOnce("Orkar &lt;två&gt; timmar om dagen")
          .contains("Sjukersättning", "Packning, slutade efter värk", "Inte lämnat än");
    }
    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Orkar &lt;två&gt; timmar om dagen", "Det är du som ansöker", "2 av 5");
    assertThat(get("/casework/my-path", scene.participant)).bodyText().contains(OWN);
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Lämna det till personen");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Underlag inför ansökan hos Försäkringskassan undertecknat");
    assertThat(one("select string_agg(what, ' ') from audit.entry where act = 'CHANGED'"))
        .isEqualTo("fk-basis-signed");
  }

  private void talkedWithTheAgency() {
    run(
        """
        insert into coordination.dialogue (id, case_id, partner, taken_on, with_whom, about, outcome, basis, noted_at,
          noted_by)
        select gen_random_uuid(), id, who, '2026-06-10', whom, 'Möte i juni', 'Ingen ansökan än', 'NO_PERSONAL_DATA',
          now(), responsible_id
        from casework.case_file, (values ('FK', 'Handläggare Bo'), ('AF', 'Handläggare Li')) as p (who, whom)
        """);
  }

  @Test
  void what_is_signed_stays_as_it_was_whatever_the_case_says_later() throws Exception {
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", form(id))).hasStatus3xxRedirection();

    run("update providers.provider set name = 'Nya Verkstan AB'");
    talkedWithTheAgency();

    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("Verkstan AB")
        .doesNotContain("Nya Verkstan", "Möte i juni");
    assertThat(get(here() + "/new", scene.caseworker))
        .bodyText()
        .contains("Nya Verkstan", "Handläggare Bo")
        .doesNotContain("Handläggare Li");
    assertThatThrownBy(() -> run("update assessment.fk_basis set summary = 'x'"))
        .isInstanceOf(DataAccessException.class);
  }

  /// As the first version kept it: never to be changed, only added to.
  @Test
  void what_was_once_kept_stays_readable() {
    run(
        """
        insert into assessment.fk_basis (id, case_id, benefit, tried, summary, reason, signed_on, signed_at, signed_by,
          facts)
        select gen_random_uuid(), id, 'ACTIVITY_COMPENSATION', '', 'Kort', '', '2026-08-01', now(), responsible_id,
          '{"assessments": [{"from": "00000000-0000-0000-0000-000000000001", "provider": "Gamla", "reportedOn":
            "2026-01-02", "author": "Kim", "summary": "Lite", "instrument": "Skala", "scores": [["Ork", "1 av 4"]],
            "concludedOn": "2026-01-09", "ability": "PART", "words": "Halvtid"}],
           "tried": [{"from": "00000000-0000-0000-0000-000000000002", "provider": "Kooperativet", "first": "2025-03-03"}],
           "needs": {"from": "00000000-0000-0000-0000-000000000003", "completedOn": "2025-02-03", "health":
             "MAJOR_OBSTACLE", "hoursAWeek": "10", "adaptation": "Pauser"},
           "insurance": {"from": "00000000-0000-0000-0000-000000000004", "on": "2025-02-04",
             "facts": {"sickLeave": true, "benefit": "REFUSED", "contactOn": "2025-01-15"}},
           "contacts": [{"on": "2025-01-15", "withWhom": "Bo", "about": "Avslaget", "outcome": "Ny ansökan"}]}'
        from casework.case_file
        """);

    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("Aktivitetsersättning", "Gamla", "Skattning: Ork", "1 av 4", "9 januari 2026")
        .contains("Kooperativet", "Sedan 3 mars 2025", "Pauser", "Har sökt och fått nej")
        .contains("Kontakt 15 januari 2025", "Bo. Avslaget. Ny ansökan");
  }

  @Test
  void nothing_is_signed_on_what_the_caseworker_has_not_seen() throws Exception {
    var form = form(UUID.randomUUID());
    talkedWithTheAgency();

    assertThat(post(here() + "/new", form))
        .hasStatus(409)
        .bodyText()
        .contains("Ärendet har ändrats", "Möte i juni", "Orkar &lt;två&gt;");
    form.put("seen", seen());
    assertThat(post(here() + "/new", form)).hasStatus3xxRedirection();
  }

  @Test
  void a_correction_is_a_new_one_that_refers_back_and_only_the_latest_is_corrected()
      throws Exception {
    var first = UUID.randomUUID();
    assertThat(post(here() + "/new", form(first))).hasStatus3xxRedirection();
    assertThat(get(here() + "/new?corrects=" + first, scene.caseworker))
        .bodyText()
        .contains("Orkar &lt;två&gt;", first.toString());
    var second = form(UUID.randomUUID());
    second.put("corrects", first.toString());
    assertThat(post(here() + "/new", second)).as("no reason").hasStatus(422);
    second.put("reason", "Fel antal timmar");
    second.put("summary", "Orkar fyra timmar");
    assertThat(post(here() + "/new", second)).hasStatus3xxRedirection();

    var again = form(UUID.randomUUID());
    again.put("corrects", first.toString());
    again.put("reason", "En gång till");
    assertThat(post(here() + "/new", again)).as("corrected already").hasStatus(409);
    again.put("corrects", UUID.randomUUID().toString());
    assertThat(post(here() + "/new", again)).as("no such").hasStatus(409);
    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("Rättat: Fel antal timmar", "tidigare lydelse", "Orkar fyra timmar");
    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Orkar fyra timmar", "Det ersätter ett tidigare underlag: Fel antal timmar")
        .doesNotContain("Orkar &lt;två&gt;");
  }

  @Test
  void that_the_person_got_it_is_noted_once() throws Exception {
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", form(id))).hasStatus3xxRedirection();
    var step = here() + "/" + id + "/given";
    assertThat(get(step, scene.caseworker)).hasStatusOk();
    assertThat(post(step, Map.of())).hasStatus(422);
    assertThat(post(step, given(TestClock.USUAL.minusDays(1), "BY_POST")))
        .hasStatus(409)
        .bodyText()
        .contains("inte ha fått underlaget före 1 september 2026");
    assertThat(post(step, given(TestClock.USUAL, "HANDED_OVER"))).hasStatus3xxRedirection();
    assertThat(post(step, given(TestClock.USUAL, "HANDED_OVER"))).hasStatus3xxRedirection();
    assertThat(post(step, given(TestClock.USUAL, "BY_POST"))).hasStatus(409);

    assertThat(get(step, scene.caseworker)).as("noted already").hasStatus3xxRedirection();
    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("Lämnat till personen 1 september 2026: Vid ett möte");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Undertecknat 1 september 2026, lämnat 1 september 2026")
        .doesNotContain("Lämna det till personen");
  }

  @Test
  void the_letter_keeps_and_can_be_read_by_everybody() throws Exception {
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", form(id))).hasStatus3xxRedirection();

    for (var letter :
        List.of(
            get(here() + "/" + id + "/letter.pdf", scene.colleague),
            get(OWN + "/" + id + "/letter.pdf", scene.participant))) {
      assertThat(letter).hasStatusOk().hasContentType("application/pdf");
      var pdf = letter.getResponse().getContentAsByteArray();
      assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
      assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
      assertThat(told(letter))
          .contains("Amina Öberg", "Sjukersättning", "Kim Ek", "2 av 5", "Orkar <två> timmar")
          .contains("Sickness compensation", "Kan inte arbeta nu", "Försäkringskassan beslutar");
    }
  }

  @Test
  void a_protected_persons_letter_has_the_name_for_those_who_may_know_it_alone() throws Exception {
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", form(id))).hasStatus3xxRedirection();
    run(
        "update casework.person set protected_as = 'SECRECY_MARK', personal_number = '198507099805'");

    var letter = here() + "/" + id + "/letter.pdf";
    assertThat(get(letter, scene.colleague)).hasStatus(403);
    assertThat(told(get(letter, scene.caseworker))).contains("Amina Öberg", "19850709-9805");
    assertThat(told(get(OWN + "/" + id + "/letter.pdf", scene.participant)))
        .contains("Amina Öberg");
  }

  @Test
  void a_case_that_knows_nothing_says_so_and_a_closed_one_takes_nothing() throws Exception {
    scene = new GivenAssessment(given, path, "nacka-2013");
    assertThat(get(here() + "/new", scene.caseworker))
        .bodyText()
        .contains("Ingen bedömning av arbetsförmågan har en slutsats")
        .contains("inte varit hos någon anordnare", "Ingen kartläggning är klar")
        .contains("Ingenting är antecknat om sjukskrivning");
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", form(id))).hasStatus3xxRedirection();
    assertThat(told(get(here() + "/" + id + "/letter.pdf", scene.caseworker)))
        .contains("No assessment of the ability to work has a conclusion");
    var late = form(UUID.randomUUID());

    run("update casework.case_file set closed_on = '2026-09-01'");

    assertThat(post(here() + "/new", late)).hasStatus(409).bodyText().contains("avslutat");
    assertThat(post(here() + "/" + id + "/given", given(TestClock.USUAL, "BY_POST")))
        .hasStatus(409);
    assertThat(get(here() + "/new", scene.caseworker)).hasStatus3xxRedirection();
    assertThat(get(here(), scene.caseworker)).bodyText().contains("Orkar").doesNotContain("/new");
  }

  @Test
  void it_is_for_the_unit_and_the_person_alone_and_another_cases_is_not_there() throws Exception {
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", form(id), scene.colleague)).hasStatus(403);
    assertThat(post(here() + "/new", form(id))).hasStatus3xxRedirection();
    var step = here() + "/" + id;
    var coach = given.account(scene.here, Role.COACH, scene.unit.value(), null);
    var stranger = given.account(scene.here, Role.PARTICIPANT, null, null);
    for (var account : List.of(scene.stranger, scene.participant, coach)) {
      assertThat(get(here(), account)).hasStatus(403);
      assertThat(get(step + "/letter.pdf", account)).hasStatus(403);
    }
    assertThat(get(here() + "/new", scene.colleague)).hasStatus(403);
    assertThat(post(step + "/given", given(TestClock.USUAL, "BY_POST"), scene.colleague))
        .hasStatus(403);
    assertThat(get(OWN, stranger)).hasStatus(403);
    assertThat(get(OWN, scene.caseworker)).hasStatus(403);
    var none = UUID.randomUUID();
    assertThat(get(here() + "/" + none + "/letter.pdf", scene.caseworker)).hasStatus(404);
    assertThat(get(here() + "/new?corrects=" + none, scene.caseworker)).hasStatus(404);
    assertThat(get(OWN + "/" + none + "/letter.pdf", scene.participant)).hasStatus(404);
    assertThat(post(here() + "/" + none + "/given", given(TestClock.USUAL, "BY_POST")))
        .hasStatus(404);
  }

  @Test
  void what_is_missing_is_told_at_its_field_and_the_page_is_complete_in_english() throws Exception {
    assertThat(post(here() + "/new", Map.of("seen", seen())))
        .hasStatus(422)
        .bodyText()
        .contains("href=\"#benefit", "href=\"#summary\"");
    assertThat(get(here() + "/new?lang=en", scene.caseworker))
        .bodyText()
        .contains("Write a basis", "Sickness compensation", "By the mapping completed");
  }
}
