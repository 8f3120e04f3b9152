package se.vagval.casework.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
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
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class HandContactPageTest {

  private static final String ENTRANCE = "/casework/entrance";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UUID unit = UUID.randomUUID();
  UUID elsewhere = UUID.randomUUID();
  UUID contact = UUID.randomUUID();
  AccountId caseworker;
  AccountId colleague;
  AccountId third;
  AccountId stranger;
  AccountId leader;

  @BeforeEach
  void a_contact() {
    here = given.municipality("nacka-2013");
    given.in(
        here,
        () -> {
          given.insert("casework.unit", Map.of("id", unit, "name", "Väst"));
          given.insert("casework.unit", Map.of("id", elsewhere, "name", "Öst"));
        });
    caseworker = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    third = given.account(here, Role.CASEWORKER, unit, null);
    stranger = given.account(here, Role.CASEWORKER, elsewhere, null);
    leader = given.account(here, Role.TEAM_LEADER, unit, null);
    contact(false);
  }

  private void contact(boolean hidden) {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.first_contact (id, unit_id, reached_on, came_by, target_group, wants, given_name,
                      family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, taken_at,
                      taken_by)
                    values (:id, :unit, '2026-08-31', 'PHONE', 'RESTART', 'Ett arbete', 'Liv', 'Öberg', '', '070', 'sv',
                      false, :hidden, 'Ringer', '2026-09-02', now(), :by)
                    """)
                .param("id", contact)
                .param("unit", unit)
                .param("hidden", hidden)
                .param("by", caseworker.value())
                .update());
  }

  @Test
  void a_colleague_takes_over_and_both_see_who_when_and_why() {
    var form = form(colleague, "Jag är ledig <två> veckor");
    assertThat(open(caseworker, address() + "/hand")).bodyText().contains("Till vem?");

    assertThat(post(caseworker, form)).hasRedirectedUrl(address());
    assertThat(post(caseworker, form)).as("sent twice").hasRedirectedUrl(address());

    for (var reader : List.of(caseworker, colleague)) {
      assertThat(open(reader, address()))
          .bodyText()
          .contains("Jag är ledig &lt;två&gt; veckor", "Överlämningar");
    }
    assertThat(open(colleague, ENTRANCE)).bodyText().contains("Liv Öberg");
    assertThat(open(caseworker, ENTRANCE)).bodyText().doesNotContain("Liv Öberg");
    assertThat(column("select handed_why from casework.first_contact_handover")).hasSize(1);
    assertThat(column("select what from audit.entry where act = 'CHANGED'"))
        .containsExactly("first-contact-handed");
  }

  @Test
  void the_same_form_with_something_else_and_a_stale_one_are_told() {
    var form = form(colleague, "Ledig");
    assertThat(post(caseworker, form)).hasStatus(302);

    var other = new HashMap<>(form);
    other.put("why", "Sjuk");
    assertThat(post(caseworker, other)).hasStatus(409).bodyText().contains("redan sparat");
    assertThat(post(leader, form(third, "Fördelning")))
        .as("it is with the colleague now")
        .hasStatus(409)
        .bodyText()
        .contains("Någon annan har redan lämnat över", "Fördelning");
    assertThat(column("select to_id::text from casework.first_contact_handover"))
        .containsExactly(colleague.toString());
  }

  @Test
  void only_a_caseworker_of_the_unit_can_be_given_it() {
    assertThat(post(caseworker, form(stranger, "Ledig")))
        .hasStatus(409)
        .bodyText()
        .contains("inte handläggare i kontaktens enhet");
    assertThat(post(caseworker, form(leader, "Ledig"))).hasStatus(409);
    assertThat(post(caseworker, form(caseworker, "Ledig"))).hasStatus(409);
    assertThat(post(caseworker, Map.of("id", UUID.randomUUID().toString())))
        .hasStatus(422)
        .bodyText()
        .contains("Välj vem som ska ta över", "Skriv varför du lämnar över");
    assertThat(column("select id::text from casework.first_contact_handover")).isEmpty();
  }

  @Test
  void others_cannot_hand_it_over() {
    var officer = given.account(here, Role.FINANCE_OFFICER, null, null);
    for (var other : List.of(stranger, officer)) {
      assertThat(open(other, address() + "/hand")).hasStatus(403);
      assertThat(post(other, form(colleague, "Ledig"))).hasStatus(403);
    }
  }

  @Test
  void one_that_has_ended_is_not_handed_over() {
    given.in(
        here,
        () ->
            database
                .sql(
                    "update casework.first_contact set way_out = 'CLOSED', ended_on = '2026-09-01'")
                .update());

    assertThat(post(caseworker, form(colleague, "Ledig"))).hasStatus(409);
    assertThat(open(caseworker, address())).bodyText().doesNotContain("/hand\"");
  }

  @Test
  void one_of_somebody_protected_is_read_only_by_whoever_has_it() {
    contact = UUID.randomUUID();
    contact(true);

    assertThat(post(caseworker, form(colleague, "Ledig"))).hasRedirectedUrl(ENTRANCE);

    assertThat(open(caseworker, address())).hasStatus(403);
    assertThat(open(colleague, address())).bodyText().contains("Liv Öberg", "Ledig");
    assertThat(open(third, address())).hasStatus(403);
  }

  private String address() {
    return ENTRANCE + "/" + contact;
  }

  private Map<String, String> form(AccountId to, String why) {
    return Map.of(
        "id", UUID.randomUUID().toString(),
        "from", caseworker.toString(),
        "to", to.toString(),
        "why", why);
  }

  private MvcTestResult open(AccountId account, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, account))
        .exchange();
  }

  private MvcTestResult post(AccountId account, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test" + address() + "/hand")
            .session(given.session(here, account))
            .with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private List<String> column(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
