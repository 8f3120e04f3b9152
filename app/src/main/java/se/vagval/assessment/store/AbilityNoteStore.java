package se.vagval.assessment.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.AbilityOrder;
import se.vagval.casework.CaseId;

/// Writes work-ability assessments: orders, and what is noted on them. Nothing is ever changed.
@Repository
public class AbilityNoteStore {

  /// Who notes something, and when.
  public record Stamp(AccountId by, Instant at) {}

  private final JdbcClient database;

  AbilityNoteStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when that form was sent before
  public boolean order(CaseId caseId, AbilityOrder order, Stamp stamp) {
    return database
            .sql(
                """
                insert into assessment.ability_order (id, case_id, provider_id, question, own_words, ordered_on, due_on,
                  noted_at, noted_by)
                values (:id, :case, :provider, :question, :words, :on, :due, :at, :by)
                on conflict (municipality, id) do nothing
                """)
            .param("id", order.id().value())
            .param("case", caseId.value())
            .param("provider", order.provider().value())
            .param("question", order.question())
            .param("words", order.ownWords())
            .param("on", order.on())
            .param("due", order.due())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  /// @return false when the id that the form brought is another's: nothing is added
  public boolean add(CaseId caseId, AbilityOrderId order, AbilityNote note, Stamp stamp) {
    return switch (note) {
      case AbilityNote.Withdrawal withdrawal -> withdraw(caseId, order, withdrawal, stamp);
      case AbilityNote.Report report -> report(caseId, order, report, stamp);
      case AbilityNote.Conclusion conclusion -> conclude(caseId, order, conclusion, stamp);
    };
  }

  private boolean withdraw(
      CaseId caseId, AbilityOrderId order, AbilityNote.Withdrawal note, Stamp stamp) {
    return database
            .sql(
                """
                insert into assessment.ability_withdrawn (order_id, case_id, withdrawn_on, reason, noted_at, noted_by)
                values (:order, :case, :on, :reason, :at, :by)
                """)
            .param("order", order.value())
            .param("case", caseId.value())
            .param("on", note.on())
            .param("reason", note.reason())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  private boolean report(
      CaseId caseId, AbilityOrderId order, AbilityNote.Report note, Stamp stamp) {
    var isAdded =
        database
                .sql(
                    """
                    insert into assessment.ability_report (id, order_id, case_id, reported_on, author, summary, instrument,
                      corrects, reason, noted_at, noted_by)
                    values (:id, :order, :case, :on, :author, :summary, nullif(:instrument, ''), :corrects::uuid, :reason,
                      :at, :by)
                    on conflict (municipality, id) do nothing
                    """)
                .param("id", note.id().value())
                .param("order", order.value())
                .param("case", caseId.value())
                .param("on", note.on())
                .param("author", note.author())
                .param("summary", note.summary())
                .param("instrument", note.instrument())
                .param("corrects", earlier(note.correction()))
                .param("reason", reason(note.correction()))
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by().value())
                .update()
            == 1;
    if (isAdded) {
      scores(caseId, note);
    }
    return isAdded;
  }

  private void scores(CaseId caseId, AbilityNote.Report note) {
    database
        .sql(
            """
            insert into assessment.ability_score (report_id, case_id, nth, dimension, score)
            select :report, :case, row.nth, row.dimension, row.score
            from unnest(:dimensions::text[], :scores::text[]) with ordinality as row (dimension, score, nth)
            """)
        .param("report", note.id().value())
        .param("case", caseId.value())
        .param(
            "dimensions",
            note.scores().stream().map(AbilityNote.Score::dimension).toArray(String[]::new))
        .param(
            "scores", note.scores().stream().map(AbilityNote.Score::score).toArray(String[]::new))
        .update();
  }

  private boolean conclude(
      CaseId caseId, AbilityOrderId order, AbilityNote.Conclusion note, Stamp stamp) {
    return database
            .sql(
                """
                insert into assessment.ability_conclusion (id, order_id, report_id, case_id, concluded_on, ability, words,
                  corrects, reason, noted_at, noted_by)
                values (:id, :order, :report, :case, :on, :ability, :words, :corrects::uuid, :reason, :at, :by)
                on conflict (municipality, id) do nothing
                """)
            .param("id", note.id().value())
            .param("order", order.value())
            .param("report", note.report().value())
            .param("case", caseId.value())
            .param("on", note.on())
            .param("ability", note.ability().name())
            .param("words", note.words())
            .param("corrects", earlier(note.correction()))
            .param("reason", reason(note.correction()))
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  private static @Nullable String earlier(AbilityNote.@Nullable Correction correction) {
    return correction == null ? null : correction.earlier().toString();
  }

  private static String reason(AbilityNote.@Nullable Correction correction) {
    return correction == null ? "" : correction.reason();
  }
}
