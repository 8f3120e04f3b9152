package se.vagval.assessment.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.casework.UnitId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// Sundbyberg's order: a caseworker decides on 24 000 kronor, the leader on the three highest
/// levels.
@VagvalTest
class ProposePagesTest {

  private static final Pattern MAPPING = Pattern.compile("name=\"mapping\" value=\"([^\"]*)\"");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;
  AccountId leader;
  UUID decision = UUID.randomUUID();

  @BeforeEach
  void open_a_case() {
    clock.moveTo(LocalDate.of(2026, 9, 1));
    scene = new GivenAssessment(given, path, "sundbyberg-2017");
    scene.readyToDecide(database);
    leader = given.account(scene.here, Role.TEAM_LEADER, unit(), null);
  }

  @Test
  void what_the_order_gives_to_the_leader_is_proposed_and_decided_by_the_leader() {
    assertThat(post(scene.caseworker, "", form()))
        .hasStatusOk()
        .bodyText()
        .contains("högst 24\u202F000", "Lämna förslaget")
        .doesNotContain("Fatta beslutet");
    assertThat(post(scene.caseworker, "/confirm", form()))
        .hasStatus(422)
        .bodyText()
        .contains("Delegationsordningen låter någon annan");
    assertThat(post(scene.caseworker, "/propose", form())).hasStatus(302);
    assertThat(post(scene.caseworker, "/propose", form())).hasStatus(302);
    assertThat(one("select count(*)::text from assessment.proposal")).isEqualTo("1");

    assertThat(get(leader, "/assessment/decisions")).bodyText().contains("Ett förslag");
    assertThat(get(leader, address("")))
        .hasStatusOk()
        .bodyText()
        .contains("Föreslaget av Kim Prov", "Lång väg", "value=\"" + decision + "\"");
    assertThat(post(leader, "", form())).bodyText().contains("Du får fatta beslutet");
    assertThat(post(leader, "/confirm", form())).hasStatus(302);

    assertThat(one("select decided_by::text from assessment.decision"))
        .isEqualTo(leader.toString());
    assertThat(get(scene.participant, "/assessment/decisions/" + decision))
        .bodyText()
        .contains("enligt Nämndens delegationsordning");
    assertThat(get(leader, "/assessment/decisions")).bodyText().doesNotContain("Ett förslag");
  }

