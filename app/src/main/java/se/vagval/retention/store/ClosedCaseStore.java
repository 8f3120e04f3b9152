package se.vagval.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.retention.model.ClosedCase;

/// The cases of those who have no open case, with the day of the last note in any module.
@Repository
public class ClosedCaseStore {

  private static final String NOTED =
      """
      with noted as materialized (select n.person_id, n.day from retention.noted() n),
      posted as (
        select p.person_id, max(greatest((e.posted_at at time zone 'Europe/Stockholm')::date, e.due)) as day
        from remuneration.ledger_entry e join choice.placement p on p.id = e.placement_id group by p.person_id),
      closed as (
        select c.person_id from casework.case_file c
        group by c.person_id having bool_and(c.closed_on is not null))
      select c.id, c.person_id, c.number, p.birth_date, posted.day as last_posted,
        (select max(n.day) from noted n where n.person_id = c.person_id) as last_note
      from casework.case_file c
        join closed on closed.person_id = c.person_id
        join casework.person p on p.id = c.person_id
        left join posted on posted.person_id = c.person_id
      """;

  private final JdbcClient database;

  ClosedCaseStore(JdbcClient database) {
    this.database = database;
  }

  /// Those whose data are destroyed already are not there. The earliest note first.
  public List<ClosedCase> all() {
    return where(
        """
        where not exists (select from retention.destruction_case x
            join retention.certificate y on y.destruction_id = x.destruction_id
          where x.person_id = c.person_id and x.part = 'CASE' and x.number <> all(y.left_out))
        order by last_note, c.number
        """);
  }

  /// Those whose data are destroyed, but for the numbers that the accounts needed.
  public List<ClosedCase> keptForAccounts() {
    return where(
        """
        where exists (select from retention.destruction_case x
            join retention.certificate y on y.destruction_id = x.destruction_id
          where x.case_id = c.id and x.part = 'CASE' and x.accounts_until is not null and x.number <> all(y.left_out)
            and x.number <> '–')
        order by last_note, c.number
        """);
  }

  private List<ClosedCase> where(String which) {
    return database.sql(NOTED + which).query(ClosedCaseStore::closed).list();
  }

  private static ClosedCase closed(ResultSet row, int number) throws SQLException {
    return new ClosedCase(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("number"),
        row.getObject("last_note", LocalDate.class),
        row.getObject("birth_date", LocalDate.class),
        row.getObject("last_posted", LocalDate.class));
  }
}
