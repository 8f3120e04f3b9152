package se.vagval.casework.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
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
import se.vagval.web.uploads.FileTypeTest;

/// Files of the journal: signed with an entry, read by who reads the journal, never changed.
@VagvalTest
class AttachmentPagesTest {

  private static final byte[] PDF = "%PDF-1.7 intyg".getBytes(StandardCharsets.US_ASCII);

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
  void files_are_signed_with_the_entry_and_handed_out_to_be_kept() throws IOException {
    var word = FileTypeTest.zip("[Content_Types].xml", "word/document.xml");
    assertThat(
            sign(
                caseworker,
                form("Se bilagorna"),
                file("../läkar<intyg>.pdf", PDF),
                file("b.docx", word)))
        .hasStatus3xxRedirection();

    assertThat(get("", caseworker)).bodyText().contains("läkar_intyg_.pdf", "b.docx", "(1 kB)");
    var answer = attachment("läkar_intyg_.pdf", caseworker);
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(one("select count(*)::text from audit.entry where what = 'journal-attachment'"))
        .isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          sent as                           | kept as
          ../../etc/passwd.pdf              | passwd.pdf
          ..\\..\\windows\\intyg.pdf        | intyg.pdf
          intyg                             | intyg.pdf
          .htaccess                         | _htaccess.pdf
          intyg.pdf.bat                     | intyg.pdf.bat.pdf
          intyg.docx                        | intyg.docx.pdf
          intyg.PDF                         | intyg.PDF
          <b>intyg</b>.html                 | b_.html.pdf
          Åsas intyg (2).pdf                | Åsas intyg (2).pdf
          """)
  void a_name_ends_with_what_the_file_is(String sent, String kept) {
    assertThat(sign(caseworker, form("Intyg"), file(sent, PDF))).hasStatus3xxRedirection();

    assertThat(one("select name from casework.journal_attachment")).isEqualTo(kept);
  }

  @Test
  void a_name_that_is_too_long_is_cut_and_still_ends_with_what_the_file_is() {
    assertThat(sign(caseworker, form("Intyg"), file("a".repeat(200) + ".bat", PDF)))
        .hasStatus3xxRedirection();

    assertThat(one("select name from casework.journal_attachment")).endsWith("aaa.bat.pdf");
  }

  @Test
  void the_same_form_signs_once_and_says_so_when_the_files_differ() {
    var form = form("Ett brev kom");
    for (int i = 0; i < 2; i++) {
      assertThat(sign(caseworker, form, file("brev.pdf", PDF))).hasStatus3xxRedirection();
    }
    assertThat(sign(caseworker, form)).hasStatus(409).bodyText().contains("Du har redan signerat");
    assertThat(sign(caseworker, form, file("annat.pdf", PDF))).hasStatus(409);

    assertThat(one("select count(*)::text from casework.journal_attachment")).isEqualTo("1");
  }

  @Test
  void what_is_wrong_with_a_file_is_told_at_the_field_and_nothing_is_signed() {
    var page = file("brev.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(sign(caseworker, form("Text"), page))
        .hasStatus(422)
        .bodyText()
        .contains("brev.pdf är ingen PDF", ">Text</textarea>");
    assertThat(sign(caseworker, form("Text"), file("tom.pdf", new byte[0])))
        .hasStatus(422)
        .bodyText()
        .contains("tom.pdf är tom");
    assertThat(sign(caseworker, form("Text"), file("stor.pdf", large())))
        .hasStatus(422)
        .bodyText()
        .contains("större än 7 MB");
    var many = new MockMultipartFile[6];
    java.util.Arrays.setAll(many, n -> file(n + ".pdf", PDF));
    assertThat(sign(caseworker, form("Text"), many)).hasStatus(422).bodyText().contains("högst 5");
    assertThat(sign(caseworker, form(" "), file("brev.pdf", PDF)))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv vad som hände", "Välj filerna igen");
    assertThat(one("select count(*)::text from casework.journal_entry")).isEqualTo("0");
  }

  @Test
  void a_form_without_files_signs_as_before() {
    assertThat(sign(caseworker, form("Ringde"), file("", new byte[0]))).hasStatus3xxRedirection();

    assertThat(one("select count(*)::text from casework.journal_attachment")).isEqualTo("0");
  }

  @Test
  void only_who_may_read_the_journal_reads_its_files() {
    assertThat(sign(caseworker, form("Brev"), file("brev.pdf", PDF))).hasStatus3xxRedirection();
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    var elsewhere = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);

    assertThat(attachment("brev.pdf", colleague)).hasStatusOk();
    assertThat(attachment("brev.pdf", elsewhere)).hasStatus(403);
    assertThat(get("/journal/attachments/" + UUID.randomUUID(), caseworker)).hasStatus(404);
    given.in(
        here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());
    assertThat(attachment("brev.pdf", colleague)).hasStatus(403);
    assertThat(attachment("brev.pdf", caseworker)).hasStatusOk();
  }

  @Test
  void the_file_of_another_case_is_not_found_by_this_one() {
    assertThat(sign(caseworker, form("Brev"), file("brev.pdf", PDF))).hasStatus3xxRedirection();
    var address = "/journal/attachments/" + one("select id::text from casework.journal_attachment");
    var other = new AtomicReference<CaseId>();
    given.in(here, () -> other.set(path.caseOf(path.person("Bo", "Ek"), unit, caseworker)));
    caseId = other.get();

    assertThat(get(address, caseworker)).hasStatus(404);
  }

  @Test
  void the_database_lets_nobody_change_or_remove_a_file() {
    assertThat(sign(caseworker, form("Brev"), file("brev.pdf", PDF))).hasStatus3xxRedirection();

    for (var sql :
        List.of(
            "update casework.journal_attachment set name = 'x'",
            "delete from casework.journal_attachment")) {
      assertThatThrownBy(() -> given.in(here, () -> database.sql(sql).update()))
          .isInstanceOf(DataAccessException.class);
    }
  }

  private static byte[] large() {
    return java.util.Arrays.copyOf(PDF, 7 * 1024 * 1024 + 1);
  }

  private static MockMultipartFile file(String name, byte[] bytes) {
    return new MockMultipartFile("files", name, "application/octet-stream", bytes);
  }

  private HashMap<String, String> form(String text) {
    return new HashMap<>(
        Map.of(
            "id", UUID.randomUUID().toString(),
            "kind", "LETTER",
            "on.day", "11",
            "on.month", "8",
            "on.year", "2026",
            "text", text));
  }

  private MvcTestResult sign(AccountId by, Map<String, String> form, MockMultipartFile... files) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test/casework/cases/" + caseId + "/journal/new")
            .multipart();
    for (var file : files) {
      request = request.file(file);
    }
    var whole = request.session(given.session(here, by)).with(csrf());
    form.forEach(whole::param);
    return whole.exchange();
  }

  private MvcTestResult get(String address, AccountId as) {
    return browser
        .get()
        .uri("http://" + here + ".test/casework/cases/" + caseId + address)
        .session(given.session(here, as))
        .exchange();
  }

  private MvcTestResult attachment(String name, AccountId as) {
    var id = one("select id::text from casework.journal_attachment where name = '" + name + "'");
    return get("/journal/attachments/" + id, as);
  }

  private String one(String sql) {
    var found = new AtomicReference<String>("");
    given.in(here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }
}
