package se.vagval.statistics.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.statistics.RegisterMonth;
import se.vagval.statistics.model.RegisterCount;

/// The two registers and the activities beside them, counted.
@Repository
public class RegisterStore {

  private final JdbcClient database;

  RegisterStore(JdbcClient database) {
    this.database = database;
  }

  /// The months that any register has, the latest first: each is looked up from the one after it,
  /// which reads a row for each month instead of every household.
  public List<RegisterMonth> months() {
    return database
        .sql(
            """
            with recursive latest as (
              select greatest((select max(month) from statistics.payment_register),
                (select max(month) from statistics.decision_register),
                (select max(month) from statistics.register_activity)) as month
              union all
              select greatest((select max(month) from statistics.payment_register where month < latest.month),
                (select max(month) from statistics.decision_register where month < latest.month),
                (select max(month) from statistics.register_activity where month < latest.month))
              from latest where latest.month is not null)
            select month from latest where month is not null order by month desc
            """)
        .query((row, n) -> new RegisterMonth(YearMonth.from(row.getObject(1, LocalDate.class))))
        .list();
  }

  public RegisterCount count(RegisterMonth month) {
    return database
        .sql(
            """
            select
              (select count(*) from statistics.payment_register where month = :month) as paid,
              (select count(*) from statistics.payment_register where month = :month and work_and_rehab) as rehab,
              (select count(*) from statistics.decision_register where month = :month) as decided,
              (select count(*) from statistics.decision_register
                where month = :month and cause = 'UNEMPLOYED') as unemployed,
              (select count(*) from statistics.decision_register
                where month = :month and cause = 'UNEMPLOYED' and with_measure) as with_measure,
              (select count(*) from statistics.register_activity a
                join statistics.decision_register d on d.month = a.month and d.household = a.household
                where a.month = :month and a.activity = 'IN_HOUSE_CENTRE' and d.cause = 'UNEMPLOYED'
                  and d.with_measure) as at_centre,
              (select count(*) from statistics.decision_register where month = :month and cause = 'UNCLEAR') as unclear,
              (select count(*) from statistics.register_activity
                where month = :month and activity = 'PROJECT') as in_projects
            """)
        .param("month", month.month().atDay(1))
        .query((row, n) ->
            new RegisterCount(
                month,
                row.getInt("paid"),
                row.getInt("rehab"),
                row.getInt("decided"),
                row.getInt("unemployed"),
                row.getInt("with_measure"),
                row.getInt("at_centre"),
                row.getInt("unclear"),
                row.getInt("in_projects")))
        .single();
  }
}
