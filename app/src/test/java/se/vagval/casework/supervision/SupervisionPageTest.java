package se.vagval.casework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class SupervisionPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired TestClock clock;

  MunicipalityId here;
  UUID unit = UUID.randomUUID();
  AccountId leader;

  @BeforeEach
  void a_unit_with_a_leader() {
    clock.moveTo(LocalDate.of(2026, 9, 1));
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    leader = given.account(here, Role.TEAM_LEADER, unit, null);
  }

  @Test
  void supervision_is_noted_once_and_listed() {
    var form = form();

    assertThat(get(leader)).hasStatusOk().bodyText().contains("Ingen handledning är antecknad");
    assertThat(note(leader, form)).hasStatus(302);
    assertThat(note(leader, form)).hasStatus(302);

    form.put("words", "Något annat");
    assertThat(note(leader, form)).hasStatus(409).bodyText().contains("Något annat");

    assertThat(get(leader))
        .bodyText()
        .containsOnlyOnce("Samtalsverkstaden</td>")
        .contains("31 augusti 2026", "Samverkan");
  }

  @Test
  void a_number_that_points_at_somebody_is_refused_and_what_was_typed_is_kept() {
    for (var words : new String[] {"Om 19850709-9805", "Se VV-2026-0012", "850709 9805 igen"}) {
      var form = form();
      form.put("words", words);
      assertThat(note(leader, form))
          .hasStatus(422)
          .bodyText()
          .contains("Ta bort personnumret", words);
    }
    var nobody = form();
    nobody.put("people", "0");
    assertThat(note(leader, nobody)).hasStatus(422).bodyText().contains("hur många som var med");
    assertThat(get(leader)).bodyText().contains("Ingen handledning är antecknad");
  }

  @Test
  void another_units_leader_sees_nothing_of_it_and_a_caseworker_may_not() {
    note(leader, form());
    var elsewhere = given.account(here, Role.TEAM_LEADER, UUID.randomUUID(), null);
    var caseworker = given.account(here, Role.CASEWORKER, unit, null);

    assertThat(get(elsewhere)).hasStatusOk().bodyText().doesNotContain("Samtalsverkstaden");
    assertThat(get(caseworker)).hasStatus(403);
    assertThat(note(caseworker, form())).hasStatus(403);
  }

  private static Map<String, String> form() {
    var form = new HashMap<String, String>();
    form.put("id", UUID.randomUUID().toString());
    form.put("led-by", "Samtalsverkstaden");
    form.put("people", "6");
    form.put("theme", "COOPERATION");
    form.put("words", "Hur vi bjuder in till möten");
    form.put("on.day", "31");
    form.put("on.month", "8");
    form.put("on.year", "2026");
    return form;
  }

  private MvcTestResult get(AccountId account) {
    return browser.get().uri(address()).session(given.session(here, account)).exchange();
  }

  private MvcTestResult note(AccountId account, Map<String, String> form) {
    var post = browser.post().uri(address()).session(given.session(here, account)).with(csrf());
    form.forEach(post::param);
    return post.exchange();
  }

  private String address() {
    return "http://" + here + ".test/casework/supervision";
  }
}
