package se.vagval.audit.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds entries to the log. There is no way to change or remove one.
@Repository
public class EntryStore {

  /// What all entries of one act have in common.
  ///
  /// @param act `READ`, `CHANGED` or `REFUSED`
  public record Act(
      Instant at,
      @Nullable UUID account,
      String role,
      @Nullable UUID onBehalfOf,
      String act,
      String what,
      String cameFrom) {}

  /// What was read or changed.
  ///
  /// @param caseId the purpose, where there is one
  public record Touched(String kind, UUID id, @Nullable UUID caseId) {}

  private final JdbcClient database;

  EntryStore(JdbcClient database) {
    this.database = database;
  }

  /// One entry for each, in one statement.
  public void add(Act act, List<Touched> touched) {
    database
        .sql(
            """
            insert into audit.entry
              (at, account_id, role, on_behalf_of, act, what, came_from, target_kind, target_id, case_id)
            select :at::timestamptz, :account::uuid, :role, :behalf::uuid, :act, :what, :from, kind, id, case_id::uuid
            from unnest(:kinds::text[], :ids::text[], :cases::text[]) with ordinality
              as touched (kind, id, case_id, place)
            order by place
            """)
        .param("at", Timestamp.from(act.at()))
        .param("account", act.account())
        .param("role", act.role())
        .param("behalf", act.onBehalfOf())
        .param("act", act.act())
        .param("what", act.what())
        .param("from", act.cameFrom())
        .param("kinds", touched.stream().map(Touched::kind).toArray(String[]::new))
        .param("ids", touched.stream().map(one -> one.id().toString()).toArray(String[]::new))
        .param("cases", touched.stream().map(EntryStore::caseId).toArray(String[]::new))
        .update();
  }

  private static @Nullable String caseId(Touched one) {
    return one.caseId() == null ? null : one.caseId().toString();
  }
}
