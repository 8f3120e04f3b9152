package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.access.signin.FakeProvider;
import se.vagval.access.signin.ForSystems;
import se.vagval.access.signin.SystemsTown;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Trial;

/// Every route, asked by another system: one that acts for the provider of a case, with the scope
/// of the route, with every scope but that, with a token that another municipality trusts, and with
/// none. What it may is in `docs/ACCESS.md`; `-Dwrite.documents` writes it anew.
@ForSystems
@ResourceLock("docs/ACCESS.md")
class SystemsMatrixTest {

  /// What each route of the interface asks for: one that is not here is a fault.
  private static final Map<String, String> SCOPES =
      Map.of("POST /api/v1/remuneration/statements", "statement:compute");

  private static final int UNKNOWN = 401;
  private static final int REFUSED = 403;

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  String client;
  private final List<String> faults = new ArrayList<>();

  @BeforeEach
  void a_system_of_the_provider() {
    given.municipality(SystemsTown.MATRIX, "nacka-2013");
    given.municipality(SystemsTown.ELSEWHERE, "nacka-2013");
    world = new World(SystemsTown.MATRIX, given, path, database);
    world.knows("run", UUID.randomUUID().toString());
    client = "system-" + UUID.randomUUID();
    given.in(
        SystemsTown.MATRIX,
        () ->
            database
                .sql(
                    """
                    with made as (
                      insert into access.account (id, name, subject, kind)
                      values (gen_random_uuid(), 'Systemet', :subject, 'MACHINE') returning id)
                    insert into access.role_grant (id, account_id, role, provider_id, valid)
                    select gen_random_uuid(), id, 'PROVIDER_STAFF', :provider::uuid, '[2020-01-01,)' from made
                    """)
                .param("subject", client)
                .param("provider", Objects.requireNonNull(world.ids().get("provider")))
                .update());
  }

  @Test
  void a_system_gets_what_its_scope_gives_and_nothing_else() throws IOException {
    var interfaces = new LinkedHashMap<Route, List<String>>();
    for (var route : Route.all(handlers)) {
      if (route.pattern().startsWith("/api/")) {
        interfaces.put(route, asked(route));
      } else {
        isAnsweredAsAVisitor(route);
      }
    }

    assertThat(faults).isEmpty();
    assertThat(interfaces.keySet())
        .extracting(Route::toString)
        .containsExactlyInAnyOrderElementsOf(SCOPES.keySet());
    var written = AccessDocument.ofSystems(interfaces);
    if (System.getProperty("write.documents") != null) {
      Files.writeString(AccessDocument.FILE, AccessDocument.people() + written);
    }
    assertThat(AccessDocument.systems())
        .as(
            "ACCESS.md differs from what the service does: run `./vagval documents` and read the change")
        .isEqualTo(written);
  }

  private List<String> asked(Route route) {
    var scope = SCOPES.getOrDefault(route.toString(), "");
    return List.of(
        "`" + scope + "`",
        answer(route, token(SystemsTown.PROVIDER, scope), 0),
        answer(route, token(SystemsTown.PROVIDER, allBut(scope)), REFUSED),
        answer(route, token(SystemsTown.ANOTHERS, scope), UNKNOWN),
        answer(route, "", UNKNOWN));
  }

  /// @param expected 0 for an answer of any kind that is no refusal
  private String answer(Route route, String token, int expected) {
    var answer = ask(route, token);
    var status = answer.getResponse().getStatus();
    var isRefused = status == UNKNOWN || status == REFUSED;
    var isFault = expected == 0 ? isRefused || status >= 500 : status != expected;
    if (isFault || answer.getResponse().getCookies().length > 0 || !written(answer).isEmpty()) {
      faults.add("%s: %d, expected %d".formatted(route, status, expected));
    }
    return isRefused ? "refused (%d)".formatted(status) : "yes";
  }

  private void isAnsweredAsAVisitor(Route route) {
    var visitor = ask(route, "");
    var everything = SCOPES.values().stream().sorted().collect(Collectors.joining(" "));
    for (var provider : List.of(SystemsTown.PROVIDER, SystemsTown.ANOTHERS)) {
      var system = ask(route, token(provider, everything));
      if (system.getResponse().getStatus() != visitor.getResponse().getStatus()
          || !leadsTo(system).equals(leadsTo(visitor))
          || !written(system).equals(written(visitor))) {
        faults.add(
            "%s: a system got %d, a visitor %d"
                .formatted(
                    route, system.getResponse().getStatus(), visitor.getResponse().getStatus()));
      }
    }
  }

  /// Without what a sign-in makes up anew each time.
  private static String leadsTo(MvcTestResult answer) {
    return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceFirst("[?].*", "");
  }

  private static String allBut(String scope) {
    var others = new TreeSet<>(SCOPES.values());
    others.remove(scope);
    others.add("other:thing");
    return String.join(" ", others);
  }

  private String token(FakeProvider provider, String scopes) {
    return SystemsTown.token(provider, client, right -> right.claim("scope", scopes));
  }

  private MvcTestResult ask(Route route, String token) {
    var isGet = route.method().equals(HttpMethod.GET);
    var call =
        (isGet ? browser.get() : browser.post())
            .uri("http://" + SystemsTown.MATRIX + ".test" + route.address(world.ids()))
            .with(Trial.tried());
    var isInterface = route.pattern().startsWith("/api/");
    call =
        isInterface
            ? call.contentType(MediaType.APPLICATION_JSON).content("{}")
            : call.with(csrf());
    return (token.isEmpty() ? call : call.header("Authorization", "Bearer " + token)).exchange();
  }

  private static java.util.Set<String> written(MvcTestResult answer) {
    return Trial.written(answer.getRequest());
  }
}