  @Test
  void a_proposal_is_sent_back_with_words_and_proposed_anew() {
    post(scene.caseworker, "/propose", form());
    assertThat(post(leader, "/send-back", Map.of("back", " ")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv varför förslaget skickas tillbaka");
    var back = Map.of("back", "Pröva nivå tre", "decision", decision.toString());
    assertThat(post(leader, "/send-back", Map.of("back", "Ett annat"))).hasStatus(422);
    assertThat(post(leader, "/send-back", back)).hasStatus(302);
    assertThat(post(leader, "/send-back", back)).hasStatus(422);

    assertThat(get(scene.caseworker, "/casework/cases/" + scene.caseId))
        .bodyText()
        .contains("Pröva nivå tre");
    assertThat(get(scene.caseworker, address("")))
        .bodyText()
        .contains("Pröva nivå tre", "Lång väg")
        .doesNotContain("value=\"" + decision + "\"");
    decision = UUID.randomUUID();
    assertThat(post(scene.caseworker, "/propose", form())).hasStatus(302);
    assertThat(get(leader, address(""))).bodyText().contains("Föreslaget av Kim Prov");
  }

  @Test
  void what_is_proposed_again_takes_the_place_of_what_was_proposed() {
    post(scene.caseworker, "/propose", form());
    var other = new HashMap<>(form());
    other.put("reasons", "Ännu längre väg");
    assertThat(post(scene.caseworker, "/propose", other))
        .as("the same form with something else in it is not kept in silence")
        .hasStatus(409);

    var shown = body(get(scene.caseworker, address("")));
    assertThat(shown).contains("Lång väg").doesNotContain("value=\"" + decision + "\"");
    other.put("decision", UUID.randomUUID().toString());
    assertThat(post(scene.caseworker, "/propose", other)).hasStatus(302);

    assertThat(get(leader, address(""))).bodyText().contains("Ännu längre väg");
  }

  @Test
  void a_proposal_rests_on_no_mapping_and_takes_no_place_of_another_case() {
    var another = anotherCase();
    var foreign = new HashMap<>(form());
    foreign.put("mapping", String.valueOf(another.get("mapping")));
    assertThat(post(scene.caseworker, "/propose", foreign)).hasStatus(409);
    foreign.putAll(form());
    foreign.put("decision", String.valueOf(another.get("id")));
    assertThat(post(scene.caseworker, "/propose", foreign)).hasStatus(409);
    var back = Map.of("back", "Nej", "decision", String.valueOf(another.get("id")));
    assertThat(post(leader, "/send-back", back)).hasStatus(422);

    assertThat(one("select string_agg(case_id::text, '') from assessment.proposal"))
        .isEqualTo(String.valueOf(another.get("case_id")));
    assertThat(one("select count(*)::text from assessment.proposal_returned")).isEqualTo("0");
    assertThat(post(scene.caseworker, "/propose", form())).as("with one's own").hasStatus(302);
  }

  /// Of the same unit and caseworker, with a proposal. Gives back its row.
  private Map<String, Object> anotherCase() {
    var id = UUID.randomUUID();
    var mapping = UUID.randomUUID();
    var made = new HashMap<String, Object>(Map.of("id", id, "mapping", mapping));
    given.in(
        scene.here,
        () -> {
          var unit = new UnitId(unitIn());
          var another = path.caseOf(path.person("Lo", "Granne"), unit, scene.caseworker);
          made.put("case_id", another.value());
          var on = LocalDate.of(2026, 8, 31);
          var by = scene.caseworker.value();
          given.insert(
              "assessment.mapping",
              Map.of(
                  "id", mapping, "case_id", another.value(), "started_on", on, "started_by", by));
          database
              .sql(
                  """
                  insert into assessment.proposal (id, case_id, mapping_id, level, expected_months, deviation_reason,
                    reasons, proposed_on, proposed_at, proposed_by)
                  values (:id, :case_id, :mapping, 4, 8, 'Lång väg', 'Skäl', '2026-08-31', now(), :by)
                  """)
              .params(made)
              .param("by", by)
              .update();
        });
    return made;
  }

  @Test
  void an_older_proposal_is_not_decided_on_while_a_newer_one_waits() {
    post(scene.caseworker, "/propose", form());
    var read = form();
    decision = UUID.randomUUID();
    assertThat(post(scene.caseworker, "/propose", form())).hasStatus(302);

    assertThat(post(leader, "/confirm", read))
        .hasStatus(409)
        .bodyText()
        .contains("Ett nytt förslag har kommit");
    assertThat(one("select count(*)::text from assessment.decision")).isEqualTo("0");
    assertThat(post(leader, "/confirm", form())).hasStatus(302);
  }

  @Test
  void within_the_order_the_caseworker_decides_alone() {
    assertThat(post(scene.caseworker, "/confirm", form("3", "6"))).hasStatus(302);
    assertThat(one("select delegation from assessment.decision"))
        .isEqualTo("Nämndens delegationsordning, beslut om check");
  }

  @Test
  void nobody_else_proposes_or_sends_back() {
    post(scene.caseworker, "/propose", form());

    assertThat(post(scene.colleague, "/propose", form())).hasStatus(403);
    assertThat(post(scene.caseworker, "/send-back", Map.of("back", "Nej"))).hasStatus(403);
    assertThat(post(scene.stranger, "/send-back", Map.of("back", "Nej"))).hasStatus(403);
    var elsewhere = given.account(scene.here, Role.TEAM_LEADER, UUID.randomUUID(), null);
    assertThat(post(elsewhere, "/send-back", Map.of("back", "Nej"))).hasStatus(403);
    assertThat(get(elsewhere, address(""))).hasStatus(403);
  }

  @Test
  void a_proposal_carries_what_it_does_to_a_check_that_is_held() {
    assertThat(post(scene.caseworker, "/confirm", form("2", "4"))).hasStatus(302);
    clock.moveTo(LocalDate.of(2026, 9, 2));
    decision = UUID.randomUUID();
    var shown = body(get(scene.caseworker, address("")));
    var form = new HashMap<>(form());
    form.put("held", hidden(shown, "held"));
    form.put("earlier", hidden(shown, "earlier"));
    form.put("kind", "SUPPLEMENT");
    form.put("why", "Mer behövs");

    assertThat(post(scene.caseworker, "/propose", form)).hasStatus(302);
    assertThat(post(scene.caseworker, "/propose", form)).hasStatus(302);
    form.put("why", "Annat");
    assertThat(post(scene.caseworker, "/propose", form)).hasStatus(409);

    assertThat(get(leader, address("")))
        .bodyText()
        .contains("Mer behövs", "value=\"SUPPLEMENT\" checked", "value=\"" + decision + "\"");
    form.put("why", "Mer behövs");
    assertThat(post(leader, "/confirm", form)).hasStatus(302);
    assertThat(one("select kind || ' ' || words from assessment.succession"))
        .isEqualTo("SUPPLEMENT Mer behövs");
  }

  private static String hidden(String html, String field) {
    var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(html);
    assertThat(found.find()).as(field).isTrue();
    return found.group(1);
  }

  private Map<String, String> form() {
    return form("4", "8");
  }

  private Map<String, String> form(String level, String months) {
    var form = new HashMap<String, String>();
    form.put("decision", decision.toString());
    form.put("mapping", mapping());
    form.put("level", level);
    form.put("months", months);
    form.put("deviation", "Svaren säger inte allt");
    form.put("reasons", "Lång väg");
    return form;
  }

  private String mapping() {
    var found = MAPPING.matcher(body(get(scene.caseworker, address(""))));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
  }

  private UUID unit() {
    return UUID.fromString(one("select id::text from casework.unit"));
  }

  private UUID unitIn() {
    return database.sql("select id from casework.unit").query(UUID.class).single();
  }

  private String one(String sql) {
    var found = new java.util.concurrent.atomic.AtomicReference<>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  private String address(String rest) {
    return "/assessment/cases/" + scene.caseId + "/decision" + rest;
  }

  private MvcTestResult get(AccountId account, String address) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult post(AccountId account, String rest, Map<String, String> fields) {
    var post =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address(rest))
            .session(scene.as(account))
            .with(csrf());
    fields.forEach(post::param);
    return post.exchange();
  }
}
