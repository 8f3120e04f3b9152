package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Trial;
import se.vagval.testing.VagvalTest;

/// Every address that names two things of a case, asked for with one of this case and one of
/// another: not there, whoever asks, also when they may read both cases; and nothing is changed.
/// Every address that names one thing of a case, asked for with one of a case that is nothing to
/// whoever asks: refused. Forms are sent empty, so that nobody can tell from what is said of a
/// field that the thing is there.
@VagvalTest
class CrossCaseTest {

  /// Told apart by who they are for: their standing towards one thing of a case says nothing of
  /// another.
  private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

  private static final int NOT_THERE = 404;

  /// The form for something new makes the id that its address bears: one of another case is
  /// answered as one that nobody has, so that nothing is told of it, and the form shows only what
  /// was typed. That it is not written over is shown below.
  private static final Map<String, Set<Integer>> MADE_WITH_THE_FORM =
      Map.of("POST /plan/cases/{caseId}/occupations/{occupation}", Set.of(NOT_THERE, 422));

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  private Map<String, Set<Asker>> letIn = Map.of();
  private final Map<String, String> near = new HashMap<>();
  private final Map<String, String> hidden = new HashMap<>();
  private final Map<Asker, MockHttpSession> sessions = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  @BeforeEach
  void a_case_and_two_others() throws IOException {
    letIn = AccessDocument.read(AccessDocument.FILE);
    world = new World(given, path, database);
    given.in(
        world.here(),
        () -> {
          near.putAll(world.near(path, database).ids());
          hidden.putAll(world.hidden(path, database).ids());
        });
  }

  @Test
  void a_thing_of_another_case_is_not_there() {
    var asked = 0;
    for (var route : Route.all(handlers)) {
      var ofACase = ofACase(route);
      for (var others : ofACase.size() < 2 ? List.<Set<String>>of() : someOf(ofACase)) {
        asked += askedForBoth(route, others);
      }
    }

    assertThat(faults).isEmpty();
    assertThat(asked).isGreaterThan(70);
  }

  @Test
  void a_thing_of_a_case_that_is_nothing_to_one_is_refused() {
    var asked = 0;
    for (var route : Route.all(handlers)) {
      if (ofACase(route).size() == 1) {
        for (var asker : whereOthersOfTheRoleAreRefused(route)) {
          asked++;
          var answer = ask(route, asker, with(hidden, Set.copyOf(ofACase(route)), asker));
          fault(route, asker, answer, "alone", REFUSED);
        }
      }
    }

    assertThat(faults).isEmpty();
    assertThat(asked).isGreaterThan(70);
  }

  @Test
  void what_fills_the_weeks_of_another_case_is_not_written_over() {
    var route = new Route(HttpMethod.POST, "/plan/cases/{caseId}/occupations/{occupation}");
    for (var another : List.of(near, hidden)) {
      for (var edition : List.of("0", "1")) {
        var form =
            Map.of(
                "kind", "JOB_SEARCH",
                "edition", edition,
                "hours", "2",
                "from.day", "1",
                "from.month", "9",
                "from.year", "2026");
        for (var act : List.of("", "remove")) {
          var answer =
              ask(
                  route,
                  Asker.CASEWORKER_RESPONSIBLE,
                  with(another, Set.of("occupation"), Asker.CASEWORKER_RESPONSIBLE),
                  with(act, form));
          assertThat(answer.written()).as("%s %s", edition, act).isEmpty();
        }
      }
    }
  }

  private static Map<String, String> with(String act, Map<String, String> form) {
    var filled = new HashMap<>(form);
    filled.put("act", act);
    return filled;
  }

  /// Gives back how many were asked.
  private int askedForBoth(Route route, Set<String> others) {
    for (var asker : Asker.values()) {
      var isLetIn = letIn.getOrDefault(route.toString(), Set.of()).contains(asker);
      var nearAnswer = ask(route, asker, with(near, others, asker));
      var refused = MADE_WITH_THE_FORM.getOrDefault(route.toString(), Set.of(NOT_THERE));
      fault(route, asker, nearAnswer, "near " + others, isLetIn ? refused : REFUSED);
      if (isLetIn) {
        var answer = ask(route, asker, with(hidden, others, asker));
        fault(route, asker, answer, "hidden " + others, union(REFUSED, refused));
      }
    }
    return 1;
  }

  /// Those who get in because of how they stand to the thing, not because of their role alone.
  private Set<Asker> whereOthersOfTheRoleAreRefused(Route route) {
    var in = letIn.getOrDefault(route.toString(), Set.of());
    var found = EnumSet.noneOf(Asker.class);
    for (var asker : in) {
      if (!in.containsAll(Asker.in(asker.role()))) {
        found.add(asker);
      }
    }
    return found;
  }

  private List<String> ofACase(Route route) {
    return route.variables().stream()
        .filter(near::containsKey)
        .filter(name -> !name.equals("provider") && !name.equals("offer"))
        .toList();
  }

  /// Each part of what is named, but for nothing and all.
  private static List<Set<String>> someOf(List<String> named) {
    var parts = new ArrayList<Set<String>>();
    for (var bits = 1; bits < (1 << named.size()) - 1; bits++) {
      var chosen = bits;
      parts.add(
          Set.copyOf(
              named.stream().filter(one -> (chosen & 1 << named.indexOf(one)) != 0).toList()));
    }
    return parts;
  }

  private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
    var both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  private Map<String, String> with(Map<String, String> another, Set<String> names, Asker asker) {
    var ids = new HashMap<>(world.ids(asker));
    var others = World.as(asker, another);
    names.forEach(name -> ids.put(name, String.valueOf(others.get(name))));
    return ids;
  }

  private record Answered(int status, Set<String> written) {}

  private Answered ask(Route route, Asker asker, Map<String, String> ids) {
    return ask(route, asker, ids, Map.of());
  }

  private Answered ask(
      Route route, Asker asker, Map<String, String> ids, Map<String, String> form) {
    var request =
        (route.method().equals(HttpMethod.GET) ? browser.get() : browser.post())
            .uri("http://" + world.here() + ".test" + route.address(ids))
            .with(csrf())
            .with(Trial.tried());
    if (asker != Asker.VISITOR) {
      request =
          request.session(
              sessions.computeIfAbsent(
                  asker, one -> given.session(world.here(), world.account(one))));
    }
    for (var field : form.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    var answer = request.exchange();
    return new Answered(answer.getResponse().getStatus(), Trial.written(answer.getRequest()));
  }

  private void fault(Route route, Asker asker, Answered answer, String how, Set<Integer> expected) {
    if (!expected.contains(answer.status()) || !answer.written().isEmpty()) {
      faults.add(
          "%s as %s with %s: %d %s"
              .formatted(route, asker, how, answer.status(), answer.written()));
    }
  }
}
