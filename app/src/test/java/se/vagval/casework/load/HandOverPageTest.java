package se.vagval.casework.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class HandOverPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId leader;
  AccountId from;
  AccountId to;
  Map<String, CaseId> cases = new HashMap<>();

  @BeforeEach
  void a_unit_with_two_caseworkers_and_three_cases() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);
    from = given.account(here, Role.CASEWORKER, unit.value(), null);
    to = given.account(here, Role.CASEWORKER, unit.value(), null);
    given.in(here, () -> List.of("Alm", "Berg", "Ceder").forEach(this::opened));
  }

  @Test
  void the_leader_sees_how_many_each_holds_and_how_far_they_have_come() {
    var answer = get("/casework/load");

    assertThat(answer).hasStatusOk();
    assertThat(row(answer, from)).containsExactly("3", "3", "0", "0", "0");
    assertThat(row(answer, to)).containsExactly("0", "0", "0", "0", "0");
    assertThat(Told.by(answer)).doesNotContain("Alm");
  }

  @Test
  void a_routine_for_handovers_is_shown_where_cases_are_handed_over() {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    with made as (insert into coordination.routine (id, partner, step, made_at, made_by)
                      values (gen_random_uuid(), 'OTHER', 'HANDOVER', now(), :by) returning id)
                    insert into coordination.routine_version (routine_id, version, title, text, own_owner, their_owner,
                      from_on, review_on, written_at, written_by)
                    select id, 1, 'Ring före bytet', 'Ring', 'Chef', 'Chef', '2026-01-01', '2027-01-01', now(), :by
                    from made
                    """)
                .param("by", leader.value())
                .update());

    assertThat(get("/casework/load/" + from)).bodyText().contains("Ring före bytet");
  }

  @Test
  void cases_are_handed_over_logged_and_shown_to_the_new_caseworker() {
    var answer = hand(from, to, "Alm", "Ceder");

    assertThat(answer).hasStatus(302).hasRedirectedUrl("/casework/load?handed=2");
    assertThat(get("/casework/load?handed=2")).bodyText().contains("2 ärenden är överlämnade");
    assertThat(browse(to, "/casework")).bodyText().contains("Alm", "Ceder").doesNotContain("Berg");
    assertThat(count("select count(*) from casework.handover")).isEqualTo(2);
    assertThat(
            count(
                "select count(*) from audit.entry where what = 'handover' and act = 'CHANGED' and case_id = '"
                    + cases.get("Alm")
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void each_name_in_a_caseworkers_list_is_logged() {
    assertThat(get("/casework/load/" + from)).bodyText().contains("Alm", "Berg", "Ceder");

    assertThat(count("select count(*) from audit.entry where what = 'load'")).isEqualTo(3);
  }

  @Test
  void nothing_chosen_and_nobody_chosen_are_told_at_the_field() {
    assertThat(hand(from, to)).hasStatus(422).bodyText().contains("Välj minst ett ärende");
    assertThat(post(from, "", "Alm")).hasStatus(422).bodyText().contains("Välj vem som tar över");
    assertThat(post(from, "x", "Alm")).hasStatus(422);
    assertThat(count("select count(*) from casework.handover")).isZero();
  }

  @Test
  void a_form_that_is_sent_twice_changes_nothing_more() {
    hand(from, to, "Alm");

    var again = hand(from, to, "Alm", "Berg");

    assertThat(again).hasStatus(409).bodyText().contains("Inget är ändrat");
    assertThat(count("select count(*) from casework.handover")).isEqualTo(1);
    assertThat(browse(to, "/casework")).bodyText().doesNotContain("Berg");
  }

  @Test
  void nobody_outside_the_unit_can_take_over() {
    var elsewhere = given.account(here, Role.CASEWORKER, otherUnit().value(), null);

    assertThat(hand(from, elsewhere, "Alm")).hasStatus(422);
    assertThat(hand(from, leader, "Alm")).hasStatus(422);
    assertThat(hand(from, from, "Alm")).hasStatus(422);
    assertThat(count("select count(*) from casework.handover")).isZero();
  }

  @Test
  void a_leader_of_another_unit_can_neither_see_nor_hand_over() {
    leader = given.account(here, Role.TEAM_LEADER, otherUnit().value(), null);

    assertThat(get("/casework/load/" + from)).hasStatus(404);
    assertThat(hand(from, to, "Alm")).hasStatus(403);
  }

  @Test
  void a_caseworker_cannot() {
    assertThat(browse(from, "/casework/load")).hasStatus(403);
    assertThat(browse(from, "/casework/load/" + to)).hasStatus(403);
  }

  @Test
  void cases_of_somebody_who_has_left_are_pointed_out() {
    given.in(
        here,
        () ->
            database
                .sql(
                    "update access.role_grant set valid = 'empty', ended_at = now(), ended_by = gen_random_uuid() where account_id = :id")
                .param("id", from.value())
                .update());

    assertThat(get("/casework/load")).bodyText().contains("är inte längre handläggare här");
    assertThat(hand(from, to, "Alm", "Berg", "Ceder")).hasStatus(302);
    assertThat(get("/casework/load")).bodyText().doesNotContain("är inte längre handläggare här");
  }

  @Test
  void a_protected_person_is_handed_over_without_a_name() {
    given.in(
        here,
        () ->
            database
                .sql(
                    "update casework.person set protected_as = 'SECRECY_MARK' where family_name = 'Alm'")
                .update());

    assertThat(Told.by(get("/casework/load/" + from))).doesNotContain("Alm").contains("Berg");
    assertThat(hand(from, to, "Alm")).hasStatus(302);
  }

  private UnitId otherUnit() {
    var id = new AtomicReference<UnitId>();
    given.in(here, () -> id.set(path.unit()));
    return id.get();
  }

  private void opened(String name) {
    cases.put(name, path.caseOf(path.person("Kim", name), unit, from));
  }

  private MvcTestResult get(String address) {
    return browse(leader, address);
  }

  private MvcTestResult browse(AccountId who, String address) {
    return browser
        .get()
        .uri("http://" + here.value() + ".test" + address)
        .session(given.session(here, who))
        .exchange();
  }

  private MvcTestResult hand(AccountId holder, AccountId taker, String... names) {
    return post(holder, taker.toString(), names);
  }

  private MvcTestResult post(AccountId holder, String taker, String... names) {
    var request =
        browser
            .post()
            .uri("http://" + here.value() + ".test/casework/load/" + holder)
            .session(given.session(here, leader))
            .with(csrf())
            .param("to", taker);
    for (var name : names) {
      request.param("case", String.valueOf(cases.get(name)));
    }
    return request.exchange();
  }

  private int count(String sql) {
    var counted = new AtomicReference<Integer>();
    given.in(here, () -> counted.set(database.sql(sql).query((row, n) -> row.getInt(1)).single()));
    return counted.get();
  }

  private static List<String> row(MvcTestResult answer, AccountId who) {
    try {
      var page = answer.getResponse().getContentAsString();
      var begins = page.indexOf("/casework/load/" + who);
      var row = page.substring(begins, page.indexOf("</tr>", begins));
      return Pattern.compile("<td class=\"num\">(\\d+)</td>")
          .matcher(row)
          .results()
          .map(cell -> cell.group(1))
          .toList();
    } catch (UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
  }
}
