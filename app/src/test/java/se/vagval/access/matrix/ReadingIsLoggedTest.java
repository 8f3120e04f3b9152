package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Trial;
import se.vagval.testing.VagvalTest;

/// Every page and file, opened by each who may, and every form, sent empty, which is mostly
/// answered with a page: one whose address names something of a case, or that tells of the case,
/// leaves an entry in the log with the case as its purpose, in the same moment. What tells of a
/// case is found in the answer itself: the name of the person, the number of the case, or the id of
/// anything of it. Every entry says who it was, in which role and for whom, and from where.
@VagvalTest
class ReadingIsLoggedTest {

  /// What leaves no entry for the case, and why.
  private static final Map<String, String> NOTHING_OF_A_PERSON =
      Map.of(
          "GET /assessment/cases/{caseId}/progress/event", "an empty form",
          "GET /assessment/cases/{caseId}/progress/measure", "an empty form",
          "GET /casework/cases/{case}/journal/new",
              "an empty form; with an entry to put right it is logged",
          "GET /catalogue/compare",
              "published to all; to the person with a way to their own choice",
          "GET /catalogue/offers/{offer}",
              "published to all; to the person with a way to their own choice");

  private static final String FEED = "/plan/calendar/{secret}.ics";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  Visits visits;
  private final Map<String, String> ofTheCase = new HashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final Set<String> faults = new TreeSet<>();
  private final Set<String> unlogged = new HashSet<>();
  private final Set<String> lists = new TreeSet<>();

  @BeforeEach
  void a_case_with_one_of_everything() {
    world = new World(given, path, database);
    visits = new Visits(browser, given, world);
    var run = visits.preparedRun("2026-08");
    world.knows("run", run.substring(run.lastIndexOf('/') + 1));
    ofTheCase.putAll(world.ofTheCase());
    given.in(
        world.here(), () -> ofTheCase.put("number", one("select number from casework.case_file")));
  }

  @Test
  void whoever_opens_something_of_a_case_stands_in_the_log() throws IOException {
    var logged = each(HttpMethod.GET, 200);

    assertThat(faults).isEmpty();
    assertThat(unlogged)
        .as("listed as telling nothing, and does not have to be")
        .containsAll(NOTHING_OF_A_PERSON.keySet());
    assertThat(logged).isGreaterThan(150);
    assertThat(lists).as("lists that tell of the case").hasSizeGreaterThan(15);
  }

  @Test
  void whoever_is_shown_a_form_again_stands_in_the_log_too() throws IOException {
    var logged = each(HttpMethod.POST, 200, 409, 422);

    assertThat(faults).isEmpty();
    assertThat(logged).isGreaterThan(50);
  }

  /// How many left an entry for the case.
  private int each(HttpMethod method, Integer... pages) throws IOException {
    var letIn = AccessDocument.read(AccessDocument.FILE);
    var logged = 0;
    for (var route : Route.all(handlers)) {
      if (route.method().equals(method) && route.canBeTried()) {
        for (var asker :
            AccessDocument.oneOfEachRole(letIn.getOrDefault(route.toString(), Set.of()))) {
          logged += opened(route, asker, Set.of(pages)) ? 1 : 0;
        }
      }
    }
    return logged;
  }

  /// Whether it left an entry for the case.
  private boolean opened(Route route, Asker asker, Set<Integer> pages) {
    var from = "192.0.2." + (asked.incrementAndGet() % 250 + 1);
    var result = visits.logged(asker, route, from);
    var entries = Trial.entries(result.getRequest());
    entries.forEach(entry -> entry(route, asker, from, entry));
    var answer = result.getResponse();
    if (!pages.contains(answer.getStatus())) {
      return false;
    }
    var caseId = Objects.requireNonNull(world.ids().get("case"));
    if (entries.stream().anyMatch(entry -> caseId.equals(String.valueOf(entry.caseId())))) {
      if (route.variables().isEmpty()) {
        lists.add(route.toString());
      }
      return true;
    }
    var tells = tells(route, route.address(world.ids(asker)), answer);
    if (!tells.isEmpty()) {
      unlogged.add(route.toString());
      if (!NOTHING_OF_A_PERSON.containsKey(route.toString())) {
        faults.add("%s as %s: %s".formatted(route, asker, tells));
      }
    }
    return false;
  }

  /// Who, in which role, for whom, what and from where.
  private void entry(Route route, Asker asker, String from, Trial.Logged entry) {
    // Whoever fetches a calendar is known by its secret alone, and stands there as nobody in a
    // role.
    var who = route.pattern().equals(FEED) ? Asker.CASEWORKER_RESPONSIBLE : asker;
    var as = route.pattern().equals(FEED) ? Asker.VISITOR : asker;
    var isGet = route.method().equals(HttpMethod.GET);
    var isRight =
        Objects.equals(entry.account(), who == Asker.VISITOR ? null : world.account(who).value())
            && entry.role().equals(as.role().name())
            && Objects.equals(entry.place(), world.placeOf(as))
            && entry.cameFrom().equals(from)
            && (!isGet || entry.act().equals("READ"));
    if (!isRight) {
      faults.add("%s as %s from %s: %s".formatted(route, asker, from, entry));
    }
  }

  /// The names of what it tells, or what its address names.
  private List<String> tells(Route route, String address, MockHttpServletResponse answer) {
    var named =
        route.variables().stream()
            .filter(ofTheCase::containsKey)
            .filter(name -> !name.equals("provider") && !name.equals("offer"))
            .toList();
    if (!named.isEmpty() && route.method().equals(HttpMethod.GET)) {
      return named;
    }
    var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    return ofTheCase.entrySet().stream()
        .filter(one -> !List.of("provider", "offer", "unit").contains(one.getKey()))
        .filter(one -> text.contains(one.getValue()) && !address.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private String one(String sql) {
    return database.sql(sql).query((row, n) -> row.getString(1)).single();
  }
}
