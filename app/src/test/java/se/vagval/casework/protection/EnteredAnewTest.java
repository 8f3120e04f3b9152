package se.vagval.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.VagvalTest;

/// Whoever enters a name is told nothing by it, neither by a word nor by the work, when somebody
/// protected has the same. Today is 1 September 2026.
@VagvalTest
class EnteredAnewTest {

  private static final Map<String, String> NAME = Map.of("given", "Liv", "family", "Ek");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired StatementCount statements;

  @Test
  void a_name_is_entered_alike_with_a_protected_namesake_and_without() {
    var without = new Scene("Nora").enterEverywhere();
    var with = new Scene("Liv").enterEverywhere();

    assertThat(without.toString()).contains("302", "Liv Ek", "Jag vill bli undersköterska");
    assertThat(without).noneMatch(one -> one.startsWith("5") || one.startsWith("404"));
    assertThat(with).isEqualTo(without);
  }

  /// A municipality where somebody of that name is protected, in another unit.
  private final class Scene {

    final MunicipalityId here = given.municipality("nacka-2013");
    final List<String> told = new ArrayList<>();
    final UnitId unit;
    final String caseId;
    final MockHttpSession session;

    Scene(String theirs) {
      var found = new ArrayList<UnitId>();
      given.in(here, () -> found.addAll(List.of(path.unit(), path.unit())));
      unit = found.getFirst();
      var far = found.getLast();
      var caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
      var stranger = given.account(here, Role.CASEWORKER, far.value(), null);
      session = given.session(here, caseworker);
      var opened = new ArrayList<String>();
      given.in(
          here,
          () -> {
            assertThat(path.caseOf(path.person(theirs, "Ek"), far, stranger)).isNotNull();
            database
                .sql("update casework.person set protected_as = 'SECRECY_MARK', alias = 'Robin'")
                .update();
            opened.add(
                path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker).value().toString());
          });
      caseId = opened.getFirst();
    }

    List<String> enterEverywhere() {
      send("/casework/entrance/new", contact());
      send("/casework/cases/new", openedCase());
      var household = "/casework/cases/" + caseId + "/household";
      send(household + "/add", member("CHILD", "1", "18", "1", "1990"));
      send(household + "/add", member("ADULT", "2", "18", "1", "1990"));
      send(household + "/add", member("ADULT", "2", "", "", ""));
      for (var page :
          List.of(
              household,
              "/casework/cases/" + caseId,
              "/casework/entrance",
              "/casework?cases=unit",
              "/casework",
              "/casework/search?words=Ek")) {
        read(page);
      }
      return told;
    }

    private void send(String address, Map<String, String> form) {
      var asked =
          browser.post().uri("http://" + here + ".test" + address).session(session).with(csrf());
      form.forEach(asked::param);
      var to = tell(asked::exchange).getResponse().getRedirectedUrl();
      if (to != null) {
        read(to);
      }
    }

    private void read(String address) {
      tell(browser.get().uri("http://" + here + ".test" + address).session(session)::exchange);
    }

    /// Keeps the answer, and how many statements it took.
    private MvcTestResult tell(Supplier<MvcTestResult> ask) {
      var answers = new ArrayList<MvcTestResult>();
      int work = statements.of(() -> answers.add(ask.get()));
      var answer = answers.getFirst().getResponse();
      told.add(
          "%d %s %s %d"
              .formatted(
                  answer.getStatus(),
                  alike(String.valueOf(answer.getRedirectedUrl())),
                  alike(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)),
                  work));
      return answers.getFirst();
    }

    /// Without ids, tokens, and the numbers that two municipalities of a test have.
    private String alike(String page) {
      return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
          .replaceAll("name=\"_csrf\"[^>]*", "")
          .replaceAll("nonce[-=][^ >]*", "")
          .replaceAll("VV-2026-[0-9]{4}|H[0-9]{4}|test-[0-9]+", "number");
    }

    private Map<String, String> contact() {
      var said =
          Map.of(
              "id", UUID.randomUUID().toString(),
              "wants", "Jag vill bli undersköterska",
              "group", "RESTART",
              "reach", "070-123 45 67",
              "language", "ar",
              "cameBy", "VISIT",
              "act", "Jag ringer tillbaka",
              "unit", unit.value().toString());
      return with(with(said, NAME), Map.of("on.day", "3", "on.month", "9", "on.year", "2026"));
    }

    private Map<String, String> openedCase() {
      return Map.of(
          "person.number", "199001189811",
          "person.given", "Liv",
          "person.family", "Ek",
          "unit", unit.value().toString());
    }

    private Map<String, String> member(String part, String seen, String... born) {
      var from = Map.of("from.day", "1", "from.month", "8", "from.year", "2026");
      var birth = Map.of("born.day", born[0], "born.month", born[1], "born.year", born[2]);
      return with(with(from, birth), with(NAME, Map.of("part", part, "seen", seen)));
    }
  }

  private static Map<String, String> with(Map<String, String> one, Map<String, String> other) {
    var both = new HashMap<>(one);
    both.putAll(other);
    return both;
  }
}
