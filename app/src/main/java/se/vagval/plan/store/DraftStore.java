package se.vagval.plan.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.plan.model.Draft;
import se.vagval.plan.model.PlanContent;

/// Plans that are being written, at most one for each case.
@Repository
public class DraftStore {

  /// Who writes, and when.
  public record Stamp(AccountId by, Instant at, LocalDate on) {}

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final JdbcClient database;
  private final PlanContentJson json;

  DraftStore(JdbcClient database, PlanContentJson json) {
    this.database = database;
    this.json = json;
  }

  /// Lets nobody else change the plan of the case until the transaction ends.
  public void lock(CaseId caseId) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('plan ' || :case, 0))")
        .param("case", caseId.toString())
        .query((row, n) -> true)
        .list();
  }

  public Optional<Draft> of(CaseId caseId) {
    if (NothingThere.in("plan.draft", caseId)) {
      return Optional.empty();
    }
    return database
        .sql(
            """
            select d.content::text, d.edition, d.saved_at, a.name
            from plan.draft d left join access.account a on a.id = d.saved_by
            where d.case_id = :case
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new Draft(
                json.read(row.getString("content")),
                row.getInt("edition"),
                row.getObject("saved_at", OffsetDateTime.class)
                    .atZoneSameInstant(SWEDEN)
                    .toLocalDate(),
                Optional.ofNullable(row.getString("name")).orElse("")))
        .optional();
  }

  /// Begins one unless one is being written.
  ///
  /// @return false when there was one
  public boolean begin(CaseId caseId, PlanContent content, Stamp stamp) {
    return database
            .sql(
                """
                insert into plan.draft (case_id, content, saved_at, saved_by)
                values (:case, :content::jsonb, :at, :by) on conflict do nothing
                """)
            .param("case", caseId.value())
            .param("content", json.write(content))
            .param("at", stamp.at().atOffset(ZoneOffset.UTC))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  /// @return false when it stands in another edition by now; nothing is saved then
  public boolean save(CaseId caseId, PlanContent content, int edition, Stamp stamp) {
    return database
            .sql(
                """
                update plan.draft set content = :content::jsonb, edition = edition + 1, saved_at = :at, saved_by = :by
                where case_id = :case and edition = :edition
                """)
            .param("content", json.write(content))
            .param("at", stamp.at().atOffset(ZoneOffset.UTC))
            .param("by", stamp.by().value())
            .param("case", caseId.value())
            .param("edition", edition)
            .update()
        == 1;
  }

  public void remove(CaseId caseId) {
    database
        .sql("delete from plan.draft where case_id = :case")
        .param("case", caseId.value())
        .update();
  }
}
