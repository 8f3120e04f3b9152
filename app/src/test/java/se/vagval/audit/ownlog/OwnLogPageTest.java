package se.vagval.audit.ownlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
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
class OwnLogPageTest {

  private static final Pattern FIXED_WORD =
      Pattern.compile(
          "audit\\s*\\.\\s*read(?:Each)?\\(\\s*\\w+,\\s*\"([a-z.-]+)\"|what = \"([a-z-]+)\"|"
              + "handle\\(id, \"([a-z]+)\", actor\\)");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired MessageSource messages;

  @SuppressWarnings("NullAway.Init")
  private MunicipalityId here;

  @SuppressWarnings("NullAway.Init")
  private AccountId caseworker;

  @SuppressWarnings("NullAway.Init")
  private PersonId person;

  @SuppressWarnings("NullAway.Init")
  private CaseId caseId;

  @BeforeEach
  void somebody_with_a_case() {
    here = given.municipality("nacka-2013");
    var unit = new UnitId(java.util.UUID.randomUUID());
    given.in(
        here,
        () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Enhet Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    given.in(
        here,
        () -> {
          person = path.person("Kim", "Alm");
          caseId = path.caseOf(person, unit, caseworker);
        });
  }

  @Test
  void the_participant_sees_who_read_by_role_and_unit_and_by_no_name() {
    assertThat(get(caseworker, "/casework/cases/" + caseId)).hasStatusOk();
    assertThat(get(caseworker, "/casework/cases/" + caseId)).hasStatusOk();
    var self = given.account(here, Role.PARTICIPANT, null, person.value());
    assertThat(get(self, "/casework/my-path")).hasStatusOk();

    assertThat(get(self, "/audit/own"))
        .hasStatusOk()
        .bodyText()
        .contains("handläggare, Enhet Väst", "Hela ärendet", "(2 gånger)", "1 rad")
        .doesNotContain("Kim Prov</td>", "Min väg</td>");
  }

  @Test
  void somebody_whose_case_nobody_read_is_told_so() {
    var self = given.account(here, Role.PARTICIPANT, null, person.value());

    assertThat(get(self, "/audit/own")).bodyText().contains("Ännu har ingen läst det.");
  }

  @Test
  void nobody_reads_the_log_of_another() {
    assertThat(get(caseworker, "/casework/cases/" + caseId)).hasStatusOk();
    given.in(here, () -> person = path.person("Kim", "Annan"));
    var other = given.account(here, Role.PARTICIPANT, null, person.value());

    assertThat(get(other, "/audit/own")).bodyText().doesNotContain("Hela ärendet");
    assertThat(get(caseworker, "/audit/own")).hasStatus(403);
    assertThat(browser.get().uri("http://" + here + ".test/audit/own")).hasStatus(401);
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
  @MethodSource("fixed_words")
  void what_was_read_has_words(String what) {
    assertThat(messages.getMessage("audit.what." + what, null, Locale.of("sv"))).isNotBlank();
  }

  @Test
  void the_fixed_words_are_found() throws IOException {
    assertThat(fixed_words())
        .contains("case", "work-list", "search-by-name", "letter", "follow-ups")
        .hasSizeGreaterThan(18);
  }

  private MvcTestResult get(AccountId who, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, who))
        .exchange();
  }
}
