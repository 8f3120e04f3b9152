package se.vagval.outcomes.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.attendance.GivenAttendance;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.ApprovedResults;
import se.vagval.outcomes.Exit;
import se.vagval.outcomes.GivenResult;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class FollowUpPageTest {

  private static final LocalDate APPROVED = LocalDate.of(2026, 1, 12);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired ApprovedResults results;
  @Autowired TestClock clock;
  private GivenAttendance place;
  private PlacementId kim;
  private MockHttpSession officer;

  @BeforeEach
  void a_result_of_eight_months_ago_that_staff_claimed() {
    clock.moveTo(TestClock.USUAL);
    place = new GivenAttendance(given, path);
    kim =
        place
            .participant("Öberg", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31))
            .placement();
    officer = place.as(given.account(place.here, Role.RESULT_OFFICER, null, null));
    given.in(
        place.here, () -> new GivenResult(database).approved(kim, place.staff.value(), APPROVED));
  }

  @Test
  void nobody_follows_up_their_own_claim_nor_one_of_their_provider() {
    var colleague = given.account(place.here, Role.PROVIDER_STAFF, place.provider.value(), null);
    for (var own : List.of(place.staff, colleague)) {
      given.in(
          place.here,
          () ->
              database
                  .sql(
                      """
                      insert into access.role_grant (id, account_id, role, valid)
                      values (gen_random_uuid(), :account, 'RESULT_OFFICER', '[2020-01-01,)')
                      """)
                  .param("account", own.value())
                  .update());

      assertThat(followUp(place.as(own), "SELF_SUPPORTING", "0"))
          .hasStatus(403)
          .bodyText()
          .contains("Be en kollega");
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void what_was_found_can_be_corrected_and_what_was_said_before_is_kept() {
    assertThat(followUp(officer, "SELF_SUPPORTING", "0")).hasStatus3xxRedirection();
    assertThat(exit()).isEqualTo(new Exit(APPROVED, TestClock.USUAL));
    assertThat(list()).bodyText().contains("Rätta");

    assertThat(followUp(officer, "ON_ASSISTANCE", "1")).hasStatus3xxRedirection();

    assertThat(said()).containsExactly("SELF_SUPPORTING", "ON_ASSISTANCE");
    assertThat(exit()).isEqualTo(new Exit(APPROVED, null));
  }

  @Test
  void a_correction_of_what_somebody_else_has_changed_since_is_refused() {
    assertThat(followUp(officer, "SELF_SUPPORTING", "0")).hasStatus3xxRedirection();
    assertThat(followUp(officer, "ON_ASSISTANCE", "1")).hasStatus3xxRedirection();

    assertThat(followUp(officer, "NOT_KNOWN", "1")).hasStatus(409);
    assertThat(followUp(officer, "NOT_KNOWN", "7")).hasStatus(409);
    assertThat(followUp(officer, "ON_ASSISTANCE", "1")).hasStatus3xxRedirection();
    assertThat(said()).containsExactly("SELF_SUPPORTING", "ON_ASSISTANCE");
  }

  @Test
  void a_row_tells_who_what_where_and_when_and_stands_as_a_block_when_narrow() {
    assertThat(list())
        .hasStatusOk()
        .bodyText()
        .contains("table--stack", "Kim Öberg", "Anställning, Verkstan AB", "Sex månader", "Dags ");
  }

  @Test
  void every_name_that_is_read_is_logged() {
    assertThat(list()).bodyText().contains("Kim Öberg");

    assertThat(all("select what from audit.entry where act = 'READ'"))
        .containsExactly("follow-ups");
  }

  private MvcTestResult list() {
    return browser.get().uri(place.uri("/outcomes/follow-ups")).session(officer).exchange();
  }

  private MvcTestResult followUp(MockHttpSession by, String found, String seen) {
    return browser
        .post()
        .uri(place.uri("/outcomes/follow-ups"))
        .session(by)
        .with(csrf())
        .param("placement", kim.toString())
        .param("months", "6")
        .param("found", found)
        .param("seen", seen)
        .exchange();
  }

  private List<String> said() {
    return all("select found from outcomes.follow_up order by version");
  }

  private Exit exit() {
    var exits = new ArrayList<Exit>();
    given.in(place.here, () -> exits.addAll(results.of(List.of(kim)).values()));
    return exits.getFirst();
  }

  private List<String> all(String sql) {
    var found = new ArrayList<String>();
    given.in(
        place.here,
        () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
