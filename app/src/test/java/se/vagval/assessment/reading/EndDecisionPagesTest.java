package se.vagval.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
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
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// That a check ends is a decision that stands like the others.
@VagvalTest
class EndDecisionPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final String WHY = "Hushållet <klarar> sig sedan juli";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;
  VoucherId check;

  @BeforeEach
  void a_running_check_whose_right_has_ended() {
    scene(50_000);
  }

  private void scene(int kronor) {
    scene = new GivenAssessment(given, path, "nacka-2013");
    var made = new AtomicReference<VoucherId>();
    given.in(
        scene.here,
        () -> made.set(path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(kronor), 180)));
    check = made.get();
    scene.paid(database, LocalDate.of(2026, 7, 1), 0);
    scene.paid(database, LocalDate.of(2026, 8, 1), 0);
  }

  private String at(String address) {
    return "http://" + scene.here + ".test" + address;
  }

  private MvcTestResult get(String address, AccountId as) {
    return browser.get().uri(at(address)).session(scene.as(as)).exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId as) {
    var request = browser.post().uri(at(address)).session(scene.as(as)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult end(AccountId as) {
    return end(as, UUID.randomUUID().toString());
  }

  private MvcTestResult end(AccountId as, String id) {
    var last = TODAY.plusDays(19);
    var fields =
        Map.of(
            "end", id,
            "last-day.day", "" + last.getDayOfMonth(),
            "last-day.month", "" + last.getMonthValue(),
            "last-day.year", "" + last.getYear(),
            "reason", WHY);
    return post("/assessment/checks/" + check + "/end", fields, as);
  }

  /// Ended by the caseworker; its address.
  private String ended() {
    assertThat(end(scene.caseworker)).hasStatus3xxRedirection();
    return "/assessment/decisions/" + one("select id::text from assessment.check_ended");
  }

  private MvcTestResult note(String decision, String kind, String detail) {
    var fields = new HashMap<>(Map.of("words", "Mål 1-26", "event", UUID.randomUUID().toString()));
    fields.putAll(Map.of("on.day", "1", "on.month", "9", "on.year", "2026"));
    if (!detail.isEmpty()) {
      fields.put("detail", detail);
    }
    return post(decision + "/events/" + kind, fields, scene.caseworker);
  }

  private String one(String sql) {
    var found = new AtomicReference<String>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  private void run(String sql) {
    given.in(scene.here, () -> database.sql(sql).update());
  }

  @Test
  void before_the_act_the_page_says_that_it_is_a_decision_and_how_it_can_be_appealed() {
    assertThat(get("/assessment/checks/" + check, scene.caseworker))
        .bodyText()
        .contains("Det här är ett beslut, enligt Nämndens delegationsordning")
        .contains("Beslutet kan överklagas inom 3 veckor", "gäller genast");
  }

  @Test
  void it_has_the_next_number_of_the_year_in_the_row_of_all_decisions_and_the_law_of_the_day() {
    run(
        """
        insert into assessment.decision select (jsonb_populate_record(null::assessment.decision, to_jsonb(d)
          || jsonb_build_object('id', gen_random_uuid(), 'number', 'B-2026-41'))).* from assessment.decision d
        """);

    ended();

    assertThat(
            one("select number || ' ' || profile || ' ' || delegation from assessment.check_ended"))
        .isEqualTo("B-2026-42 nacka-2013 Nämndens delegationsordning, beslut om check");
    assertThat(one("select legal_source from assessment.check_ended"))
        .startsWith("12 kap. 3 § socialtjänstlagen (2025:400)");
    assertThat(
            one(
                "select number from assessment.numbered_decision where kind = 'CHECK_ENDED' and decided_on = '2026-09-01'"))
        .isEqualTo("B-2026-42");
  }

  @Test
  void the_id_of_another_decision_ends_nothing() {
    var decision = one("select decision_id::text from assessment.voucher");

    assertThat(end(scene.caseworker, decision)).hasStatus(409);
    assertThat(one("select count(*)::text from assessment.check_ended")).isEqualTo("0");
  }

  @Test
  void the_person_reads_what_ends_why_by_which_law_by_whom_and_how_to_appeal() {
    var decision = ended();

    for (var reader : new AccountId[] {scene.participant, scene.caseworker, scene.colleague}) {
      assertThat(get(decision, reader)).hasStatusOk();
      assertThat(get(decision, reader))
          .bodyText()
          .contains("Beslut att din check upphör den 20 september 2026", "B-2026-1")
          .contains("&lt;klarar&gt;", "CHK-02", "juli 2026", "Inget bistånd betalades")
          .contains("12 kap. 3 §", "Kim Prov", "Nämndens delegationsordning", "gäller genast")
          .contains("överklaga beslutet till förvaltningsrätten", "3 veckor", "letter.pdf");
    }
    assertThat(get("/casework/my-path", scene.participant))
        .bodyText()
        .contains("Läs beslut B-2026-1 att checken upphör", decision + "/letter.pdf");
  }

  @Test
  void nobody_else_reads_it() {
    var decision = ended();
    var other = new GivenAssessment(given, path, "nacka-2013");

    for (var rest : new String[] {"", "/letter.pdf", "/events"}) {
      assertThat(get(decision + rest, scene.stranger)).hasStatus(403);
      var elsewhere = "http://" + other.here + ".test" + decision + rest;
      assertThat(browser.get().uri(elsewhere).session(other.as(other.caseworker))).hasStatus(404);
      assertThat(browser.get().uri(at(decision + rest))).hasStatus(401);
    }
  }

  @Test
  void the_letter_keeps_and_can_be_read_by_everybody() throws Exception {
    var decision = ended();
    for (var language : new String[] {"sv", "fi"}) {
      run("update casework.person set language = '" + language + "'");

      var letter = get(decision + "/letter.pdf", scene.participant);

      assertThat(letter).hasStatusOk().hasContentType("application/pdf");
      var pdf = letter.getResponse().getContentAsByteArray();
      assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
      assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
    assertThat(letter(decision))
        .contains("Beslut att din check upphör", "Amina Öberg", "<klarar>", "12 kap. 3 §")
        .contains("överklaga", "not legally valid", "Decision that your check ends")
        .contains("Sekkisi päättyy", "hallinto-oikeuteen");
  }

  private String letter(String decision) throws IOException {
    var pdf = get(decision + "/letter.pdf", scene.participant).getResponse();
    try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("sv");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Beslut B-2026-1");
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void it_waits_until_the_person_has_got_it_and_from_that_day_the_time_to_appeal_is_counted() {
    run(
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
        select gen_random_uuid(), id, case_id, 'DELIVERED', decided_on, 'BY_POST', '', now(), decided_by
        from assessment.decision
        """);
    var decision = ended();
    var list = "/assessment/decisions";
    assertThat(get(list, scene.caseworker))
        .bodyText()
        .contains("B-2026-1", "Beslut att en check upphör", "Att personen har fått beslutet");
    assertThat(get(decision, scene.caseworker)).bodyText().contains("Nu behöver personen få");
    assertThat(waitsForDelivery()).isTrue();

    assertThat(note(decision, "delivered", "HANDED_OVER")).hasStatus(302);

    assertThat(get(list, scene.caseworker)).bodyText().contains("Inget beslut väntar");
    assertThat(waitsForDelivery()).isFalse();
    assertThat(get(decision, scene.participant)).bodyText().contains("22 september 2026");
    assertThat(note(decision, "appealed", "")).hasStatus(302);
    assertThat(get(list, scene.caseworker)).bodyText().contains("Ett överklagande ska omprövas");
    assertThat(note(decision, "forwarded", "")).hasStatus(302);
    assertThat(note(decision, "court-decided", "REJECTED")).hasStatus(302);
    assertThat(note(decision, "corrected", "")).hasStatus(302);
    assertThat(get(decision + "/events", scene.caseworker))
        .bodyText()
        .contains("Vad som har hänt med beslut B-2026-1", "Överklagandet avslogs");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Beslut att checken upphör, sista dag 20 september 2026", decision)
        .contains("Beslut B-2026-1: Förvaltningsrätten har avgjort");
  }

  private boolean waitsForDelivery() {
    return "true"
        .equals(
            one(
                """
                select exists (select from assessment.numbered_decision d where not exists (
                  select from assessment.decision_event e where e.decision_id = d.id and e.kind = 'DELIVERED'))::text
                """));
  }

  @Test
  void only_the_responsible_notes_what_happened_to_it() {
    var decision = ended();

    assertThat(get(decision + "/events/delivered", scene.colleague)).hasStatus(403);
    assertThat(post(decision + "/events/corrected", Map.of("words", "x"), scene.participant))
        .hasStatus(403);
  }

  @Test
  void a_check_of_more_than_the_delegation_order_names_anybody_for_is_not_ended_here() {
    scene(90_000);
    var leader = given.account(scene.here, Role.TEAM_LEADER, scene.unit.value(), null);

    for (var who : new AccountId[] {scene.caseworker, leader}) {
      assertThat(get("/assessment/checks/" + check, who))
          .hasStatusOk()
          .bodyText()
          .contains("får bara nämnden besluta om en check på så mycket")
          .doesNotContain("Besluta att checken upphör");
      assertThat(end(who))
          .hasStatus(409)
          .bodyText()
          .contains("Delegationsordningen låter någon annan besluta");
    }
    assertThat(one("select count(*)::text from assessment.check_ended")).isEqualTo("0");
  }

  @Test
  void the_leader_of_the_unit_ends_it_too_by_the_order() {
    var leader = given.account(scene.here, Role.TEAM_LEADER, scene.unit.value(), null);

    assertThat(end(leader)).hasStatus3xxRedirection();

    assertThat(one("select ended_by::text from assessment.check_ended"))
        .isEqualTo(leader.toString());
  }

  @Test
  void taken_back_it_is_told_everywhere_and_need_not_be_delivered() {
    var decision = ended();
    var undo = Map.of("end", one("select id::text from assessment.check_ended"));

    assertThat(post("/assessment/checks/" + check + "/undo", undo, scene.caseworker))
        .hasStatus3xxRedirection();

    var told = "Kommunen tog tillbaka beslutet den 1 september 2026";
    assertThat(get(decision, scene.participant)).bodyText().contains(told);
    assertThat(get(decision + "/events", scene.caseworker)).bodyText().contains(told);
    assertThat(get("/assessment/decisions", scene.caseworker))
        .bodyText()
        .doesNotContain("Beslut att en check upphör");
    assertThat(get("/casework/my-path", scene.participant))
        .bodyText()
        .contains("Beslutet togs tillbaka och gäller inte");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Beslut B-2026-1 att checken upphör togs tillbaka");
    assertThat(end(scene.caseworker)).hasStatus3xxRedirection();
    assertThat(one("select max(number) from assessment.check_ended")).isEqualTo("B-2026-2");
  }

  @Test
  void one_of_before_ends_were_numbered_is_shown_and_says_so() {
    run(
        """
        insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version, facts,
          ended_on, ended_at, ended_by)
        select gen_random_uuid(), id, case_id, '2026-09-20', 'Som förr', 'CHK-02', 1, '{}', '2026-09-01', now(),
          gen_random_uuid() from assessment.voucher
        """);
    var id = one("select id::text from assessment.check_ended");

    assertThat(get("/assessment/checks/" + check, scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("Som förr", "innan beslut om att en check upphör fick nummer")
        .doesNotContain("letter.pdf");
    assertThat(get("/assessment/decisions/" + id, scene.caseworker)).hasStatus(404);
    assertThat(get("/assessment/decisions/" + id + "/letter.pdf", scene.caseworker)).hasStatus(404);
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Checken upphör i förtid, sista dag 20 september 2026");
  }

  @Test
  void no_page_and_no_role_of_the_service_writes_or_changes_the_row_of_decisions() {
    ended();
    for (var sql :
        new String[] {
          "update assessment.numbered_decision set number = 'B-2026-9'",
          "delete from assessment.numbered_decision",
          "insert into assessment.numbered_decision (id, number, case_id, kind, decided_on, profile)"
              + " select gen_random_uuid(), 'B-1', case_id, 'CHECK', decided_on, profile from assessment.decision",
          "update assessment.check_ended set number = null"
        }) {
      assertThatThrownBy(() -> run(sql)).isInstanceOf(DataAccessException.class);
    }
  }
}
