package se.vagval.assessment.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.JobSoughtId;
import se.vagval.assessment.model.JobSought;
import se.vagval.assessment.model.JobSought.CameOf;
import se.vagval.assessment.model.JobSought.How;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;

/// People's own logs of jobs sought.
@Repository
public class JobSoughtStore {

  /// What the person wrote.
  public record Written(String what, How how, LocalDate on, CameOf cameOf) {}

  private static final String ENTRIES =
      """
      select id, what, how, sought_on, came_of, version from assessment.job_sought where case_id = :case
      """;

  private final JdbcClient database;

  JobSoughtStore(JdbcClient database) {
    this.database = database;
  }

  /// The newest first.
  public List<JobSought> of(CaseId caseId) {
    if (NothingThere.in("assessment.job_sought", caseId)) {
      return List.of();
    }
    return query(
        ENTRIES + "order by sought_on desc, written_at desc, id", caseId, UUID.randomUUID());
  }

  public Optional<JobSought> find(CaseId caseId, JobSoughtId id) {
    return query(ENTRIES + "and id = :id", caseId, id.value()).stream().findFirst();
  }

  private List<JobSought> query(String sql, CaseId caseId, UUID id) {
    return database
        .sql(sql)
        .param("case", caseId.value())
        .param("id", id)
        .query((row, n) ->
            new JobSought(
                new JobSoughtId(row.getObject("id", UUID.class)),
                row.getString("what"),
                How.valueOf(row.getString("how")),
                row.getObject("sought_on", LocalDate.class),
                CameOf.valueOf(row.getString("came_of")),
                row.getInt("version")))
        .list();
  }

  /// @return false when that form was sent before
  public boolean add(JobSoughtId id, CaseId caseId, Written written, Instant at) {
    return database
            .sql(
                """
                insert into assessment.job_sought (id, case_id, what, how, sought_on, came_of, written_at)
                values (:id, :case, :what, :how, :on, :cameOf, :at)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("case", caseId.value())
            .param("what", written.what())
            .param("how", written.how().name())
            .param("on", written.on())
            .param("cameOf", written.cameOf().name())
            .param("at", Timestamp.from(at))
            .update()
        == 1;
  }

  /// @return false when it was changed or taken away since that version
  public boolean change(JobSought seen, CaseId caseId, Written written) {
    return database
            .sql(
                """
                update assessment.job_sought
                set what = :what, how = :how, sought_on = :on, came_of = :cameOf, version = version + 1
                where case_id = :case and id = :id and version = :version
                """)
            .param("id", seen.id().value())
            .param("case", caseId.value())
            .param("version", seen.version())
            .param("what", written.what())
            .param("how", written.how().name())
            .param("on", written.on())
            .param("cameOf", written.cameOf().name())
            .update()
        == 1;
  }

  public void remove(JobSoughtId id, CaseId caseId) {
    database
        .sql("delete from assessment.job_sought where case_id = :case and id = :id")
        .param("case", caseId.value())
        .param("id", id.value())
        .update();
  }
}
