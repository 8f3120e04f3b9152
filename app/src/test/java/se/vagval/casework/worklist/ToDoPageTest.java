package se.vagval.casework.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.casework.ToDo;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

/// What is to be done is derived from the cases' state, by role, and counted above the list.
@VagvalTest
class ToDoPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired List<ToDo> toDos;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  @Test
  void a_fresh_case_is_to_be_mapped_checked_and_given_a_cause() {
    assertThat(list(scene.caseworker, ""))
        .hasStatusOk()
        .bodyText()
        .contains("kartläggningar att göra", "kontroller av staten att göra", "utan orsak")
        .doesNotContain("beslut väntar");
    assertThat(list(scene.caseworker, "?do=mapping"))
        .bodyText()
        .contains("Öberg", "/assessment/cases/" + scene.caseId + "/mapping");
    assertThat(list(scene.caseworker, "?do=decision")).bodyText().contains("Inget ärende passar");
  }

  @Test
  void what_is_done_is_no_longer_to_be_done_and_the_next_thing_is() {
    scene.readyToDecide(database);
    assertThat(list(scene.caseworker, ""))
        .bodyText()
        .contains("beslut väntar", "utan plan")
        .doesNotContain("kartläggningar att göra", "utan orsak");

    given.in(
        scene.here,
        () -> path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(40_000), 180));

    assertThat(list(scene.caseworker, ""))
        .bodyText()
        .contains("beslut att lämna ut", "som inte har valt än")
        .doesNotContain("beslut väntar");
  }

  @Test
  void each_role_sees_its_own_work_and_nobody_another_units() {
    var leader = given.account(scene.here, Role.TEAM_LEADER, unit(), null);

    assertThat(list(leader, ""))
        .as("what a leader may read and not do is not counted")
        .bodyText()
        .doesNotContain("kartläggningar att göra", "kontroller av staten att göra");
    assertThat(list(leader, "?do=mapping"))
        .as("not the leader's, so all")
        .bodyText()
        .contains("Öberg");
    assertThat(list(scene.stranger, "?cases=unit"))
        .bodyText()
        .contains("Inget väntar på dig")
        .doesNotContain("Öberg");
  }

  @Test
  void each_thing_is_told_to_somebody_and_to_nobody_without_the_right_to_do_it() {
    for (var toDo : toDos) {
      var able = toDo.right().given().stream().map(Permission.Given::role).toList();
      assertThat(toDo.roles()).as(toDo.name()).anyMatch(able::contains);
      for (var role : List.of(Role.CASEWORKER, Role.TEAM_LEADER, Role.COACH)) {
        var counted =
            toDo.isFor(
                new Actor(
                    scene.caseworker, "Kim", null, List.of(new Actor.Grant(role, null, null))));
        assertThat(counted)
            .as(toDo.name() + " of " + role)
            .isEqualTo(toDo.roles().contains(role) && able.contains(role));
      }
    }
  }

  @Test
  void somebody_protected_is_counted_only_for_who_may_read_the_file() {
    given.in(
        scene.here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());

    assertThat(list(scene.colleague, "?cases=unit"))
        .bodyText()
        .contains("Skyddad person", "Inget väntar på dig");
    assertThat(list(scene.caseworker, "")).bodyText().contains("kartläggningar att göra");
  }

  @Test
  void every_condition_is_asked_by_the_database_and_has_a_name_of_its_own() {
    assertThat(toDos).extracting(ToDo::name).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    for (var toDo : toDos) {
      var role = toDo.roles().iterator().next();
      var somebody = given.account(scene.here, role, unit(), null);
      assertThat(list(somebody, "?cases=unit&do=" + toDo.word())).as(toDo.name()).hasStatusOk();
    }
  }

  @Test
  void a_list_is_kept_under_a_name_without_anybodys_name_and_let_go_of() {
    assertThat(keep("Att kartlägga", Map.of("do", "mapping", "name", "Öberg", "sort", "opened")))
        .hasStatus(302)
        .hasRedirectedUrl("/casework?cases=own&do=mapping&sort=opened");
    assertThat(keep("Att kartlägga", Map.of("do", "state"))).hasStatus(302);
    assertThat(keep(" ", Map.of())).hasStatus(302);
    assertThat(list(scene.caseworker, "?unnamed=yes")).bodyText().contains("Skriv ett namn på vyn");

    assertThat(list(scene.caseworker, ""))
        .bodyText()
        .containsOnlyOnce(">Att kartlägga</a>")
        .contains("cases=own&amp;do=state&amp;sort=name");
    assertThat(list(scene.colleague, "")).bodyText().doesNotContain("Att kartlägga");
    assertThat(remove(scene.colleague)).hasStatus(404);
    assertThat(list(scene.caseworker, "")).bodyText().contains("Att kartlägga");
    assertThat(remove(scene.caseworker)).hasStatus(302);
    assertThat(list(scene.caseworker, "")).bodyText().doesNotContain("Att kartlägga");
  }

  @Test
  void a_participant_keeps_no_list() {
    assertThat(post(scene.participant, "/casework/views", Map.of("view", "x"))).hasStatus(403);
    assertThat(Told.by(list(scene.participant, ""))).doesNotContain("to-do");
  }

  private UUID unit() {
    var found = new java.util.concurrent.atomic.AtomicReference<UUID>();
    given.in(
        scene.here,
        () -> found.set(database.sql("select id from casework.unit").query(UUID.class).single()));
    return found.get();
  }

  private MvcTestResult keep(String name, Map<String, String> filter) {
    var fields = new java.util.HashMap<>(filter);
    fields.put("view", name);
    return post(scene.caseworker, "/casework/views", fields);
  }

  private MvcTestResult remove(AccountId by) {
    var id = new java.util.concurrent.atomic.AtomicReference<UUID>();
    given.in(
        scene.here,
        () ->
            id.set(database.sql("select id from casework.saved_view").query(UUID.class).single()));
    return post(by, "/casework/views/" + id + "/remove", Map.of());
  }

  private MvcTestResult list(AccountId account, String query) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test/casework" + query)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult post(AccountId account, String address, Map<String, String> fields) {
    var post =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address)
            .session(scene.as(account))
            .with(csrf());
    fields.forEach(post::param);
    return post.exchange();
  }
}
