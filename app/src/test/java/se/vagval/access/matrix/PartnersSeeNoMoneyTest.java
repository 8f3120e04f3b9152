package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/// Every page and file that officers of other authorities and the association's secretary can open
/// and a visitor cannot: no amount, no level and no decision stands in any of them, though the
/// person lets the authorities see all that can be seen.
@VagvalTest
class PartnersSeeNoMoneyTest {

  private static final List<Asker> PARTNERS =
      List.of(
          Asker.AF_OFFICER_OWN,
          Asker.AF_OFFICER_OTHER,
          Asker.FK_OFFICER_OTHER,
          Asker.REGION_OFFICER_OTHER,
          Asker.ASSOCIATION_SECRETARY);

  private static final Pattern MONEY =
      Pattern.compile(
          "\\bkr\\b|kronor|\\böre\\b|belopp|nivå|/assessment/|/remuneration/|50[\\s\\u00a0\\u202f]?000|\\bbeslut",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Pages about oneself that everybody signed in has.
  private static final Set<String> OWN = Set.of("/access/sessions");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @Test
  void nothing_they_can_open_tells_an_amount_a_level_or_a_decision() {
    var world = new World(given, path, database);
    world.knows("run", java.util.UUID.randomUUID().toString());
    var told = new ArrayList<String>();
    var opened = new ArrayList<String>();
    for (var route : Route.all(handlers)) {
      if (route.method().equals(HttpMethod.GET) && !isPublic(route, world)) {
        for (var asker : PARTNERS) {
          var answer = open(route, world, asker);
          if (answer.getStatus() == 200) {
            opened.add(asker + " " + route.pattern());
            told.addAll(money(route + " as " + asker, answer, world));
          }
        }
      }
    }

    assertThat(told).isEmpty();
    assertThat(opened)
        .contains("AF_OFFICER_OWN /coordination/contacts/{contact}")
        .filteredOn(one -> OWN.stream().noneMatch(one::endsWith))
        .allMatch(one -> one.contains(" /coordination/"));
  }

  private boolean isPublic(Route route, World world) {
    return open(route, world, Asker.VISITOR).getStatus() == 200;
  }

  private static List<String> money(String where, MockHttpServletResponse answer, World world) {
    var whole = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    // The menu leads to what is public too.
    var words = whole.substring(Math.max(0, whole.indexOf("<main")));
    var found =
        new ArrayList<>(
            MONEY
                .matcher(words)
                .results()
                .map(one -> where + ": " + one.group())
                .distinct()
                .toList());
    for (var id : List.of("decision", "voucher", "claim")) {
      if (words.contains(String.valueOf(world.ids().get(id)))) {
        found.add(where + ": the id of a " + id);
      }
    }
    return found;
  }

  private MockHttpServletResponse open(Route route, World world, Asker asker) {
    var request =
        browser.get().uri("http://" + world.here() + ".test" + route.address(world.ids()));
    return (asker == Asker.VISITOR
            ? request
            : request.session(given.session(world.here(), world.account(asker))))
        .exchange()
        .getResponse();
  }
}
