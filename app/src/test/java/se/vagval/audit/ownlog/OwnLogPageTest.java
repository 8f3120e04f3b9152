package se.vagval.audit.ownlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class OwnLogPageTest {

  private static final Pattern FIXED_WORD =
      Pattern.compile(
          "audit\\s*\\.\\s*(?:read|changed)(?:Each)?\\(\\s*[\\w.()]+,\\s*\"([a-z.-]*[a-z])\"|"
              + "what = \"([a-z-]+)\"|handle\\(id, \"([a-z]+)\", actor\\)");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired MessageSource messages;
  @Autowired JdbcClient database;

  @SuppressWarnings("NullAway.Init")
  private MunicipalityId here;

  @SuppressWarnings("NullAway.Init")
  private AccountId caseworker;

  @SuppressWarnings("NullAway.Init")
  private PersonId person;

  @SuppressWarnings("NullAway.Init")
  private CaseId caseId;

  private @Nullable AccountId self;
  private UUID unit = UUID.randomUUID();

  @BeforeEach
  void somebody_with_a_case() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Enhet Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit, null);
    given.in(
        here,
        () -> {
          person = path.person("Kim", "Alm");
          caseId = path.caseOf(person, new UnitId(unit), caseworker);
        });
  }

  @Test
  void the_participant_sees_who_read_and_changed_by_role_and_unit_and_by_no_name() {
    assertThat(get(caseworker, "/casework/cases/" + caseId)).hasStatusOk();
    assertThat(get(caseworker, "/casework/cases/" + caseId)).hasStatusOk();
    given.in(here, () -> entry("2026-08-31T10:00Z", "CHANGED", "decision"));
    assertThat(get(self(), "/casework/my-path")).hasStatusOk();

    assertThat(get(self(), "/audit/own"))
        .hasStatusOk()
        .bodyText()
        .contains("handläggare, Enhet Väst", "Läst: Hela ärendet", "(2 gånger)", "1 rad")
        .doesNotContain("Kim Prov</td>", "Min väg</td>", "Läst: Min väg", "Beslutet");
    assertThat(get(self(), "/audit/own?month=2026-08"))
        .bodyText()
        .contains("handläggare, Enhet Väst", "Ändrat: Beslutet", "1 rad")
        .doesNotContain("Kim Prov</td>");
  }

  @Test
  void it_is_read_a_month_at_a_time_and_months_of_nothing_are_passed_over() {
    given.in(
        here,
        () -> {
          entry("2026-08-10T10:00Z", "READ", "letter");
          entry("2026-08-12T10:00Z", "READ", "schedule");
          entry("2026-05-31T21:59Z", "READ", "mapping");
          entry("2026-05-31T22:00Z", "READ", "placement");
          entry("2024-12-24T10:00Z", "READ", "attendance");
        });

    assertThat(text("/audit/own"))
        .contains("augusti 2026", "Tidigare: juni 2026", "2 rader")
        .doesNotContain("Senare:", "juli 2026", "Kartläggningen")
        .containsSubsequence("12 augusti 2026", "10 augusti 2026");
    assertThat(text("/audit/own?month=2026-06"))
        .as("midnight is Sweden's")
        .contains("Senare: augusti 2026", "Tidigare: maj 2026", "Läst: Tiden hos anordnaren")
        .doesNotContain("Läst: Kartläggningen");
    assertThat(text("/audit/own?month=2026-05"))
        .contains("Läst: Kartläggningen", "Tidigare: december 2024", "(4)");
    assertThat(text("/audit/own?month=2024-12")).doesNotContain("Tidigare:");
    assertThat(text("/audit/own?month=2026-07"))
        .contains("i juli 2026", "Senare: augusti 2026", "Tidigare: juni 2026");
    assertThat(text("/audit/own?month=2026-13")).contains("Läst och ändrat i augusti 2026");
  }

  @Test
  void nothing_is_cut_however_much_there_is() {
    given.in(here, () -> many(400));

    assertThat(text("/audit/own?month=2025-03")).contains("400 rader", "Tidigare: februari 2025");
    assertThat(text("/audit/own.csv").lines()).hasSize(1 + 1200);
  }

  @Test
  void all_of_it_is_a_file_without_names_or_formulas_and_that_is_logged() {
    given.in(
        here,
        () -> {
          unit = UUID.randomUUID();
          given.insert("casework.unit", Map.of("id", unit, "name", "=HYPERLINK(\"x\")"));
          entry("2026-08-31T10:00Z", "CHANGED", "decision");
          entry("2026-08-31T11:00Z", "CHANGED", "decision");
          entry("2024-12-24T10:00Z", "READ", "attendance");
        });

    var file = get(self(), "/audit/own.csv");

    assertThat(file)
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"vem-har-last-mitt-arende.csv\"")
        .bodyText()
        .isEqualTo(
            """
            \uFEFF"Dag";"Roll";"Enhet eller anordnare";"Läst eller ändrat";"Vad";"Antal gånger"
            "2026-08-31";"handläggare";"'=HYPERLINK(""x"")";"ändrat";"Beslutet";"2"
            "2024-12-24";"handläggare";"'=HYPERLINK(""x"")";"läst";"Närvaron";"1"
            """
                .replace("\n", "\r\n"));
    assertThat(logged("own-log-file")).isEqualTo(1);
  }

  /// Somebody of the household has moved to where nobody is to find them: the unit there wrote it
  /// down in the cases of those who are left.
  @Test
  void a_line_about_somebody_else_does_not_tell_which_unit_has_them() {
    given.in(
        here,
        () -> {
          entry("2026-08-30T10:00Z", "CHANGED", "household-left");
          unit = UUID.randomUUID();
          given.insert("casework.unit", Map.of("id", unit, "name", "Enhet Nord"));
          for (var what : List.of("household-joined", "household-left", "household-member")) {
            entry("2026-08-31T10:00Z", "CHANGED", what);
          }
          entry("2026-08-31T10:00Z", "READ", "number-tried");
          entry("2026-08-31T10:00Z", "READ", "same-person");
          database
              .sql("update casework.person set protected_as = 'SECRECY_MARK', alias = 'Robin'")
              .update();
        });

    for (var address : List.of("/audit/own?month=2026-08", "/audit/own.csv")) {
      assertThat(text(address))
          .contains("En ändring i hushållet", "En ny person i hushållet", "handläggare")
          .contains("Enhet Väst")
          .doesNotContain("Enhet Nord", "Alm", "VV-2026");
    }
    given.in(here, () -> entry("2026-08-31T10:00Z", "READ", "case"));
    assertThat(text("/audit/own?month=2026-08")).contains("handläggare, Enhet Nord");
  }

  @Test
  void somebody_whose_case_nobody_read_is_told_so() {
    assertThat(text("/audit/own"))
        .contains("Ännu har ingen annan än du gjort det.")
        .doesNotContain("/audit/own.csv");
    assertThat(text("/audit/own?month=2026-07")).contains("Ännu har ingen");
    assertThat(text("/audit/own.csv").lines()).hasSize(1);
    assertThat(logged("own-log")).isEqualTo(2);
  }

  @Test
  void nobody_reads_the_log_of_another() {
    assertThat(get(caseworker, "/casework/cases/" + caseId)).hasStatusOk();
    given.in(here, () -> person = path.person("Kim", "Annan"));
    var other = given.account(here, Role.PARTICIPANT, null, person.value());

    assertThat(get(other, "/audit/own")).bodyText().doesNotContain("Hela ärendet");
    assertThat(get(other, "/audit/own.csv")).bodyText().doesNotContain("Hela ärendet");
    for (var address : List.of("/audit/own", "/audit/own.csv")) {
      assertThat(get(caseworker, address)).hasStatus(403);
      assertThat(browser.get().uri("http://" + here + ".test" + address)).hasStatus(401);
    }
  }

  private AccountId self() {
    if (self == null) {
      self = given.account(here, Role.PARTICIPANT, null, person.value());
    }
    return self;
  }

  /// By the caseworker.
  private void entry(String at, String act, String what) {
    database
        .sql(
            """
            insert into audit.entry (at, account_id, role, on_behalf_of, act, what, target_kind, target_id, case_id)
            values (:at::timestamptz, :by, 'CASEWORKER', :unit, :act, :what, 'CaseId', :case::text, :case)
            """)
        .param("at", at)
        .param("unit", unit)
        .param("by", caseworker.value())
        .param("act", act)
        .param("what", what)
        .param("case", caseId.value())
        .update();
  }

  /// So many lines in each of three months, since each is of a place of its own.
  private void many(int each) {
    database
        .sql(
            """
            insert into audit.entry (at, account_id, role, on_behalf_of, act, what, target_kind, target_id, case_id)
            select m.at, :by, 'CASEWORKER', gen_random_uuid(), 'READ', 'case', 'CaseId', :case::text, :case
            from (values ('2025-03-10T10:00Z'::timestamptz), ('2025-02-10T10:00Z'), ('2025-01-10T10:00Z')) m (at),
              generate_series(1, :each)
            """)
        .param("by", caseworker.value())
        .param("case", caseId.value())
        .param("each", each)
        .update();
  }

  private int logged(String what) {
    var found = new int[1];
    given.in(
        here,
        () ->
            found[0] =
                database
                    .sql(
                        "select count(*) from audit.entry where what = :what and case_id = :case and act = 'READ'")
                    .param("what", what)
                    .param("case", caseId.value())
                    .query((row, n) -> row.getInt(1))
                    .single());
    return found[0];
  }

  private String text(String address) {
    try {
      return get(self(), address).getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> fixed_words() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/se/vagval"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(OwnLogPageTest::wordsIn)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Stream<String> wordsIn(Path file) {
    try {
      return FIXED_WORD
          .matcher(Files.readString(file))
          .results()
          .flatMap(found -> Stream.of(1, 2, 3).map(found::group).filter(word -> word != null));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void a_part_of_the_mapping_that_was_changed_has_words(Section section) {
    assertThat(messages.getMessage("audit.what.mapping." + section.word(), null, Locale.of("sv")))
        .isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("fixed_words")
  void what_was_read_or_changed_has_words(String what) {
    assertThat(messages.getMessage("audit.what." + what, null, Locale.of("sv"))).isNotBlank();
  }

  @Test
  void the_fixed_words_are_found() throws IOException {
    assertThat(fixed_words())
        .contains("case", "work-list", "search-by-name", "letter", "follow-ups")
        .contains("check-replaced", "household-left", "run.approved", "placement-paused")
        .hasSizeGreaterThan(150);
  }

  private MvcTestResult get(AccountId who, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, who))
        .exchange();
  }
}
