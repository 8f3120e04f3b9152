package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Whoever has the service's own right to the database and none of its pages destroys nobody's data
/// alone.
@VagvalTest
class WhoDestroysTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId preparer;
  AccountId approver;
  AccountId caseworker;

  @BeforeEach
  void two_administrators_and_another() {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    caseworker = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
  }

  @Test
  void two_administrators_agree_one_after_the_other() {
    var list = UUID.randomUUID();
    given.in(here, () -> prepare(list, preparer.value()));
    given.in(here, () -> approve(list, approver));

    var done = new ArrayList<String>();
    given.in(
        here,
        () ->
            done.addAll(
                database
                    .sql("select carried_out_at::text from retention.destruction")
                    .query((row, n) -> row.getString(1))
                    .list()));
    assertThat(done).doesNotContainNull().hasSize(1);
  }

  @Test
  void nobody_who_is_no_administrator_prepares_or_approves() {
    var theirs = UUID.randomUUID();
    given.in(here, () -> prepare(theirs, caseworker.value()));
    refused(() -> given.in(here, () -> approve(theirs, approver)), "two administrators");
    given.in(here, () -> withdraw(theirs));

    var ours = UUID.randomUUID();
    given.in(here, () -> prepare(ours, preparer.value()));
    refused(() -> given.in(here, () -> approve(ours, caseworker)), "two administrators");
  }

  @Test
  void nothing_is_prepared_and_approved_at_once() {
    var list = UUID.randomUUID();

    refused(
        () ->
            given.in(
                here,
                () -> {
                  prepare(list, preparer.value());
                  approve(list, approver);
                }),
        "two administrators");
  }

  @Test
  void a_list_is_not_written_as_approved() {
    refused(
        () ->
            given.in(
                here,
                () ->
                    run(
                        """
                        insert into retention.destruction (id, as_of, rule, prepared_at, prepared_by, approved_at, approved_by)
                        values (gen_random_uuid(), '2026-09-01', 'R', now(), '%s', now(), '%s')
                        """
                            .formatted(preparer, approver))),
        "permission denied");
  }

  @Test
  void a_case_whose_time_has_not_gone_is_left_out_whatever_the_list_says() {
    var list = UUID.randomUUID();
    given.in(
        here,
        () -> {
          CaseId made =
              path.caseOf(
                  path.person("Kim", "Kvar"), path.unit(), new AccountId(caseworker.value()));
          run("update casework.case_file set closed_on = '2026-08-01' where id = '" + made + "'");
          prepare(list, preparer.value());
          run(
              """
              insert into retention.destruction_case (destruction_id, case_id, person_id, number, last_note_on)
              select '%s', id, person_id, number, '2010-01-01' from casework.case_file
              """
                  .formatted(list));
        });

    given.in(here, () -> approve(list, approver));

    var names = new ArrayList<String>();
    given.in(
        here,
        () ->
            names.addAll(
                database
                    .sql("select given_name || ' ' || family_name from casework.person")
                    .query((row, n) -> row.getString(1))
                    .list()));
    assertThat(names).containsExactly("Kim Kvar");
  }

  private void prepare(UUID id, UUID by) {
    run(
        """
        insert into retention.destruction (id, as_of, rule, prepared_at, prepared_by)
        values ('%s', '%s', 'R', now(), '%s')
        """
            .formatted(id, LocalDate.of(2026, 9, 1), by));
  }

  private void approve(UUID id, AccountId by) {
    run(
        "update retention.destruction set approved_at = now(), approved_by = '%s' where id = '%s'"
            .formatted(by, id));
    database
        .sql("select 1 from (select retention.destroy('%s')) as done".formatted(id))
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private void withdraw(UUID id) {
    run(
        "update retention.destruction set withdrawn_at = now(), withdrawn_by = prepared_by where id = '%s'"
            .formatted(id));
  }

  private void run(String sql) {
    assertThat(database.sql(sql).update()).isPositive();
  }

  private static void refused(Runnable act, String why) {
    assertThatThrownBy(act::run)
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining(why);
  }
}
