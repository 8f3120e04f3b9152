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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Every page and file, opened by each who may: one whose address names something of a case, or
/// that tells of the case, leaves an entry in the log with the case as its purpose, in the same
/// moment. What tells of a case is found in the answer itself: the name of the person, the number
/// of the case, or the id of anything of it.
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

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  long entries;
  private final Map<String, String> ofTheCase = new HashMap<>();
  private final Map<Asker, MockHttpSession> sessions = new HashMap<>();
  private final Set<String> faults = new TreeSet<>();
  private final Set<String> unlogged = new HashSet<>();
  private final Set<String> lists = new TreeSet<>();

  @BeforeEach
  void a_case_with_one_of_everything() {
    world = new World(given, path, database);
    world.knows("run", java.util.UUID.randomUUID().toString());
    ofTheCase.putAll(world.ofTheCase());
    given.in(
        world.here(), () -> ofTheCase.put("number", one("select number from casework.case_file")));
  }

  @Test
  void whoever_opens_something_of_a_case_stands_in_the_log() throws IOException {
    var letIn = AccessDocument.read(AccessDocument.FILE);
    var logged = 0;
    for (var route : Route.all(handlers)) {
      if (route.method().equals(HttpMethod.GET)) {
        for (var asker :
            AccessDocument.oneOfEachRole(letIn.getOrDefault(route.toString(), Set.of()))) {
          logged += opened(route, asker) ? 1 : 0;
        }
      }
    }

    assertThat(faults).isEmpty();
    assertThat(unlogged)
        .as("listed as telling nothing, and does not have to be")
        .containsAll(NOTHING_OF_A_PERSON.keySet());
    assertThat(logged).isGreaterThan(150);
    assertThat(lists).as("lists that tell of the case").hasSizeGreaterThan(15);
  }

  /// Whether it left an entry.
  private boolean opened(Route route, Asker asker) {
    var before = entries;
    var address = route.address(world.ids());
    var answer = open(asker, address);
    if (answer.getStatus() != 200) {
      return false;
    }
    entries = entries();
    if (entries > before) {
      if (route.variables().isEmpty()) {
        lists.add(route.toString());
      }
      return true;
    }
    var tells = tells(route, address, answer);
    if (!tells.isEmpty()) {
      unlogged.add(route.toString());
      if (!NOTHING_OF_A_PERSON.containsKey(route.toString())) {
        faults.add("%s as %s: %s".formatted(route, asker, tells));
      }
    }
    return false;
  }

  /// The names of what it tells, or what its address names.
  private List<String> tells(Route route, String address, MockHttpServletResponse answer) {
    var named =
        route.variables().stream()
            .filter(ofTheCase::containsKey)
            .filter(name -> !name.equals("provider") && !name.equals("offer"))
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    return ofTheCase.entrySet().stream()
        .filter(one -> !List.of("provider", "offer", "unit").contains(one.getKey()))
        .filter(one -> text.contains(one.getValue()) && !address.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private long entries() {
    var found = new long[1];
    given.in(
        world.here(),
        () ->
            found[0] =
                database
                    .sql("select count(*) from audit.entry where case_id = :case and act = 'READ'")
                    .param(
                        "case",
                        java.util.UUID.fromString(Objects.requireNonNull(world.ids().get("case"))))
                    .query((row, n) -> row.getLong(1))
                    .single());
    return found[0];
  }

  private MockHttpServletResponse open(Asker asker, String address) {
    var request = browser.get().uri("http://" + world.here() + ".test" + address);
    return (asker == Asker.VISITOR
            ? request
            : request.session(
                sessions.computeIfAbsent(
                    asker, one -> given.session(world.here(), world.account(one)))))
        .exchange()
        .getResponse();
  }

  private String one(String sql) {
    return database.sql(sql).query((row, n) -> row.getString(1)).single();
  }
}
