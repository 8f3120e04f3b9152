package se.vagval.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.store.AccountStore;
import se.vagval.assessment.GivenAssessment;
import se.vagval.casework.Addressees;
import se.vagval.casework.CasePanel;
import se.vagval.casework.Cases;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;
import se.vagval.web.Text;

@VagvalTest
class ReadDecisionPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Cases cases;
  @Autowired Addressees addressees;
  @Autowired List<CasePanel> panels;
  @Autowired AccountStore accounts;
  @Autowired MessageSource messages;

  GivenAssessment scene;
  UUID decision = UUID.randomUUID();

  @BeforeEach
  void decide() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(
        scene.here,
        () -> {
          var voucher = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(40_000), 180);
          decision =
              database
                  .sql("select decision_id from assessment.voucher where id = :id")
                  .param("id", voucher.value())
                  .query((row, n) -> row.getObject(1, UUID.class))
                  .single();
        });
  }

  private MvcTestResult get(String rest, AccountId account) {
    var address = "http://" + scene.here + ".test/assessment/decisions/" + decision + rest;
    return browser.get().uri(address).session(scene.as(account)).exchange();
  }

  @Test
  void the_person_reads_what_was_decided_by_whom_and_what_is_paid_how() {
    var page = get("", scene.participant);

    assertThat(page).hasStatusOk();
    assertThat(page)
        .bodyText()
        .contains("Beslut om check på 40", "Amina Öberg", "Kim Prov", "2 januari 2026")
        .contains("i 14 dagar", "upp till 70", "28", "12", "överklaga", "3 veckor", "letter.pdf")
        .contains("Beslutet gäller genast");
  }

  @Test
  void until_the_person_has_got_it_the_page_tells_whoever_follows_it_what_to_do() {
    assertThat(get("", scene.caseworker))
        .bodyText()
        .contains("Nu behöver personen få beslutet", decision + "/events/delivered");
    assertThat(get("", scene.participant)).bodyText().doesNotContain("Nu behöver personen");
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words,
                      noted_at, noted_by)
                    values (gen_random_uuid(), :decision, :case, 'DELIVERED', '2026-01-05', 'HANDED_OVER', '', now(), :by)
                    """)
                .param("decision", decision)
                .param("case", scene.caseId.value())
                .param("by", scene.caseworker.value())
                .update());

    assertThat(get("", scene.caseworker)).bodyText().doesNotContain("Nu behöver personen");
  }

  @Test
  void the_unit_reads_it_and_nobody_else_does() {
    var other = new GivenAssessment(given, path, "nacka-2013");

    assertThat(get("", scene.caseworker)).hasStatusOk();
    assertThat(get("", scene.colleague)).hasStatusOk();
    assertThat(get("", scene.stranger)).hasStatus(403);
    assertThat(get("/letter.pdf", scene.stranger)).hasStatus(403);
    var elsewhere =
        "http://" + other.here + ".test/assessment/decisions/" + decision + "/letter.pdf";
    assertThat(browser.get().uri(elsewhere).session(other.as(other.caseworker))).hasStatus(404);
    assertThat(browser.get().uri(elsewhere.replace(other.here.value(), scene.here.value())))
        .hasStatus(401);
  }

  @Test
  void of_somebody_who_reads_none_of_the_letters_languages_staff_learn_to_read_it_out() {
    var aloud = "Brevet finns på svenska och engelska. Läs upp det med tolk.";
    assertThat(get("", scene.caseworker)).bodyText().doesNotContain(aloud);

    given.in(scene.here, () -> speaks("so"));
    assertThat(get("", scene.caseworker)).bodyText().contains(aloud);
    assertThat(get("", scene.participant)).bodyText().doesNotContain(aloud);

    given.in(scene.here, () -> speaks("fi"));
    assertThat(get("", scene.caseworker)).bodyText().doesNotContain(aloud);
  }

  @Test
  void another_persons_letter_is_not_given_out() {
    var mine = decision;
    scene = new GivenAssessment(given, path, "nacka-2013");
    var neighbour = scene.participant;

    decision = mine;

    assertThat(get("/letter.pdf", neighbour)).hasStatus(404);
  }

  @Test
  void the_letter_keeps_and_can_be_read_by_everybody() throws Exception {
    var letter = get("/letter.pdf", scene.participant);

    assertThat(letter).hasStatusOk().hasContentType("application/pdf");
    var pdf = letter.getResponse().getContentAsByteArray();
    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("sv");
      assertThat(document.getDocumentInformation().getTitle()).startsWith("Beslut B");
      assertThat(new PDFTextStripper().getText(document))
          .contains("Amina Öberg", "40", "överklaga", "not legally valid", "How the check is paid");
    }
  }

  @Test
  void the_gist_is_given_in_the_persons_own_language_where_there_is_one() throws Exception {
    given.in(scene.here, () -> speaks("fi"));
    var pdf = get("/letter.pdf", scene.participant).getResponse().getContentAsByteArray();

    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(letter(scene.participant))
        .contains("Suomeksi", "40", "oikeudellisesti", "not legally valid");

    given.in(scene.here, () -> speaks("th"));
    assertThat(letter(scene.participant)).doesNotContain("oikeudellisesti");
  }

  private void speaks(String language) {
    database
        .sql("update casework.person set language = :language")
        .param("language", language)
        .update();
  }

  @Test
  void a_protected_persons_letter_has_the_name_for_those_who_may_know_it_alone() throws Exception {
    protect();

    assertThat(letter(scene.participant)).contains("Amina Öberg", "19850709-9805");
    assertThat(letter(scene.caseworker)).contains("Amina Öberg", "19850709-9805");
    assertThat(get("/letter.pdf", scene.colleague)).hasStatus(403);

    given.in(scene.here, () -> nameReader(scene.colleague));
    assertThat(letter(scene.colleague)).contains("Amina Öberg", "19850709-9805");
    assertThat(get("/letter.pdf", scene.stranger)).hasStatus(403);
  }

  /// Whoever could read the letter by another right than these still learns no name.
  @Test
  void the_name_is_asked_for_apart_from_the_letter() {
    protect();
    given.in(
        scene.here,
        () -> {
          var head = cases.head(scene.caseId);
          assertThat(addressees.of(head, actor(scene.caseworker))).isPresent();
          assertThat(addressees.of(head, actor(scene.colleague))).isEmpty();
          assertThat(addressees.of(head, Actor.visitor())).isEmpty();
        });
  }

  private Actor actor(AccountId account) {
    return accounts.actor(account.value(), TestClock.USUAL).orElseThrow();
  }

  private void protect() {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    "update casework.person set protected_as = 'SECRECY_MARK', personal_number = '198507099805' where id = :id")
                .param("id", scene.person.value())
                .update());
  }

  private void nameReader(AccountId account) {
    database
        .sql(
            """
            insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
            values (gen_random_uuid(), :person, :account, gen_random_uuid(), now(), '[2026-01-01,)')
            """)
        .param("person", scene.person.value())
        .param("account", account.value())
        .update();
  }

  private String letter(AccountId reader) throws IOException {
    try (var document =
        Loader.loadPDF(get("/letter.pdf", reader).getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void the_case_shows_the_mapping_and_the_decision_to_staff_and_to_the_person() {
    for (var account : List.of(scene.caseworker, scene.participant)) {
      var shown = panelsFor(account);

      assertThat(shown).extracting(CasePanel.Panel::title).contains("Kartläggning", "Beslut");
      assertThat(shown.toString()).contains("letter.pdf", "Nivå 4", "Klar 2 januari 2026");
    }
  }

  private List<CasePanel.Panel> panelsFor(AccountId account) {
    var shown = new ArrayList<CasePanel.Panel>();
    given.in(
        scene.here,
        () -> {
          var actor = accounts.actor(account.value(), TestClock.USUAL).orElseThrow();
          var head = cases.head(scene.caseId);
          var text = new Text(messages, Locale.of("sv"));
          panels.forEach(panel -> panel.of(head, actor, text).ifPresent(shown::add));
        });
    return shown;
  }
}
