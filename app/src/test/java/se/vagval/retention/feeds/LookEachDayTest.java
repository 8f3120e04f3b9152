package se.vagval.retention.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.TestClock;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

@VagvalTest
class LookEachDayTest {

  private static final LocalDate DAY = LocalDate.of(2031, 9, 2);

  @Autowired Given given;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired LookEachDay look;

  MunicipalityId before;
  MunicipalityId broken;
  MunicipalityId after;

  @BeforeEach
  void three_municipalities() {
    before = given.municipality("nacka-2013");
    broken = given.municipality("nacka-2013");
    after = given.municipality("nacka-2013");
    clock.moveTo(DAY);
  }

  @Test
  void it_looks_everywhere() {
    look.now();

    for (var here : List.of(before, broken, after)) {
      assertThat(looks(here)).containsExactly("2031-09-02");
    }
  }

  @Test
  void a_day_is_looked_at_once_however_often_it_is_asked() {
    look.in(List.of(before));
    look.in(List.of(before));
    clock.moveTo(DAY.plusDays(1));
    look.in(List.of(before));

    assertThat(looks(before)).containsExactly("2031-09-02", "2031-09-03");
  }

  @Test
  void it_asks_so_often_that_no_day_is_missed() throws NoSuchMethodException {
    var scheduled = LookEachDay.class.getDeclaredMethod("now").getAnnotation(Scheduled.class);

    assertThat(Duration.parse(scheduled.fixedDelayString()))
        .isLessThanOrEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_municipality_where_the_database_refuses_holds_up_no_other_and_is_looked_at_again()
      throws SQLException {
    asSuperuser(
        "alter table retention.look add constraint refuses check (municipality <> '%s')"
            .formatted(broken));
    try {
      look.in(List.of(before, broken, after));
    } finally {
      asSuperuser("alter table retention.look drop constraint refuses");
    }
    assertThat(looks(before)).hasSize(1);
    assertThat(looks(broken)).isEmpty();
    assertThat(looks(after)).hasSize(1);

    look.in(List.of(before, broken, after));

    assertThat(looks(before)).hasSize(1);
    assertThat(looks(broken)).hasSize(1);
    assertThat(looks(after)).hasSize(1);
  }

  @Test
  void a_municipality_whose_profile_has_no_file_holds_up_no_other() throws SQLException {
    var profile = "update access.profile_in_force set profile = '%s' where municipality = '%s'";
    asSuperuser(profile.formatted("a-profile-that-is-gone", broken));
    try {
      look.in(List.of(before, broken, after));
    } finally {
      asSuperuser(profile.formatted("nacka-2013", broken));
    }

    assertThat(looks(before)).hasSize(1);
    assertThat(looks(broken)).isEmpty();
    assertThat(looks(after)).hasSize(1);
  }

  private static void asSuperuser(String statement) throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private List<String> looks(MunicipalityId here) {
    var found = new ArrayList<String>();
    given.in(
        here,
        () ->
            found.addAll(
                database
                    .sql("select looked_on::text from retention.look order by 1")
                    .query((row, n) -> row.getString(1))
                    .list()));
    return found;
  }
}
