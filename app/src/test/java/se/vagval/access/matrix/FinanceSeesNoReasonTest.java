package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/// Every page and file that finance and those who approve can open: in none of them stands why
/// somebody was away.
@VagvalTest
class FinanceSeesNoReasonTest {

  private static final Pattern REASON =
      Pattern.compile("\\bsjuk(dag|skriv|\\b)|giltigt skäl", Pattern.CASE_INSENSITIVE);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @Test
  void nothing_they_can_open_tells_why_somebody_was_away() {
    var world = new World(given, path, database);
    world.knows("run", java.util.UUID.randomUUID().toString());
    var told = new ArrayList<String>();
    var opened = new ArrayList<String>();
    for (var route : Route.all(handlers)) {
      if (route.method().equals(HttpMethod.GET)) {
        for (var asker : List.of(Asker.FINANCE_OFFICER, Asker.APPROVER)) {
          var answer = open(route, world, asker);
          if (answer.getStatus() == 200) {
            opened.add(asker + " " + route.pattern());
            told.addAll(reasons(route + " as " + asker, answer));
          }
        }
      }
    }

    assertThat(told).isEmpty();
    assertThat(opened)
        .contains(
            "FINANCE_OFFICER /remuneration/placements/{placement}",
            "APPROVER /remuneration/placements/{placement}");
  }

  private static List<String> reasons(String where, MockHttpServletResponse answer) {
    var whole = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    return REASON.matcher(whole).results().map(one -> where + ": " + one.group()).toList();
  }

  private MockHttpServletResponse open(Route route, World world, Asker asker) {
    return browser
        .get()
        .uri("http://" + world.here() + ".test" + route.address(world.ids()))
        .session(given.session(world.here(), world.account(asker)))
        .exchange()
        .getResponse();
  }
}
