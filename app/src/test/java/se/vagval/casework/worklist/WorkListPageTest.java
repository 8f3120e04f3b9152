package se.vagval.casework.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class WorkListPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired StatementCount statements;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;

  @BeforeEach
  void a_unit_with_a_caseworker() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
  }

  @Test
  void a_caseworker_sees_own_cases_in_swedish_order() {
    cases(caseworker, "Öberg", "Alm", "Åberg", "Zeta", "Ärlig");

    var answer = list(caseworker, "");

    assertThat(answer).hasStatusOk();
    assertThat(names(answer)).containsExactly("Alm", "Zeta", "Åberg", "Ärlig", "Öberg");
    assertThat(answer).bodyText().contains("Mina ärenden", "5 st", "Kartläggning");
  }

  @Test
  void every_person_in_the_list_leaves_an_entry_in_the_log() {
    cases(caseworker, IntStream.range(0, 55).mapToObj(n -> "Berg" + n).toArray(String[]::new));

    assertThat(list(caseworker, "")).hasStatusOk();

    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql(
                            "select count(distinct case_id) from audit.entry where what = 'work-list'")
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isEqualTo(50));
  }

  @Test
  void the_filter_finds_a_name_in_any_case_and_takes_wildcards_as_written() {
    cases(caseworker, "Öberg", "Alm", "Åberg");

    assertThat(names(named(caseworker, "ÅBERG"))).containsExactly("Åberg");
    assertThat(names(named(caseworker, "kim öb"))).containsExactly("Öberg");
    assertThat(named(caseworker, "%")).bodyText().contains("Inget ärende passar");
  }

  @Test
  void the_filter_on_the_next_stop_and_the_order_stand_in_the_address() {
    cases(caseworker, "Alm", "Berg");

    assertThat(names(list(caseworker, "?next=mapping&sort=name-backwards")))
        .containsExactly("Berg", "Alm");
    assertThat(list(caseworker, "?next=goal")).bodyText().contains("Inget ärende passar");
    assertThat(list(caseworker, "?next=nonsense&sort=nonsense&page=x&cases=x")).hasStatusOk();
  }

  @Test
  void a_colleagues_case_is_seen_when_the_units_cases_are_asked_for() {
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    cases(colleague, "Berg");

    assertThat(list(caseworker, "")).bodyText().contains("Här kommer dina ärenden att stå");
    assertThat(names(list(caseworker, "?cases=unit"))).containsExactly("Berg");
  }

  @Test
  void a_team_leader_sees_the_unit_at_first_and_no_other_unit() {
    var leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);
    cases(caseworker, "Alm");
    given.in(
        here,
        () -> {
          var elsewhere = path.unit();
          path.caseOf(path.person("Kim", "Annan"), elsewhere, caseworker);
        });

    var answer = list(leader, "");

    assertThat(names(answer)).containsExactly("Alm");
    assertThat(answer)
        .bodyText()
        .contains("Enhetens ärenden")
        .doesNotContain("/casework/cases/new");
  }

  @Test
  void a_protected_person_has_no_name_for_a_colleague_and_stands_last() {
    cases(caseworker, "Alm", "Zeta");
    given.in(
        here,
        () ->
            database
                .sql(
                    "update casework.person set protected_as = 'SECRECY_MARK' where family_name = 'Alm'")
                .update());
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);

    var answer = list(colleague, "?cases=unit");

    assertThat(Told.by(answer)).contains("Skyddad person").doesNotContain("Alm");
    assertThat(named(colleague, "Alm")).bodyText().contains("Inget ärende passar");
    assertThat(names(list(caseworker, ""))).containsExactly("Alm", "Zeta");
  }

  @Test
  void where_a_protected_person_stands_tells_nothing_of_the_name() {
    var hidden = new ArrayList<>(List.of("Abc", "Bcd", "Cde", "Def", "Efg", "Fgh"));
    cases(caseworker, "Zeta");
    cases(caseworker, hidden.toArray(String[]::new));
    given.in(
        here,
        () ->
            database
                .sql(
                    "update casework.person set protected_as = 'SECRECY_MARK' where family_name <> 'Zeta'")
                .update());
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);

    var forwards = addresses(list(colleague, "?cases=unit&sort=name"));
    var backwards = addresses(list(colleague, "?cases=unit&sort=name-backwards"));

    assertThat(forwards).hasSize(7).isEqualTo(backwards).isEqualTo(inOrderOfId(forwards));
    for (var name : hidden) {
      assertThat(named(colleague, name)).bodyText().contains("Inget ärende passar");
    }
  }

  /// The one with a name first, and the hidden ones as their random ids happen to fall.
  private static List<String> inOrderOfId(List<String> addresses) {
    var ordered = new ArrayList<>(addresses);
    ordered.subList(1, ordered.size()).sort(Comparator.naturalOrder());
    return ordered;
  }

  private static List<String> addresses(MvcTestResult answer) {
    return Pattern.compile("/casework/cases/[0-9a-f-]{36}")
        .matcher(
            new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8))
        .results()
        .map(found -> found.group())
        .distinct()
        .toList();
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_list() {
    many(10);
    int forTen = statements.of(() -> assertThat(list(caseworker, "?next=mapping")).hasStatusOk());
    int plainForTen = statements.of(() -> assertThat(list(caseworker, "")).hasStatusOk());
    many(50);

    assertThat(statements.of(() -> assertThat(list(caseworker, "?next=mapping")).hasStatusOk()))
        .isEqualTo(forTen);
    assertThat(statements.of(() -> assertThat(list(caseworker, "")).hasStatusOk()))
        .isEqualTo(plainForTen)
        .isPositive();
  }

  @Test
  void fifty_are_shown_at_a_time() {
    many(60);

    assertThat(list(caseworker, "")).bodyText().contains("1–50 av 60", "Sida 1 av 2", "page=2");
    assertThat(list(caseworker, "?page=2")).bodyText().contains("51–60 av 60");
    assertThat(list(caseworker, "?page=9")).bodyText().contains("51–60 av 60");
  }

  @Test
  void a_search_by_name_is_logged_also_when_nobody_is_found() {
    assertThat(named(caseworker, "Nobody")).hasStatusOk();

    var logged = new ArrayList<String>();
    given.in(
        here,
        () ->
            logged.addAll(
                database
                    .sql("select what from audit.entry")
                    .query((row, n) -> row.getString(1))
                    .list()));
    assertThat(logged).containsExactly("search-by-name");
  }

  @Test
  void a_name_stands_in_no_address() {
    cases(caseworker, "Alm", "Berg");
    var session = given.session(here, caseworker);

    var narrowed = narrow(session, "Alm");
    var shown = show(session, narrowed);

    assertThat(narrowed).isEqualTo("/casework?cases=unit&named=yes&sort=name");
    assertThat(names(shown)).containsExactly("Alm");
    assertThat(shown).bodyText().contains("value=\"Alm\"").doesNotContain("name=Alm");
    assertThat(names(show(session, "/casework?cases=unit"))).containsExactly("Alm", "Berg");
    assertThat(names(list(caseworker, "?cases=unit&named=yes"))).containsExactly("Alm", "Berg");
    assertThat(names(list(caseworker, "?cases=unit&name=Alm"))).containsExactly("Alm", "Berg");
    assertThat(narrow(session, " ")).isEqualTo("/casework?cases=unit&sort=name");
  }

  @Test
  void the_name_is_kept_for_as_long_as_the_list_is_narrowed_to_it_and_no_longer() {
    cases(caseworker, "Alm", "Berg");
    var session = given.session(here, caseworker);
    for (var unnarrowed : List.of("/casework?cases=unit", "/casework", "narrow")) {
      var narrowed = narrow(session, "Alm");
      assertThat(names(show(session, narrowed))).containsExactly("Alm");
      assertThat(names(show(session, narrowed + "&page=1"))).containsExactly("Alm");
      assertThat(kept()).containsExactly("casework.list.name");

      if (unnarrowed.equals("narrow")) {
        narrow(session, " ");
      } else {
        assertThat(show(session, unnarrowed)).hasStatusOk();
      }

      assertThat(kept()).as(unnarrowed).isEmpty();
      assertThat(names(show(session, narrowed))).containsExactly("Alm", "Berg");
    }
  }

  /// What the sessions of the municipality hold besides who signed in.
  private List<String> kept() {
    var kept = new ArrayList<String>();
    given.in(
        here,
        () ->
            kept.addAll(
                database
                    .sql(
                        "select attribute_name from access.session_attributes where attribute_name like 'casework%'")
                    .query((row, n) -> row.getString(1))
                    .list()));
    return kept;
  }

  @Test
  void it_is_not_for_others() {
    var analyst = given.account(here, Role.ANALYST, null, null);

    assertThat(list(analyst, "")).hasStatus(403);
    assertThat(browser.get().uri("http://" + here + ".test/casework")).hasStatus(401);
  }

  private void cases(AccountId responsible, String... families) {
    given.in(
        here,
        () -> {
          for (var family : families) {
            path.caseOf(path.person("Kim", family), unit, responsible);
          }
        });
  }

  private void many(int count) {
    given.in(
        here,
        () -> {
          for (int nth = 0; nth < count; nth++) {
            path.caseOf(path.person("Kim", "Person" + nth), unit, caseworker);
          }
        });
  }

  private MvcTestResult list(AccountId reader, String query) {
    return browser
        .get()
        .uri(java.net.URI.create("http://" + here + ".test/casework" + query.replace(" ", "%20")))
        .session(given.session(here, reader))
        .exchange();
  }

  private MvcTestResult named(AccountId reader, String name) {
    var session = given.session(here, reader);
    return show(session, narrow(session, name));
  }

  private String narrow(MockHttpSession session, String name) {
    var answer =
        browser
            .post()
            .uri("http://" + here + ".test/casework/narrow")
            .session(session)
            .with(csrf())
            .param("cases", "unit")
            .param("name", name)
            .exchange();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult show(MockHttpSession session, String address) {
    return browser
        .get()
        .uri(java.net.URI.create("http://" + here + ".test" + address))
        .session(session)
        .exchange();
  }

  private static ArrayList<String> names(MvcTestResult answer) {
    var found = Pattern.compile("<th scope=\"row\"><a [^>]*>([^,<]+), Kim").matcher(body(answer));
    var names = new ArrayList<String>();
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private static String body(MvcTestResult answer) {
    return new String(
        answer.getMvcResult().getResponse().getContentAsByteArray(),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
