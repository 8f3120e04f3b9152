package se.vagval.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

/// A page says what is the reader's work and does not stand on it, and why not.
@VagvalTest
class OfferedActsTest {

  private static final Pattern OFFERED =
      Pattern.compile("access\\.offers\\(\\s*\\w+,\\s*Permission\\.(\\w+)");
  private static final Pattern SILENT =
      Pattern.compile(
          "\"?may[A-Z]\\w*\"?\\s*[=,][^;]{0,60}access\\.allows\\([^;,]+,\\s*Permission\\.\\w+,");

  private static final Pattern BY_ROLE =
      Pattern.compile(
          "\"?(may[A-Z]\\w*)\"?\\s*[=,][^;]{0,60}access\\.allows\\([^;,]+,\\s*Permission\\.\\w+\\s*\\)");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;

  MunicipalityId here;
  UUID unit = UUID.randomUUID();
  AccountId responsible;
  AccountId colleague;
  CaseId caseId;

  @BeforeEach
  void a_case_of_one_of_two_in_a_unit() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    var made = new ArrayList<CaseId>();
    given.in(
        here,
        () -> made.add(path.caseOf(path.person("Kim", "Prov"), new UnitId(unit), responsible)));
    caseId = made.getFirst();
  }

  @Test
  void a_colleague_is_told_why_the_plan_is_not_theirs_to_write() {
    var told = told("/plan/cases/", colleague);

    assertThat(told)
        .contains(
            "Det här går inte just nu", "Skriva i planen", "Någon annan ansvarar för ärendet");
  }

  @Test
  void whoever_is_responsible_is_told_of_nothing() {
    assertThat(told("/plan/cases/", responsible)).doesNotContain("Det här går inte just nu");
  }

  @Test
  void what_is_not_somebodys_work_is_not_spoken_of() {
    var coach = given.account(here, Role.COACH, unit, null);

    assertThat(told("/plan/cases/", coach)).doesNotContain("Skriva i planen");
  }

  /// A new page that hides an act in silence fails here: it is to ask `offers`, not `allows`.
  @Test
  void no_page_hides_in_silence_what_may_be_somebodys_work() {
    var silent = new TreeSet<String>();
    pages()
        .forEach((page, text) -> {
          if (SILENT.matcher(text).find()) {
            silent.add(page);
          }
        });

    // What may be read decides what two of them are; of the inquiry the overview itself speaks.
    assertThat(silent)
        .containsExactly("InquiryPanel.java", "OpenCasePage.java", "OverviewPage.java");
  }

  /// Whoever has the right has it whatever the thing, and finds the act there whenever they look: a
  /// page that also looks at the state asks `offers`, and tells what hinders.
  @Test
  void what_a_role_alone_gives_is_hidden_by_no_state() {
    var silent = new TreeSet<String>();
    var byRole = new TreeSet<String>();
    pages()
        .forEach((page, text) ->
            BY_ROLE
                .matcher(text)
                .results()
                .forEach(found -> {
                  byRole.add(page);
                  var may = found.group(1);
                  var shown = text + templates().getOrDefault(page.replace(".java", ".jte"), "");
                  if (Pattern.compile("%1$s\\s*&&|&&\\s*%1$s".formatted(may)).matcher(shown).find()
                      || found.group().contains("&&")) {
                    silent.add(page + " " + may);
                  }
                }));

    // A first contact leads to a case where its target group does; that it has ended stands above.
    assertThat(silent).containsExactly("FirstContactPage.java mayOpen");
    assertThat(byRole)
        .containsExactly(
            "FirstContactPage.java",
            "RoutinePage.java",
            "RoutinesPage.java",
            "SearchPage.java",
            "WorkListPage.java");
  }

  @Test
  void who_prepares_runs_is_told_that_one_waits_and_then_that_it_is_settled() {
    var officer = given.account(here, Role.FINANCE_OFFICER, null, null);
    var approver = given.account(here, Role.APPROVER, null, null);
    assertThat(page("/remuneration/runs", officer)).doesNotContain("Det här går inte just nu");

    var run = sent("/remuneration/runs?month=2026-08", officer);
    assertThat(page("/remuneration/runs", officer))
        .contains("Det här går inte just nu", "Förbereda en körning", "väntar på attest")
        .doesNotContain("action=\"/remuneration/runs\"");
    assertThat(page("/remuneration/runs", approver)).doesNotContain("Förbereda en körning");
    assertThat(page(run, approver)).doesNotContain("Det här går inte just nu");

    sent(run + "/approval", approver);
    assertThat(page(run, approver))
        .contains(
            "Det här går inte just nu",
            "Attestera eller dra tillbaka körningen",
            "Körningen är attesterad och bokförd.")
        .doesNotContain("Förbereda en körning");
    assertThat(page("/remuneration/runs", officer)).doesNotContain("Det här går inte just nu");
  }

  @Test
  void each_act_that_is_offered_has_its_words() {
    var words = ResourceBundle.getBundle("messages.access");
    var offered = new TreeSet<String>();
    pages()
        .values()
        .forEach(
            text -> OFFERED.matcher(text).results().forEach(found -> offered.add(found.group(1))));

    assertThat(offered)
        .hasSizeGreaterThan(25)
        .allMatch(act -> words.containsKey("access.act." + act));
  }

  private String told(String address, AccountId reader) {
    return page(address + caseId, reader);
  }

  private String page(String address, AccountId reader) {
    return Told.by(
        browser
            .get()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, reader))
            .exchange());
  }

  /// Gives back where it leads.
  private String sent(String address, AccountId by) {
    return String.valueOf(
        browser
            .post()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, by))
            .with(csrf())
            .exchange()
            .getResponse()
            .getRedirectedUrl());
  }

  private static Map<String, String> pages() {
    return files(".java");
  }

  private static Map<String, String> templates() {
    return files(".jte");
  }

  private static Map<String, String> files(String kind) {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var found = new TreeMap<String, String>();
      files
          .filter(file -> file.toString().endsWith(kind))
          .forEach(file -> found.put(file.getFileName().toString(), text(file)));
      return found;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
