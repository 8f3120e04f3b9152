package se.vagval.access.grants;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

/// What the database refuses, whoever writes to it.
@VagvalTest
class GrantsInTheDatabaseTest {

  private static final LocalDate LATELY = LocalDate.of(2026, 8, 1);

  @Autowired Given given;
  @Autowired GivenGrants grants;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId holder;
  UUID grant;

  @BeforeEach
  void a_grant() {
    here = given.municipality("nacka-2013");
    holder = grants.staff(here, "Karin Björk");
    grant = grants.grant(here, holder, Role.ANALYST, null, "[2026-01-01,2027-01-01)", LATELY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given_by = account_id                                                        | not rewritten
          reviewed_by = account_id, reviewed_at = now()                                | nobody_reviews_their_own
          ended_by = account_id, ended_at = now()                                      | nobody_ends_their_own
          ended_at = now()                                                             | ended_by_somebody
          reviewed_at = now()                                                          | reviewed_by_somebody
          role = 'ADMINISTRATOR'                                                       | not rewritten
          account_id = gen_random_uuid()                                               | not rewritten
          given_at = now() + interval '1 day'                                          | not rewritten
          valid = '[2026-01-01,)'                                                      | only ever made shorter
          valid = '[2026-01-01,2026-09-01)'                                            | only ever made shorter
          valid = '[2025-01-01,2026-09-01)', ended_by = gen_random_uuid(), ended_at = now() | only ever made shorter
          """)
  void a_grant_is_not_rewritten(String change, String why) {
    assertThatThrownBy(() -> update(change)).hasMessageContaining(why);
  }

  @Test
  void what_is_ended_stays_as_it_is() {
    update("valid = '[2026-01-01,2026-09-01)', ended_by = gen_random_uuid(), ended_at = now()");

    assertThatThrownBy(() -> update("ended_by = null, ended_at = null"))
        .hasMessageContaining("stays as it is");
  }

  @Test
  void nobody_gives_to_themselves() {
    assertThatThrownBy(() ->
            given.in(
                here,
                () ->
                    database
                        .sql(
                            """
                            insert into access.role_grant (id, account_id, role, valid, given_by)
                            values (gen_random_uuid(), :who, 'APPROVER', '[2026-01-01,)', :who)
                            """)
                        .param("who", holder.value())
                        .update()))
        .hasMessageContaining("nobody_gives_to_themselves");
  }

  @Test
  void the_same_role_at_the_same_place_is_held_once_at_a_time() {
    assertThatThrownBy(
            () -> grants.grant(here, holder, Role.ANALYST, null, "[2026-12-31,)", LATELY))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("same_role_once_at_a_time");

    grants.grant(here, holder, Role.ANALYST, null, "[2027-01-01,)", LATELY);
    var unit = grants.unit(here, "Väst");
    grants.grant(here, holder, Role.CASEWORKER, unit, "[2026-01-01,)", LATELY);
    grants.grant(here, holder, Role.CASEWORKER, grants.unit(here, "Öst"), "[2026-01-01,)", LATELY);
    assertThatThrownBy(
            () -> grants.grant(here, holder, Role.CASEWORKER, unit, "[2026-06-01,)", LATELY))
        .hasMessageContaining("same_role_once_at_a_time");
  }

  private void update(String change) {
    given.in(
        here,
        () ->
            database
                .sql("update access.role_grant set " + change + " where id = :id")
                .param("id", grant)
                .update());
  }
}
