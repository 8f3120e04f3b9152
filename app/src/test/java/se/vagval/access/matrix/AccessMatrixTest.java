package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
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

/// Asks every route as everybody, of the municipality and of another, and compares who got an
/// answer with `docs/ACCESS.md`: a new route, or a changed right, fails until somebody has read the
/// new line there. `-Dwrite.documents` writes it anew.
@VagvalTest
@ResourceLock("docs/ACCESS.md")
class AccessMatrixTest {

  /// The request never reached the handler: nobody asked for the right.
  private static final Set<Integer> DID_NOT_ASK = Set.of(400, 405, 415);

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final int REDIRECT = 302;
  private static final int UNKNOWN = 401;
  private static final int REFUSED = 403;
  private static final int NOT_THERE = 404;
  private static final int TOO_OFTEN = 429;

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  private final List<String> faults = new ArrayList<>();
  private int shownAtHome;

  @Test
  void everybody_gets_what_the_document_says_and_nothing_else() throws IOException {
    Map<Route, Map<Asker, Boolean>> matrix = new LinkedHashMap<>();
    var elsewhere = new World(given, path, database);
    var world = world();
    for (var route : Route.all(handlers)) {
      matrix.put(route, asked(route, route.canBeTried() ? world : world(), elsewhere));
    }

    assertThat(faults).isEmpty();
    assertThat(shownAtHome).as("so that it would be seen elsewhere").isGreaterThan(15);
    var written = AccessDocument.of(matrix);
    if (System.getProperty("write.documents") != null) {
      Files.writeString(AccessDocument.FILE, written + AccessDocument.systems());
    }
    assertThat(AccessDocument.people())
        .as(
            "ACCESS.md differs from what the service does: run `./vagval documents` and read the change")
        .isEqualTo(written);
  }

  private static boolean reads(Route route) {
    return route.method().equals(HttpMethod.GET);
  }

  /// @param elsewhere where nothing changes either, as long as nobody of it gets in
  private Map<Asker, Boolean> asked(Route route, World world, World elsewhere) {
    var answers = new EnumMap<Asker, Boolean>(Asker.class);
    for (var asker : Asker.values()) {
      var answer = answer(route, asker, world, world);
      var gotIn = gotIn(route, asker, answer);
      answers.put(asker, gotIn);
      if (asker != Asker.VISITOR && route.namesSomething()) {
        if (gotIn(route, asker, answer(route, asker, elsewhere, world))) {
          faults.add("%s of another municipality got in at %s".formatted(asker, route));
        }
      } else if (asker != Asker.VISITOR && gotIn) {
        // Whoever is refused at home is refused elsewhere, by the same table.
        shownAtHome += ofOurs(route, asker, answer, world).isEmpty() ? 0 : 1;
        nothingOfOurs(route, asker, answer(route, asker, elsewhere, world), world);
      }
    }
    return answers;
  }

  /// Who works elsewhere gets their own at such an address, and never a word of ours.
  private void nothingOfOurs(Route route, Asker asker, MockHttpServletResponse answer, World ours) {
    gotIn(route, asker, answer);
    ofOurs(route, asker, answer, ours)
        .forEach(one -> faults.add("%s as %s elsewhere shows %s".formatted(route, asker, one)));
  }

  private static List<String> ofOurs(
      Route route, Asker asker, MockHttpServletResponse answer, World ours) {
    var text =
        answer.getRedirectedUrl()
            + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    var address = route.address(ours.ids(asker));
    return Stream.concat(
            ours.ids().values().stream().filter(id -> ID.matcher(id).matches()),
            Stream.of(Objects.requireNonNull(ours.ofTheCase().get("name"))))
        .filter(one -> text.contains(one) && !address.contains(one))
        .toList();
  }

  private boolean gotIn(Route route, Asker asker, MockHttpServletResponse answer) {
    var status = answer.getStatus();
    var isVisitor = asker == Asker.VISITOR;
    if (status >= 500
        || status == TOO_OFTEN
        || status == UNKNOWN && !isVisitor
        || isUnasked(route, status)) {
      faults.add("%s as %s: %d".formatted(route, asker, status));
    }
    return status != UNKNOWN && status != REFUSED && status != NOT_THERE;
  }

  /// Pages are given all that their addresses need; the interface judges what is sent by itself,
  /// and so does the page to which a sign-in provider leads.
  private static boolean isUnasked(Route route, int status) {
    var judges = route.pattern().startsWith("/api/") || route.pattern().equals("/sign-in/callback");
    return !judges && DID_NOT_ASK.contains(status);
  }

  private MockHttpServletResponse answer(Route route, Asker asker, World of, World asked) {
    var request =
        (reads(route) ? browser.get() : browser.post())
            .uri("http://" + of.here() + ".test" + route.address(asked.ids(asker)))
            .with(csrf());
    if (route.canBeTried()) {
      request = request.with(Trial.uncounted());
    }
    if (asker != Asker.VISITOR) {
      request = request.session(given.session(of.here(), of.account(asker)));
    }
    return request.exchange().getResponse();
  }

  /// With a month run, which only its own page can make.
  private World world() {
    var world = new World(given, path, database);
    var prepared =
        browser
            .post()
            .uri("http://" + world.here() + ".test/remuneration/runs")
            .param("month", "2026-08")
            .session(given.session(world.here(), world.account(Asker.FINANCE_OFFICER)))
            .with(csrf())
            .exchange();
    assertThat(prepared).hasStatus(REDIRECT);
    var address = Objects.requireNonNull(prepared.getResponse().getRedirectedUrl());
    world.knows("run", address.substring(address.lastIndexOf('/') + 1));
    return world;
  }
}
