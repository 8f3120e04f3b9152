package se.vagval.assessment.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.model.StatedMonth;
import se.vagval.casework.CaseId;

/// Months of assistance that caseworkers know of. Nothing is changed; the latest of a month counts.
@Repository
public class StatedMonthStore {

  private record Row(CaseId caseId, StatedMonth stated) {}

  private final JdbcClient database;

  StatedMonthStore(JdbcClient database) {
    this.database = database;
  }

  /// Lets one at a time say something in a case, until the transaction ends.
  public void lock(CaseId caseId) {
    database
        .sql(
            """
            select pg_advisory_xact_lock(hashtext('assessment.assistance_stated'), hashtext(:case))
            """)
        .param("case", caseId.toString())
        .query((row, n) -> true)
        .single();
  }

  /// What counts of each month.
  public Map<CaseId, List<StatedMonth>> latest(Collection<CaseId> cases) {
    return database
        .sql(
            """
            select distinct on (s.case_id, s.month) s.case_id, s.month, s.known_from, s.stated_on,
              coalesce(a.name, '') as by_name
            from assessment.assistance_stated s left join access.account a on a.id = s.stated_by
            where s.case_id = any(:cases)
            order by s.case_id, s.month, s.seq desc
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new Row(
                new CaseId(row.getObject("case_id", UUID.class)),
                new StatedMonth(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getString("known_from"),
                    row.getObject("stated_on", LocalDate.class),
                    row.getString("by_name"))))
        .list()
        .stream()
        .collect(groupingBy(Row::caseId, mapping(Row::stated, toList())));
  }

  public void add(CaseId caseId, YearMonth month, String knownFrom, StateCheckStore.Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.assistance_stated (case_id, month, known_from, stated_on, stated_at, stated_by)
            values (:case, :month, :from, :on, :at, :by)
            """)
        .param("case", caseId.value())
        .param("month", month.atDay(1))
        .param("from", knownFrom)
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }
}
