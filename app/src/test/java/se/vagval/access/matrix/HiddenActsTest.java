package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;
import se.vagval.web.NotNow;

/// Every page about a case, as two see it who hold the same role: what it offers the one and not
/// the other, it says that it does not offer, and why. So it does of what it offers while the case
/// is open and not when it is closed; and what it still offers then can be done.
@VagvalTest
class HiddenActsTest {

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"]*)\"");
  private static final Pattern ASKED = Pattern.compile("Permission\\.(\\w+)");
  private static final Pattern NAMED =
      Pattern.compile("Permission\\.(\\w+)[^;]{0,80}?NamedAct\\.of\\(\\s*\"([^\"]+)\"");

  /// Words that are chosen as the page is made, and the right that they name an act of.
  private static final Map<String, String> CHOSEN =
      Map.of(
          "assessment.panel.decision.decide", "DECIDE_CHECK",
          "assessment.panel.decision.decide-again", "DECIDE_CHECK",
          "casework.consent.act.give", "RECORD_CONSENT",
          "casework.household.act.move", "CHANGE_CASE",
          "casework.overview.cause.act", "CHANGE_CASE");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  Visits visits;
  Routes routes;
  Map<String, String> near = Map.of();
  private final Map<String, String> words = new HashMap<>(CHOSEN);
  private final Set<String> faults = new TreeSet<>();

  @BeforeEach
  void a_case_and_another_of_the_same_caseworker() {
    world = new World(given, path, database);
    world.knows("run", java.util.UUID.randomUUID().toString());
    visits = new Visits(browser, given, world);
    routes = new Routes(handlers);
    given.in(world.here(), () -> near = world.near(path, database).ids());
    sources()
        .forEach(text ->
            NAMED.matcher(text).results().forEach(one -> words.put(one.group(2), one.group(1))));
  }

  @Test
  void what_a_page_offers_the_responsible_and_not_a_colleague_is_told() {
    var hidden = 0;
    for (var route : pages()) {
      var address = route.address(ids());
      var own = visits.open(Asker.CASEWORKER_RESPONSIBLE, address);
      var others = visits.open(Asker.CASEWORKER_OWN_UNIT, address);
      if (isPage(own) && isPage(others)) {
        hidden += told(route, acts(own), others, Asker.CASEWORKER_OWN_UNIT);
      }
    }

    assertThat(faults).isEmpty();
    assertThat(hidden).isGreaterThan(30);
  }

  @Test
  void what_a_page_of_a_closed_case_does_not_offer_any_more_is_told() {
    var before = new HashMap<Route, Set<Route>>();
    for (var route : pages()) {
      var open = visits.open(Asker.CASEWORKER_RESPONSIBLE, route.address(ids()));
      before.put(route, isPage(open) ? acts(open) : Set.of());
    }
    given.in(world.here(), this::close);

    var hidden = 0;
    for (var route : pages()) {
      var closed = visits.open(Asker.CASEWORKER_RESPONSIBLE, route.address(ids()));
      if (isPage(closed) && !isInstead(closed)) {
        hidden +=
            told(
                route,
                Objects.requireNonNull(before.get(route)),
                closed,
                Asker.CASEWORKER_RESPONSIBLE);
      }
    }
    var seen = new HashSet<String>();
    follow("/casework/cases/" + near.get("case"), seen);

    assertThat(faults).isEmpty();
    assertThat(hidden).isGreaterThan(10);
    assertThat(seen).as("pages of the closed case, from its overview").hasSizeGreaterThan(20);
  }

  /// How many acts it does not offer, of those that the reader could not do either.
  private int told(Route page, Set<Route> offered, MvcTestResult answer, Asker reader) {
    var missing = new HashSet<>(offered);
    missing.removeAll(acts(answer));
    missing.removeIf(act -> canBeDone(reader, act));
    var rights = notNow(answer).stream().map(this::right).collect(Collectors.toSet());
    for (var act : missing) {
      if (rightsOf(act).stream().noneMatch(rights::contains)) {
        faults.add("%s hides %s, and tells of %s".formatted(page, act, rights));
      }
    }
    return missing.size();
  }

  private boolean canBeDone(Asker reader, Route act) {
    var address = act.address(ids());
    var answer =
        act.method().equals(HttpMethod.GET)
            ? visits.open(reader, address)
            : visits.send(
                reader,
                new RenderedForm("post", address, Map.of(), new LinkedMultiValueMap<>(), Set.of()),
                new LinkedMultiValueMap<>());
    var status = answer.getResponse().getStatus();
    return (status == 200 || status == 422) && !isInstead(answer);
  }

  /// What the closed case still offers can be done: each link and each form.
  private void follow(String address, Set<String> seen) {
    // Weeks lead on without an end.
    var isAnotherWeek = address.matches(".*/week/[0-9].*") && seen.contains("week");
    if (isAnotherWeek || !seen.add(address)) {
      return;
    }
    if (address.contains("/week/")) {
      seen.add("week");
    }
    var answer = visits.open(Asker.CASEWORKER_RESPONSIBLE, address);
    if (isInstead(answer) || answer.getResponse().getStatus() >= 400) {
      faults.add("offered, and not taken: " + address);
    }
    if (!isPage(answer)) {
      return;
    }
    for (var form : RenderedForm.in(main(answer), address)) {
      var isTaken =
          form.method().equals("get")
              || visits
                      .send(Asker.CASEWORKER_RESPONSIBLE, form, form.filled())
                      .getResponse()
                      .getStatus()
                  != 409;
      if (!isTaken) {
        faults.add("offered, and not taken: the form %s of %s".formatted(form.action(), address));
      }
    }
    links(answer).stream()
        .map(link -> link.replaceAll("#.*", ""))
        .filter(link -> near.values().stream().anyMatch(link::contains))
        .forEach(link -> follow(link, seen));
  }

  private void close() {
    var caseId = Objects.requireNonNull(near.get("case"));
    database
        .sql("update casework.case_file set closed_on = '2026-08-31' where id = :case::uuid")
        .param("case", caseId)
        .update();
    database
        .sql(
            """
            insert into casework.case_closing (id, case_id, closed_on, reason_code, closed_by, closed_at)
            values (gen_random_uuid(), :case::uuid, '2026-08-31', 'WORK', :by, '2026-08-31T10:00:00Z')
            """)
        .param("case", caseId)
        .param("by", world.account(Asker.CASEWORKER_RESPONSIBLE).value())
        .update();
  }

  private List<Route> pages() {
    return Route.all(handlers).stream()
        .filter(route -> route.method().equals(HttpMethod.GET))
        .filter(route -> route.variables().stream().anyMatch(near::containsKey))
        .toList();
  }

  private Map<String, String> ids() {
    var ids = new HashMap<>(world.ids());
    ids.putAll(near);
    return ids;
  }

  private static boolean isPage(MvcTestResult answer) {
    return answer.getResponse().getStatus() == 200
        && String.valueOf(answer.getResponse().getContentType()).startsWith("text/html");
  }

  private static boolean isInstead(MvcTestResult answer) {
    var made = answer.getMvcResult().getModelAndView();
    return made != null && "casework/ClosedCase".equals(made.getViewName());
  }

  /// What the page leads to and what its forms do.
  private Set<Route> acts(MvcTestResult answer) {
    var acts = new HashSet<Route>();
    links(answer).forEach(link -> routes.at("get", link).ifPresent(acts::add));
    RenderedForm.in(main(answer), "").stream()
        .filter(form -> form.method().equals("post"))
        .forEach(form -> routes.at("post", form.action()).ifPresent(acts::add));
    return acts;
  }

  private static Set<String> links(MvcTestResult answer) {
    return LINK.matcher(main(answer))
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .collect(Collectors.toSet());
  }

  private static String main(MvcTestResult answer) {
    var whole = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return whole.substring(Math.max(0, whole.indexOf("<main")));
  }

  @SuppressWarnings("unchecked")
  private static List<NotNow> notNow(MvcTestResult answer) {
    return answer.getRequest().getAttribute(NotNow.class.getName()) instanceof List<?> told
        ? (List<NotNow>) told
        : List.of();
  }

  private String right(NotNow told) {
    return told.what().startsWith("access.act.")
        ? told.what().substring("access.act.".length())
        : words.getOrDefault(told.what(), told.what());
  }

  /// The rights that what answers the route asks for.
  private Set<String> rightsOf(Route route) {
    var page = routes.page(route).getName().replace('.', '/');
    var file = Path.of("src/main/java", page + ".java");
    return ASKED.matcher(text(file)).results().map(one -> one.group(1)).collect(Collectors.toSet());
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      var found = new ArrayList<String>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> found.add(text(file)));
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
