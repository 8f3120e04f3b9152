package se.vagval.attendance.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.choice.PlacementId;

/// Reported days, counted by month.
@Repository
public class MonthStore {

  /// One month of one placement; a month in which nothing was reported is not there.
  ///
  /// @param last the last day that was reported
  /// @param attended days on which the person came
  /// @param cutShort those of them on which they came late or left early
  /// @param absent days on which they did not come, for whatever reason
  public record Month(
      PlacementId placement,
      YearMonth month,
      LocalDate last,
      int attended,
      int cutShort,
      int absent) {}

  private final JdbcClient database;

  MonthStore(JdbcClient database) {
    this.database = database;
  }

  public List<Month> of(CaseId caseId) {
    return database
        .sql(
            """
            select m.placement_id, max(m.day) as last,
              count(*) filter (where m.presence <> 'ABSENT') as attended,
              count(*) filter (where m.presence in ('LATE', 'LEFT_EARLY')) as cut_short,
              count(*) filter (where m.presence = 'ABSENT') as absent
            from choice.placement p join attendance.mark m on m.placement_id = p.id
            where p.case_id = :case
            group by m.placement_id, date_trunc('month', m.day)
            order by last
            """)
        .param("case", caseId.value())
        .query((row, n) -> {
          var last = row.getObject("last", LocalDate.class);
          return new Month(
              new PlacementId(row.getObject("placement_id", UUID.class)),
              YearMonth.from(last),
              last,
              row.getInt("attended"),
              row.getInt("cut_short"),
              row.getInt("absent"));
        })
        .list();
  }
}
