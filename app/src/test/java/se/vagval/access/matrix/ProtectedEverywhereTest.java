package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.access.AccountId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Every page and file that can be opened, by everybody who can ask, in every state that a case can
/// be in: who a protected person is stands in none of them but for the responsible caseworker,
/// those named and the person. Nor does it stand in the log of the service.
@VagvalTest
@ExtendWith(OutputCaptureExtension.class)
class ProtectedEverywhereTest {

  private static final List<String> SECRETS =
      List.of("Qvintessa", "Hemligsson", "19850709", "070-5550199");

  /// Parts of an address that are of no case.
  private static final Set<String> OF_NO_CASE =
      Set.of("section", "date", "week", "month", "authority", "branch", "eventKind");

  private static final Set<Asker> MAY_KNOW =
      EnumSet.of(Asker.CASEWORKER_RESPONSIBLE, Asker.PARTICIPANT_SELF);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  private final List<OtherStates.Page> pages = new ArrayList<>();
  private final List<Map<String, String>> cases = new ArrayList<>();

  @BeforeEach
  void protected_people_with_something_of_everything_and_in_every_state() {
    world = new World(given, path, database);
    var ids = world.ids();
    given.in(
        world.here(),
        () -> {
          pages.addAll(OtherStates.of(world, path, database));
          cases.addAll(OtherStates.idsOfEach(world, database));
        });
    post(Asker.FINANCE_OFFICER, "/remuneration/runs", "month", "2026-08");
    given.in(
        world.here(),
        () -> {
          world.knows(
              "run",
              database
                  .sql("select id::text from remuneration.month_run")
                  .query((row, n) -> row.getString(1))
                  .single());
          database
              .sql(
                  """
                  update casework.person set given_name = 'Qvintessa', family_name = 'Hemligsson',
                    personal_number = case when c.id = :case::uuid then '198507099805'
                      else '19850709' || (1000 + c.nth) end,
                    phone = '070-5550199', language = 'so', protected_as = 'PROTECTED_REGISTRATION'
                  from (select id, person_id, row_number() over () as nth from casework.case_file) c
                  where person.id = c.person_id
                  """)
              .param("case", Objects.requireNonNull(ids.get("case")))
              .update();
          database
              .sql(
                  "update access.account set name = 'Qvintessa Hemligsson' where person_id in (select person_id from casework.case_file)")
              .update();
        });
    var approval = "/remuneration/runs/" + world.ids().get("run") + "/approval";
    assertThat(post(Asker.APPROVER, approval, "x", "y").getStatus()).isEqualTo(302);
  }

  @Test
  void nobody_but_those_who_may_know_learns_who_it_is(CapturedOutput log) throws IOException {
    var told = new ArrayList<String>();
    var opened = 0;
    for (var route : Route.all(handlers)) {
      if (route.method().equals(HttpMethod.GET)) {
        for (var asker : Asker.values()) {
          var answer = open(asker, route.address(world.ids(asker)));
          opened += answer.getStatus() == 200 ? 1 : 0;
          if (!MAY_KNOW.contains(asker)) {
            told.addAll(secrets(route + " as " + asker, words(answer)));
          }
        }
      }
    }

    assertThat(told).isEmpty();
    assertThat(opened).isGreaterThan(100);
    assertThat(secrets("log", log.getAll())).isEmpty();
  }

  @Test
  void no_state_of_a_case_tells_more(CapturedOutput log) throws IOException {
    var letIn = AccessDocument.read(AccessDocument.FILE);
    var told = new TreeSet<String>();
    var asked = 0;
    for (var ids : cases) {
      for (var route : Route.all(handlers)) {
        for (var asker : isOf(ids, route) ? whoMay(route, letIn) : List.<Asker>of()) {
          var known = new HashMap<>(world.ids(asker));
          known.putAll(ids);
          told.addAll(secrets(route + " as " + asker, words(open(asker, route.address(known)))));
          asked++;
        }
      }
    }
    for (var page : pages) {
      for (var asker : strangers()) {
        told.addAll(secrets(page + " as " + asker, words(open(asker, page.address()))));
      }
    }

    assertThat(told).isEmpty();
    assertThat(asked).isGreaterThan(1000);
    assertThat(cases).hasSizeGreaterThan(12);
    assertThat(secrets("log", log.getAll())).isEmpty();
  }

  private static boolean isOf(Map<String, String> ids, Route route) {
    var named = route.variables();
    return route.method().equals(HttpMethod.GET)
        && named.stream().anyMatch(ids::containsKey)
        && named.stream().allMatch(name -> ids.containsKey(name) || OF_NO_CASE.contains(name));
  }

  /// Whoever gets in where the person is not protected, and may not know who it is.
  private static List<Asker> whoMay(Route route, Map<String, Set<Asker>> letIn) {
    var in = letIn.getOrDefault(route.toString(), Set.of());
    return strangers().stream().filter(in::contains).toList();
  }

  private static List<Asker> strangers() {
    return Arrays.stream(Asker.values()).filter(asker -> !MAY_KNOW.contains(asker)).toList();
  }

  @Test
  void somebody_named_reads_the_file_and_others_of_the_unit_do_not() throws IOException {
    var overview = "/casework/cases/" + world.ids().get("case");
    assertThat(words(open(Asker.CASEWORKER_OWN_UNIT, overview))).doesNotContain(SECRETS.getFirst());

    var named = world.account(Asker.CASEWORKER_OWN_UNIT);
    post(Asker.TEAM_LEADER_OWN_UNIT, overview + "/readers", "account", named.toString());

    assertThat(words(open(Asker.CASEWORKER_OWN_UNIT, overview))).contains(SECRETS.getFirst());
    assertThat(open(Asker.CASEWORKER_OWN_UNIT, overview + "/journal/new").getStatus())
        .isEqualTo(403);
    assertThat(words(open(Asker.TEAM_LEADER_OWN_UNIT, overview)))
        .doesNotContain(SECRETS.getFirst());
  }

  @Test
  void search_by_name_finds_the_person_for_those_who_may_know_alone() throws IOException {
    for (var asker : Asker.values()) {
      if (asker != Asker.VISITOR && asker != Asker.PARTICIPANT_SELF) {
        for (var words : List.of("Hemligsson", "198507099805")) {
          var found = words(post(asker, "/casework/search", "words", words));
          var shown = found.contains("Qvintessa");
          assertThat(shown).as(asker.name()).isEqualTo(asker == Asker.CASEWORKER_RESPONSIBLE);
        }
      }
    }
  }

  private MockHttpServletResponse open(Asker asker, String address) {
    var request = browser.get().uri("http://" + world.here() + ".test" + address);
    return (asker == Asker.VISITOR ? request : request.session(session(world.account(asker))))
        .exchange()
        .getResponse();
  }

  private MockHttpServletResponse post(Asker asker, String address, String name, String value) {
    return browser
        .post()
        .uri("http://" + world.here() + ".test" + address)
        .session(session(world.account(asker)))
        .param(name, value)
        .with(csrf())
        .exchange()
        .getResponse();
  }

  private org.springframework.mock.web.MockHttpSession session(AccountId account) {
    return given.session(world.here(), account);
  }

  private static List<String> secrets(String where, String words) {
    return SECRETS.stream().filter(words::contains).map(one -> where + ": " + one).toList();
  }

  private static String words(MockHttpServletResponse answer) throws IOException {
    var bytes = answer.getContentAsByteArray();
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.startsWith("%PDF")) {
      return text;
    }
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
