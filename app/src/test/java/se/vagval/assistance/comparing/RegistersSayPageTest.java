package se.vagval.assistance.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.Role;
import se.vagval.assistance.GivenRegister;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class RegistersSayPageTest {

  private static final String KIM = GivenRegister.number(LocalDate.of(1990, 1, 18), 1);
  private static final String ROBIN = GivenRegister.number(LocalDate.of(1979, 5, 2), 3);
  private static final String ADDRESS = "/assistance/registers?month=2026-03";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  private GivenRegister register;

  @BeforeEach
  void two_households() {
    clock.moveTo(TestClock.USUAL);
    register = new GivenRegister(given, browser, database);
    given.in(
        register.here,
        () -> {
          register.person(path, KIM);
          register.person(path, ROBIN);
        });
  }

  @Test
  void who_stands_in_one_register_only_is_listed_for_those_who_may_read_the_case() {
    payments();
    register.importedDecisions(
        "Personnr;Beslutsdatum;Från;Till;Beslut;Orsak;Hushåll\n"
            + KIM
            + ";2026-03-02;2026-03;;bifall;;\n"
            + ROBIN
            + ";2026-03-02;2026-03;;avslag;;\n");

    assertThat(register.get(ADDRESS, register.leader))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Hushåll med försörjningsstöd i mars 2026",
            "1 hushåll står i båda",
            "VV-",
            "Står inte i");
    assertThat(one("select count(*) from audit.entry where what = 'register-differences'"))
        .isEqualTo("1");
    assertThat(register.get(ADDRESS, register.as(Role.ANALYST)))
        .hasStatusOk()
        .bodyText()
        .contains("1 hushåll står i båda", "räknas bara ur betalningsregistret")
        .doesNotContain("VV-", "/casework/cases/");
    assertThat(register.get(ADDRESS, register.as(Role.LOG_REVIEWER))).hasStatus(403);
  }

  @Test
  void a_register_that_is_silent_tells_of_nobody() {
    payments();

    assertThat(register.get(ADDRESS, register.leader))
        .bodyText()
        .contains("Beslutsregistret säger inget om mars 2026", "vet inte än")
        .doesNotContain("Står inte i");
  }

  @Test
  void a_month_that_is_no_month_is_not_found_and_without_one_it_is_the_last() {
    assertThat(register.get("/assistance/registers?month=2026-13", register.leader)).hasStatus(404);
    assertThat(register.get("/assistance/registers", register.leader))
        .hasStatusOk()
        .bodyText()
        .contains("Betalningsregistret har inte nått");
  }

  private void payments() {
    register.imported(
        "Personnr;Månad;Belopp\n" + KIM + ";2026-03;4310\n" + ROBIN + ";2026-03;4310\n");
  }

  private String one(String sql) {
    var found = new String[1];
    given.in(
        register.here,
        () -> found[0] = database.sql(sql).query((row, n) -> row.getString(1)).single());
    return found[0];
  }
}
