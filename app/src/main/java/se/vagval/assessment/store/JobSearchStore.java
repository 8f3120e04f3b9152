package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.model.DemandRestsOnReport;
import se.vagval.assessment.model.JobDemand;
import se.vagval.assessment.model.JobDemands;
import se.vagval.assessment.model.JobSearch;
import se.vagval.assessment.model.MonthFollowUp;
import se.vagval.assessment.model.WorkAbility;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.web.OnceARequest;

/// What people are asked to do to find work, and what was found when it was followed up. Nothing of
/// it is changed.
@Repository
public class JobSearchStore {

  /// Who notes something, and when.
  public record Stamp(AccountId by, Instant at, LocalDate on) {}

  /// What is demanded of somebody.
  public record Asked(
      String words,
      @Nullable Integer perMonth,
      LocalDate from,
      @Nullable LocalDate last,
      String reason,
      @Nullable AbilityNoteId restsOn) {}

  /// @param entries how many jobs the log had
  public record Found(YearMonth month, MonthFollowUp.Verdict verdict, String words, int entries) {}

  private final JdbcClient database;
  private final JobSoughtStore entries;

  JobSearchStore(JdbcClient database, JobSoughtStore entries) {
    this.database = database;
    this.entries = entries;
  }

  /// Nobody else writes in the log of the case or follows it up until the transaction ends.
  public void lock(CaseId caseId) {
    database
        .sql("select pg_advisory_xact_lock(hashtext('assessment.job_search'), hashtext(:case))")
        .param("case", caseId.toString())
        .query((row, n) -> true)
        .single();
  }

  public JobSearch of(CaseId caseId) {
    return new JobSearch(demands(caseId), entries.of(caseId), followUps(caseId));
  }

  /// @param id made with the form
  /// @return false when that form was sent before
  public boolean demand(UUID id, CaseId caseId, Asked asked, Stamp stamp) {
    return database
            .sql(
                """
                insert into assessment.job_demand
                  (id, case_id, words, per_month, from_on, last_on, reason, report_id, set_on, set_at, set_by)
                values (:id, :case, :words, :number, :from, :last, :reason, :report::uuid, :on, :at, :by)
                on conflict do nothing
                """)
            .param("id", id)
            .param("case", caseId.value())
            .param("words", asked.words())
            .param("number", asked.perMonth())
            .param("from", asked.from())
            .param("last", asked.last())
            .param("reason", asked.reason())
            .param(
                "report", Optional.ofNullable(asked.restsOn()).map(Object::toString).orElse(null))
            .param("on", stamp.on())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  /// What the form with that id asked before in that case.
  public Optional<Asked> asked(UUID id, CaseId caseId) {
    return database
        .sql(
            """
            select words, per_month, from_on, last_on, reason, report_id from assessment.job_demand
            where id = :id and case_id = :case
            """)
        .param("id", id)
        .param("case", caseId.value())
        .query((row, n) ->
            new Asked(
                row.getString("words"),
                row.getObject("per_month", Integer.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getString("reason"),
                report(row)))
        .optional();
  }

  public void follow(CaseId caseId, Found found, Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.job_month
              (case_id, month, verdict, words, entries, followed_on, followed_at, followed_by)
            values (:case, :month, :verdict, :words, :entries, :on, :at, :by)
            """)
        .param("case", caseId.value())
        .param("month", found.month().atDay(1))
        .param("verdict", found.verdict().name())
        .param("words", found.words())
        .param("entries", found.entries())
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  /// The page being read asks the database once.
  public JobDemands demands(CaseId caseId) {
    return OnceARequest.of(List.of("job demands", caseId), () -> found(caseId));
  }

  private JobDemands found(CaseId caseId) {
    if (NothingThere.in("assessment.job_demand", caseId)) {
      return new JobDemands(List.of());
    }
    return new JobDemands(
        database
            .sql(
                """
                select d.words, d.per_month, d.from_on, d.last_on, d.reason, d.set_on, coalesce(a.name, '') as by_name,
                  d.report_id, r.reported_on, r.author,
                  exists (select from assessment.ability_report l where l.corrects = d.report_id) as corrected,
                  (select n.ability from assessment.ability_conclusion n where n.report_id = d.report_id
                    and not exists (select from assessment.ability_conclusion l where l.corrects = n.id)) as concluded
                from assessment.job_demand d left join access.account a on a.id = d.set_by
                  left join assessment.ability_report r on r.id = d.report_id
                where d.case_id = :case order by d.seq desc
                """)
            .param("case", caseId.value())
            .query(JobSearchStore::demand)
            .list());
  }

  private static JobDemand demand(ResultSet row, int number) throws SQLException {
    return new JobDemand(
        row.getString("words"),
        row.getObject("per_month", Integer.class),
        row.getObject("from_on", LocalDate.class),
        row.getObject("last_on", LocalDate.class),
        row.getString("reason"),
        basis(row),
        row.getObject("set_on", LocalDate.class),
        row.getString("by_name"));
  }

  private static JobDemand.@Nullable Basis basis(ResultSet row) throws SQLException {
    var report = report(row);
    return report == null
        ? null
        : new JobDemand.Basis(
            report,
            row.getObject("reported_on", LocalDate.class),
            row.getString("author"),
            against(row));
  }

  private static DemandRestsOnReport.@Nullable Reason against(ResultSet row) throws SQLException {
    @Nullable String concluded = row.getString("concluded");
    return DemandRestsOnReport.against(
            new DemandRestsOnReport.Facts(
                true,
                !row.getBoolean("corrected"),
                concluded == null ? null : WorkAbility.valueOf(concluded)))
        .orElse(null);
  }

  private static @Nullable AbilityNoteId report(ResultSet row) throws SQLException {
    @Nullable UUID id = row.getObject("report_id", UUID.class);
    return id == null ? null : new AbilityNoteId(id);
  }

  private List<MonthFollowUp> followUps(CaseId caseId) {
    if (NothingThere.in("assessment.job_month", caseId)) {
      return List.of();
    }
    return database
        .sql(
            """
            select m.month, m.verdict, m.words, m.followed_on, coalesce(a.name, '') as by_name
            from assessment.job_month m left join access.account a on a.id = m.followed_by
            where m.case_id = :case
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new MonthFollowUp(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                MonthFollowUp.Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                row.getObject("followed_on", LocalDate.class),
                row.getString("by_name")))
        .list();
  }
}
