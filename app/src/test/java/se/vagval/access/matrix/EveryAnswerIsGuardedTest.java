package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import se.vagval.testing.VagvalTest;

/// Reads every page as the first who gets in, and as a visitor, and looks at what each answer tells
/// the browser.
@VagvalTest
class EveryAnswerIsGuardedTest {

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Referrer-Policy", "no-referrer");

  private static final Pattern RUNS_OR_STYLES =
      Pattern.compile(
          "<style|<script(?![^>]*\\ssrc=)|\\sstyle\\s*=|<[^>]*\\son[a-z]+\\s*=|javascript:",
          Pattern.CASE_INSENSITIVE);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @Test
  void every_page_is_guarded_and_holds_nothing_that_runs() {
    var world = new World(given, path, database);
    world.knows("run", java.util.UUID.randomUUID().toString());
    var pages =
        Route.all(handlers).stream().filter(r -> r.method().equals(HttpMethod.GET)).toList();

    for (var page : pages) {
      guarded(page, answer(page, world, Optional.empty()));
      firstToGetIn(page, world).ifPresent(answer -> guarded(page, answer));
    }
    assertThat(pages).hasSizeGreaterThan(30);
  }

  @Test
  void only_behind_tls_is_tls_demanded_ever_after() {
    var world = new World(given, path, database);
    var address = "http://" + world.here() + ".test/sign-in";

    assertThat(browser.get().uri(address)).doesNotContainHeader("Strict-Transport-Security");
    assertThat(browser.get().uri(address).secure(true))
        .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
  }

  private Optional<MockHttpServletResponse> firstToGetIn(Route page, World world) {
    return Arrays.stream(Asker.values())
        .filter(asker -> asker != Asker.VISITOR)
        .map(asker -> answer(page, world, Optional.of(asker)))
        .filter(answer -> answer.getStatus() == 200)
        .findFirst();
  }

  private MockHttpServletResponse answer(Route page, World world, Optional<Asker> asker) {
    var request = browser.get().uri("http://" + world.here() + ".test" + page.address(world.ids()));
    return asker
        .map(who -> request.session(given.session(world.here(), world.account(who))))
        .orElse(request)
        .exchange()
        .getResponse();
  }

  private static void guarded(Route page, MockHttpServletResponse answer) {
    HEADERS.forEach((name, value) ->
        assertThat(answer.getHeader(name)).as("%s of %s", name, page).isEqualTo(value));
    assertThat(answer.getHeader("Permissions-Policy")).as("%s", page).contains("camera=()");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .as("%s", page)
        .matches(policy ->
            List.of("default-src 'self'", "sandbox").stream().anyMatch(policy::startsWith))
        .doesNotContain("unsafe");
    if (!page.pattern().startsWith("/outcomes/results")) {
      assertThat(answer.getHeader("Cache-Control")).as("%s", page).contains("no-store");
    }
    if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
      assertThat(
              new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .as("%s", page)
          .doesNotContainPattern(RUNS_OR_STYLES);
    }
  }
}
