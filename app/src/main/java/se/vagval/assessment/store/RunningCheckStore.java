package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.CheckEnd;
import se.vagval.assessment.model.RunningCheck;
import se.vagval.casework.CaseId;

/// Checks that can be used, with what was decided about their end. A case's row is called `c`.
@Repository
public class RunningCheckStore {

  private static final String CHECK =
      """
      select v.id, v.case_id, v.person_id, v.amount_ore, v.planned_days, v.terms, v.exclusive, v.ended_after,
        lower(v.valid) as valid_from, upper(v.valid) as valid_to, d.number,
        e.id as end_id, e.number as end_number, coalesce(m.last_day, e.last_day) as last_day, e.last_day as decided_last_day,
        exists (select from assessment.decision_event x where x.decision_id = e.id and\
      """
          + ChangingEvents.OF_X
          + """
              and not exists (select from assessment.check_end_moved y where y.event_id = x.id)) as end_changed,
            e.reason as end_reason, e.ended_on, coalesce(ea.name, '') as end_by,
            s.decision_id as next_id, sd.number as next_number, r.reason as run_reason, r.noted_on as run_on, r.again_on, coalesce(ra.name, '') as run_by
          from assessment.voucher v
            join assessment.decision d on d.id = v.decision_id
            join casework.case_file c on c.id = v.case_id
            left join lateral (select x.* from assessment.check_ended x where x.voucher_id = v.id and not exists
                (select from assessment.check_end_undone u where u.ended_id = x.id) order by x.seq desc limit 1) e on true
            left join lateral (select y.last_day from assessment.check_end_moved y where y.ended_id = e.id
                order by y.seq desc limit 1) m on true
            left join access.account ea on ea.id = e.ended_by
            left join assessment.succession s on s.earlier_voucher_id = v.id and s.last_day is not null
            left join assessment.decision sd on sd.id = s.decision_id
            left join lateral (select x.* from assessment.check_runs_on x where x.voucher_id = v.id
                order by x.seq desc limit 1) r on true
            left join access.account ra on ra.id = r.noted_by
          """;

  private final JdbcClient database;

  RunningCheckStore(JdbcClient database) {
    this.database = database;
  }

  /// Whether it can be used still or not.
  public Optional<RunningCheck> find(VoucherId id) {
    return database
        .sql(CHECK + "where v.id = :id")
        .param("id", id.value())
        .query(RunningCheckStore::check)
        .optional();
  }

  /// Those of the case that can be used on that day or later, the oldest first.
  public List<RunningCheck> of(CaseId caseId, LocalDate today) {
    return database
        .sql(
            CHECK
                + """
                where v.case_id = :case and v.held && daterange(:today::date, null) order by lower(v.valid), v.id
                """)
        .param("case", caseId.value())
        .param("today", today)
        .query(RunningCheckStore::check)
        .list();
  }

  /// Those of open cases, by their last day.
  ///
  /// @param file which cases the reader may open
  /// @param ownOnly only those that the reader is responsible for
  public List<RunningCheck> among(
      Allowed file, boolean ownOnly, AccountId reader, LocalDate today) {
    return database
        .sql(
            CHECK
                + """
                where c.closed_on is null and %s and v.held @> :today::date
                  and (not :own or c.responsible_id = :reader)
                order by upper(v.held) nulls last, c.number, v.id
                """
                    .formatted(file.sql()))
        .params(file.values())
        .param("today", today)
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query(RunningCheckStore::check)
        .list();
  }

  private static RunningCheck check(ResultSet row, int number) throws SQLException {
    var check = VoucherStore.voucher(row, number);
    return new RunningCheck(
        check, row.getString("number"), end(row, check.id()), replaced(row), runsOn(row));
  }

  private static RunningCheck.@Nullable Replaced replaced(ResultSet row) throws SQLException {
    var next = row.getObject("next_id", UUID.class);
    return next == null
        ? null
        : new RunningCheck.Replaced(new DecisionId(next), row.getString("next_number"));
  }

  private static @Nullable CheckEnd end(ResultSet row, VoucherId check) throws SQLException {
    var id = row.getObject("end_id", UUID.class);
    return id == null
        ? null
        : new CheckEnd(
            new CheckEndId(id),
            row.getString("end_number"),
            check,
            row.getObject("last_day", LocalDate.class),
            row.getObject("decided_last_day", LocalDate.class),
            row.getString("end_reason"),
            row.getObject("ended_on", LocalDate.class),
            row.getString("end_by"),
            row.getBoolean("end_changed"));
  }

  private static RunningCheck.@Nullable RunsOn runsOn(ResultSet row) throws SQLException {
    var reason = row.getString("run_reason");
    return reason == null
        ? null
        : new RunningCheck.RunsOn(
            reason,
            row.getObject("run_on", LocalDate.class),
            row.getString("run_by"),
            row.getObject("again_on", LocalDate.class));
  }
}
