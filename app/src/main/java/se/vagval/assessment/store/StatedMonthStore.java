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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.model.StatedMonth;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;

/// Months of assistance that caseworkers know of. Nothing is changed; the latest of a month counts
/// that was not taken back.
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
    if (cases.stream().allMatch(id -> NothingThere.in("assessment.assistance_stated", id))) {
      return Map.of();
    }
    return database
        .sql(
            """
            select distinct on (s.case_id, s.month) s.case_id, s.month, s.seq, s.known_from, s.stated_on,
              coalesce(a.name, '') as by_name
            from assessment.assistance_stated s left join access.account a on a.id = s.stated_by
            where s.case_id = any(:cases) and not exists (select from assessment.assistance_taken_back t
              where t.case_id = s.case_id and t.stated_seq = s.seq)
            order by s.case_id, s.month, s.seq desc
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new Row(
                new CaseId(row.getObject("case_id", UUID.class)),
                new StatedMonth(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getLong("seq"),
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

  /// What counts of that month, by which somebody can take it back.
  public Optional<StatedMonth> latest(CaseId caseId, YearMonth month) {
    return latest(List.of(caseId)).getOrDefault(caseId, List.of()).stream()
        .filter(stated -> stated.month().equals(month))
        .findFirst();
  }

  /// Why the word was taken back; empty while it stands, or when there is none.
  public Optional<String> whyTakenBack(CaseId caseId, long seq) {
    return database
        .sql(
            """
            select reason from assessment.assistance_taken_back where case_id = :case and stated_seq = :seq
            """)
        .param("case", caseId.value())
        .param("seq", seq)
        .query((row, n) -> row.getString("reason"))
        .optional();
  }

  public void takeBack(CaseId caseId, long seq, String reason, StateCheckStore.Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.assistance_taken_back
              (case_id, stated_seq, reason, taken_back_on, taken_back_at, taken_back_by)
            values (:case, :seq, :reason, :on, :at, :by)
            """)
        .param("case", caseId.value())
        .param("seq", seq)
        .param("reason", reason)
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }
}
