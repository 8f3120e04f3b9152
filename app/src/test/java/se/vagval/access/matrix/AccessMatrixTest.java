package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
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

  @Test
  void everybody_gets_what_the_document_says_and_nothing_else() throws IOException {
    Map<Route, Map<Asker, Boolean>> matrix = new LinkedHashMap<>();
    var elsewhere = new World(given, path, database);
    var world = world();
    for (var route : Route.all(handlers)) {
      matrix.put(route, asked(route, isTried(route) ? world : world(), elsewhere));
    }

    assertThat(faults).isEmpty();
    var written = AccessDocument.of(matrix);
    if (System.getProperty("write.documents") != null) {
      Files.writeString(AccessDocument.FILE, written + AccessDocument.systems());
    }
    assertThat(AccessDocument.people())
        .as(
            "ACCESS.md differs from what the service does: run `./vagval documents` and read the change")
        .isEqualTo(written);
  }

  /// What acts is tried alone, and leaves the world as it was for the next. Where a session ends,
  /// or what is read in commits as it goes, that cannot be, and the route has a world of its own.
  private static boolean isTried(Route route) {
    return !route.pattern().startsWith("/access/sessions")
        && !route.pattern().startsWith("/assistance/imports")
        && !route.pattern().startsWith("/sign-");
  }

  private static boolean reads(Route route) {
    return route.method().equals(HttpMethod.GET);
  }

  /// @param elsewhere where nothing changes either, as long as nobody of it gets in
  private Map<Asker, Boolean> asked(Route route, World world, World elsewhere) {
    var answers = new EnumMap<Asker, Boolean>(Asker.class);
    for (var asker : Asker.values()) {
      answers.put(asker, gotIn(route, asker, world, world.ids()));
      if (asker != Asker.VISITOR
          && route.namesSomething()
          && gotIn(route, asker, elsewhere, world.ids())) {
        faults.add("%s of another municipality got in at %s".formatted(asker, route));
      }
    }
    return answers;
  }

  private boolean gotIn(Route route, Asker asker, World of, Map<String, String> ids) {
    var status = status(route, asker, of, ids);
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

  private int status(Route route, Asker asker, World of, Map<String, String> ids) {
    var request =
        (reads(route) ? browser.get() : browser.post())
            .uri("http://" + of.here() + ".test" + route.address(ids))
            .with(csrf());
    if (isTried(route)) {
      request = request.with(Trial.uncounted());
    }
    if (asker != Asker.VISITOR) {
      request = request.session(given.session(of.here(), of.account(asker)));
    }
    return request.exchange().getResponse().getStatus();
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
