package se.vagval.plan.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;
import se.vagval.plan.model.FollowUp;
import se.vagval.plan.store.DraftStore.Stamp;

/// Follow-ups of plans. The next day is the one that was set last: by the plan, or at a follow-up
/// after it.
@Repository
public class PlanFollowUpStore {

  private static final int MOST = 500;

  private static final String DUE =
      """
      from casework.case_file c
      join lateral (select follow_up_on, signed_at from plan.plan_version
        where case_id = c.id order by number desc limit 1) v on true
      left join lateral (select next_on, noted_at from plan.follow_up
        where case_id = c.id order by noted_at desc limit 1) f on true
      cross join lateral (select case when f.noted_at > v.signed_at then f.next_on else v.follow_up_on end as due) d
      """;

  private final JdbcClient database;

  PlanFollowUpStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when the id was taken
  public boolean add(UUID id, CaseId caseId, FollowUp followUp, Stamp stamp) {
    return database
            .sql(
                """
                insert into plan.follow_up (id, case_id, words, followed_on, next_on, noted_at, noted_by)
                values (:id, :case, :words, :on, :next, :at, :by) on conflict do nothing
                """)
            .param("id", id)
            .param("case", caseId.value())
            .param("words", followUp.words())
            .param("on", followUp.on())
            .param("next", followUp.nextOn())
            .param("at", stamp.at().atOffset(ZoneOffset.UTC))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  /// What was noted with that id.
  public Optional<String> words(UUID id) {
    return database
        .sql("select words from plan.follow_up where id = :id")
        .param("id", id)
        .query((row, n) -> row.getString(1))
        .optional();
  }

  /// The newest first.
  public List<FollowUp> of(CaseId caseId) {
    return database
        .sql(
            """
            select f.words, f.followed_on, f.next_on, a.name
            from plan.follow_up f left join access.account a on a.id = f.noted_by
            where f.case_id = :case order by f.noted_at desc
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new FollowUp(
                row.getString("words"),
                row.getObject("followed_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                Optional.ofNullable(row.getString("name")).orElse("")))
        .list();
  }

  /// Empty for a case without a plan.
  public Optional<LocalDate> due(CaseId caseId) {
    return database
        .sql("select d.due " + DUE + " where c.id = :case")
        .param("case", caseId.value())
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .optional();
  }

  /// Open cases of whoever asks, the one that has waited longest first.
  ///
  /// @param seen of a row called `c`
  public List<FollowUp.Due> all(Allowed seen, AccountId responsible) {
    return database
        .sql(
            "select c.id, d.due "
                + DUE
                + " where c.closed_on is null and c.responsible_id = :responsible and "
                + seen.sql()
                + " order by d.due, c.id limit :most")
        .params(seen.values())
        .param("responsible", responsible.value())
        .param("most", MOST)
        .query((row, n) ->
            new FollowUp.Due(
                new CaseId(row.getObject("id", UUID.class)), row.getObject("due", LocalDate.class)))
        .list();
  }
}
