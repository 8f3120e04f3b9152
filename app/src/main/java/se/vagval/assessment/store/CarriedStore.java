package se.vagval.assessment.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Allowed;
import se.vagval.assessment.model.CarriedOverTime;
import se.vagval.assessment.model.CarriedOverTime.Lasting;
import se.vagval.assessment.model.CarriedOverTime.Month;
import se.vagval.assessment.model.CarriedOverTime.Why;
import se.vagval.assessment.model.Responsible;
import se.vagval.assessment.model.StateReason;

/// What the municipality has carried though the state comes first, reckoned each time it is asked
/// from the checks and the reasons that were stated. A case counts in the unit that has it now.
@Repository
public class CarriedStore {

  /// From the day that the reason was stated until the conclusion holds no longer, another check
  /// counts or the case is closed. Checks that follow on each other without a day between are one
  /// stretch.
  private static final String STRETCHES =
      """
      with carried as materialized (
        select c.id as case_id, u.name as unit, s.responsible, s.state_reasons, daterange(k.carried_on,
          greatest(k.carried_on, least(s.holds_until, n.checked_on, c.closed_on))) as days
        from assessment.state_carried k
          join assessment.state_check s on s.id = k.check_id
          join casework.case_file c on c.id = s.case_id
          join casework.unit u on u.id = c.unit_id
          left join lateral (select l.checked_on from assessment.state_check l
            where l.case_id = s.case_id and l.seq > s.seq order by l.seq limit 1) n on true
        where s.responsible in ('AF', 'FK') and s.facts <> '{}' and %s),
      whole as (
        select case_id, unit, responsible, range_agg(days) - coalesce((
            select range_agg(daterange(x.closed_on, r.reopened_on)) from casework.case_closing x
              left join casework.case_reopening r on r.closing_id = x.id
            where x.case_id = carried.case_id), '{}') as days
        from carried group by case_id, unit, responsible),
      stretch as materialized (
        select w.case_id, w.unit, w.responsible, d.days from whole w cross join lateral unnest(w.days) as d (days)
        where lower(d.days) <= :today and upper(d.days) >= :from)
      """;

  private static final String BY_MONTH =
      STRETCHES
          + """
          select u.unit, m.first_day, r.responsible,
            count(*) filter (where t.days @> m.last_day) as carried,
            count(*) filter (where lower(t.days) between m.first_day and m.last_day) as begun,
            count(*) filter (where upper(t.days) between m.first_day and m.last_day) as ended
          from (select distinct unit from stretch) u
            cross join (select g::date as first_day, least((g + interval '1 month')::date - 1, :today::date) as last_day
              from generate_series(:from::date, :today::date, interval '1 month') g) m
            cross join (values ('AF'), ('FK')) r (responsible)
            left join stretch t on t.unit = u.unit and t.responsible = r.responsible
          group by u.unit, m.first_day, r.responsible order by u.unit, m.first_day, r.responsible
          """;

  private static final String HOW_LONG =
      STRETCHES
          + """
          select unit, responsible, goes_on, count(*) as times,
            (percentile_cont(0.5) within group (order by length))::numeric(10, 1) as median, avg(length)::numeric(10, 1) as average
          from (select unit, responsible, upper(days) > :today as goes_on,
              least(upper(days), :today::date + 1) - lower(days) as length from stretch) s
          group by unit, responsible, goes_on order by unit, responsible, goes_on
          """;

  private static final String REASONS =
      STRETCHES
          + """
          select c.unit, c.responsible, reason, count(distinct c.case_id) as cases
          from carried c cross join lateral unnest(c.state_reasons) as reason
          where not isempty(c.days) and exists (select from stretch t
            where t.case_id = c.case_id and t.responsible = c.responsible and t.days && c.days)
          group by c.unit, c.responsible, reason order by c.unit, c.responsible, cases desc, reason
          """;

  private final JdbcClient database;

  CarriedStore(JdbcClient database) {
    this.database = database;
  }

  /// Of the last twelve months, with the one that runs; three statements.
  ///
  /// @param file which cases the reader may open; a case's row is called `c`
  public CarriedOverTime overTime(Allowed file, LocalDate today) {
    return new CarriedOverTime(months(file, today), lasting(file, today), why(file, today));
  }

  private List<Month> months(Allowed file, LocalDate today) {
    return asked(BY_MONTH, file, today)
        .query((row, n) ->
            new Month(
                row.getString("unit"),
                YearMonth.from(row.getObject("first_day", LocalDate.class)),
                Responsible.valueOf(row.getString("responsible")),
                row.getInt("carried"),
                row.getInt("begun"),
                row.getInt("ended")))
        .list();
  }

  private List<Lasting> lasting(Allowed file, LocalDate today) {
    return asked(HOW_LONG, file, today)
        .query((row, n) ->
            new Lasting(
                row.getString("unit"),
                Responsible.valueOf(row.getString("responsible")),
                row.getBoolean("goes_on"),
                row.getInt("times"),
                row.getBigDecimal("median"),
                row.getBigDecimal("average")))
        .list();
  }

  private List<Why> why(Allowed file, LocalDate today) {
    return asked(REASONS, file, today)
        .query((row, n) ->
            new Why(
                row.getString("unit"),
                Responsible.valueOf(row.getString("responsible")),
                StateReason.valueOf(row.getString("reason")),
                row.getInt("cases")))
        .list();
  }

  private JdbcClient.StatementSpec asked(String sql, Allowed file, LocalDate today) {
    var from = YearMonth.from(today).minusMonths(CarriedOverTime.MONTHS - 1L).atDay(1);
    return database
        .sql(sql.formatted(file.sql()))
        .params(file.values())
        .param("today", today)
        .param("from", from);
  }
}
