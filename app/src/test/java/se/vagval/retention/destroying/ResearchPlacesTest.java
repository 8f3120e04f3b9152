package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.retention.model.DataMayBeDestroyed;
import se.vagval.retention.store.SettingsFile;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// Research keeps by the day of birth everywhere, and by the place of the municipality that keeps
/// the data. The service's settings and the database's own floor say the same.
@VagvalTest
class ResearchPlacesTest {

  private static final String LISTS = "/retention/destructions";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired SettingsFile settings;

  MunicipalityId here;
  AccountId preparer;
  AccountId approver;

  @BeforeEach
  void a_case_that_is_old_enough() {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    var by = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    given.in(
        here,
        () -> {
          path.caseOf(path.person("Kim", "Ek"), path.unit(), by);
          run("update casework.person set birth_date = '1990-01-18'");
          run("update casework.case_file set closed_on = '2026-09-01'");
        });
    clock.moveTo(LocalDate.of(2031, 9, 2));
  }

  @AfterEach
  void today_again() {
    clock.moveTo(TestClock.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          code | born       | on         | kept
          0182 | 1960-01-18 | 2031-09-02 | no
          0182 | 1960-01-05 | 2031-09-02 | yes
          0182 | 1960-01-15 | 2031-09-02 | yes
          0182 | 1960-01-25 | 2031-09-02 | yes
          0580 | 1960-01-18 | 2031-09-02 | yes
          0980 | 1960-01-18 | 2031-09-02 | yes
          2281 | 1960-01-18 | 2031-09-02 | yes
          1480 | 1960-01-18 | 2031-09-02 | yes
          1481 | 1960-01-18 | 2031-09-02 | no
          2205 | 1960-01-18 | 2031-09-02 | yes
          1405 | 1960-01-18 | 2031-09-02 | no
               | 1960-01-18 | 2031-09-02 | yes
          0580 | 1960-01-18 | 2003-10-31 | no
          0580 | 1960-01-18 | 2003-11-01 | yes
          0580 | 1960-01-18 | 2025-06-30 | yes
          0580 | 1960-01-18 | 2025-07-01 | yes
               | 1960-01-18 | 2003-10-31 | no
          """)
  void the_service_and_the_database_keep_the_same(
      @Nullable String code, LocalDate born, LocalDate on, String kept) {
    isAt(code);

    var due =
        DataMayBeDestroyed.of(
            new DataMayBeDestroyed.Facts(LocalDate.of(1990, 1, 1), born, code, on),
            settings.read().termsOfCases(on));

    assertThat(due != DataMayBeDestroyed.Outcome.DUE).isEqualTo(kept.equals("yes"));
    assertThat(one("select retention.kept_for_research('%s', '%s')::text".formatted(born, on)))
        .isEqualTo("" + kept.equals("yes"));
  }

  @Test
  void where_everybody_is_kept_nothing_is_due() {
    isAt("0580");

    assertThat(open())
        .bodyText()
        .contains("sparas för forskning", "SFS 2003:583", "Inget ska gallras");
  }

  @Test
  void a_municipality_that_has_not_told_its_code_is_asked_for_it() {
    isAt(null);

    assertThat(open())
        .bodyText()
        .contains("Be driften att ange kommunens kod", "Inget ska gallras");
  }

  @Test
  void the_database_keeps_them_whatever_a_list_says() {
    var list = Objects.requireNonNull(post(preparer, LISTS).getResponse().getRedirectedUrl());
    isAt("0580");

    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(one("select given_name from casework.person")).isEqualTo("Kim");
  }

  private void isAt(@Nullable String code) {
    given.in(
        here,
        () ->
            run(
                "update access.municipality set code = "
                    + (code == null ? "null" : "'" + code + "'")));
  }

  private void run(String sql) {
    assertThat(database.sql(sql).update()).isPositive();
  }

  private MvcTestResult open() {
    return browser
        .get()
        .uri("http://" + here + ".test" + LISTS)
        .session(given.session(here, preparer))
        .exchange();
  }

  private MvcTestResult post(AccountId by, String address) {
    return browser
        .post()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, by))
        .param("x", "y")
        .with(csrf())
        .exchange();
  }

  private String one(String sql) {
    var found = new ArrayList<String>();
    given.in(here, () -> found.add(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.getFirst();
  }
}
