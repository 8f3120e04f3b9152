package se.vagval.outcomes.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.Role;
import se.vagval.attendance.GivenAttendance;
import se.vagval.outcomes.GivenResult;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ListClaimsPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Test
  void reading_the_names_is_logged_once_a_page() {
    var place = new GivenAttendance(given, path);
    var last = LocalDate.of(2026, 8, 28);
    for (var name : List.of("Alm", "Öberg")) {
      var placement = place.participant(name, LocalDate.of(2026, 3, 2), last).placement();
      given.in(
          place.here,
          () -> new GivenResult(database).claimed(placement, place.staff.value(), last));
    }
    var officer = place.as(given.account(place.here, Role.RESULT_OFFICER, null, null));

    assertThat(browser.get().uri(place.uri("/outcomes/claims")).session(officer))
        .bodyText()
        .contains("Kim Alm", "Kim Öberg");

    var logged = new ArrayList<String>();
    given.in(
        place.here,
        () ->
            logged.addAll(
                database
                    .sql("select what from audit.entry where act = 'READ'")
                    .query((row, n) -> row.getString(1))
                    .list()));
    assertThat(logged).containsExactly("claims", "claims");
  }
}
