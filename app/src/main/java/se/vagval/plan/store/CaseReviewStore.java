package se.vagval.plan.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;
import se.vagval.plan.CaseReviewId;
import se.vagval.plan.model.CaseReview;
import se.vagval.plan.store.DraftStore.Stamp;

/// Reviews of cases: added, never changed.
@Repository
public class CaseReviewStore {

  /// @param last when it was looked at; null when it never was
  /// @param next the day that was set then
  public record Standing(
      CaseId caseId,
      LocalDate openedOn,
      String responsible,
      @Nullable LocalDate last,
      @Nullable LocalDate next) {}

  private final JdbcClient database;

  CaseReviewStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when the same id was added before
  public boolean add(CaseId caseId, CaseReview review, Stamp stamp) {
    return database
            .sql(
                """
                insert into plan.case_review (id, case_id, reviewed_on, outcome, words, next_on, noted_at, noted_by)
                values (:id, :case, :on, :outcome, :words, :next, :at, :by)
                on conflict do nothing
                """)
            .param("id", review.id().value())
            .param("case", caseId.value())
            .param("on", review.on())
            .param("outcome", review.outcome().name())
            .param("words", review.words())
            .param("next", review.nextOn())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  /// The newest first.
  public List<CaseReview> of(CaseId caseId) {
    return database
        .sql(
            """
            select r.*, coalesce(a.name, '') as by_name
            from plan.case_review r left join access.account a on a.id = r.noted_by
            where r.case_id = :case order by r.seq desc
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new CaseReview(
                new CaseReviewId(row.getObject("id", UUID.class)),
                row.getObject("reviewed_on", LocalDate.class),
                CaseReview.Outcome.valueOf(row.getString("outcome")),
                row.getString("words"),
                row.getObject("next_on", LocalDate.class),
                row.getString("by_name")))
        .list();
  }

  /// Every open case that may be read, with its last review.
  ///
  /// @param file which cases the reader may open; a case's row is called `c`
  public List<Standing> standing(Allowed file, boolean ownOnly, AccountId reader) {
    return database
        .sql(
            """
            select c.id, c.opened_on, coalesce(a.name, '') as responsible, r.reviewed_on, r.next_on
            from casework.case_file c
              left join access.account a on a.id = c.responsible_id
              left join lateral (select l.reviewed_on, l.next_on from plan.case_review l
                where l.case_id = c.id order by l.seq desc limit 1) r on true
            where c.closed_on is null and %s and (not :own or c.responsible_id = :reader)
            """
                .formatted(file.sql()))
        .params(file.values())
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query((row, n) ->
            new Standing(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("opened_on", LocalDate.class),
                row.getString("responsible"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class)))
        .list();
  }
}
