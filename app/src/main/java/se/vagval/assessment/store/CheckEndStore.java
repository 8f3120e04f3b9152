package se.vagval.assessment.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.model.ChangedEndIsCarriedOut;
import se.vagval.assessment.model.CheckEnd;
import se.vagval.assessment.model.CheckWhenRightEnds;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.model.EndStanding;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.RestsOnAssistance;
import se.vagval.profiles.ProfileId;

/// What was decided about the end of checks: added, never changed. The database itself carries an
/// end over to the check.
@Repository
public class CheckEndStore {

  /// What was decided, on what.
  public record Word(Voucher check, EndStanding standing, String reason) {}

  /// What makes an end a decision that can be quoted and appealed.
  ///
  /// @param profile the rules that it was made on
  /// @param delegation the point of the board's order by which the official decided
  public record Numbered(String number, ProfileId profile, String law, String delegation) {}

  public record Ending(CheckEndId id, Word word, LocalDate lastDay, Numbered numbered) {}

  private final JdbcClient database;
  private final RightJson json;

  CheckEndStore(JdbcClient database, RightJson json) {
    this.database = database;
    this.json = json;
  }

  public void end(Ending ending, StateCheckStore.Stamp stamp) {
    var numbered = ending.numbered();
    insert(
            """
            insert into assessment.check_ended (id, last_day, voucher_id, case_id, reason, rule_id, rule_version, facts,
              ended_on, ended_at, ended_by, number, profile, legal_source, delegation)
            values (:id, :last, :check, :case, :reason, :rule, :version, :facts::jsonb, :on, :at, :by,
              :number, :profile, :law, :delegation)
            """,
            ending.word(),
            stamp)
        .param("id", ending.id().value())
        .param("last", ending.lastDay())
        .param("number", numbered.number())
        .param("profile", numbered.profile().value())
        .param("law", numbered.law())
        .param("delegation", numbered.delegation())
        .update();
  }

  /// @param again the day on which it is looked at again
  public void runOn(Word word, LocalDate again, StateCheckStore.Stamp stamp) {
    insert(
            """
            insert into assessment.check_runs_on (voucher_id, case_id, reason, rule_id, rule_version, facts,
              noted_on, noted_at, noted_by, again_on)
            values (:check, :case, :reason, :rule, :version, :facts::jsonb, :on, :at, :by, :again)
            """,
            word,
            stamp)
        .param("again", again)
        .update();
  }

  /// The municipality takes it back of itself.
  public void undo(CheckEnd end, Voucher check, StateCheckStore.Stamp stamp) {
    undoing(end, check, stamp).update();
  }

  /// The check goes on since that event changed the end.
  public void carryOut(
      CheckEnd end, Voucher check, DecisionEventId changed, StateCheckStore.Stamp stamp) {
    undoing(end, check, stamp)
        .param("event", changed.value())
        .param("rule", ChangedEndIsCarriedOut.ID)
        .param("version", ChangedEndIsCarriedOut.VERSION)
        .update();
  }

  /// Whether that event gave an end another day, and that is carried out.
  public boolean isMovedBy(DecisionEventId event) {
    return database
        .sql("select exists (select from assessment.check_end_moved where event_id = :event)")
        .param("event", event.value())
        .query(Boolean.class)
        .single();
  }

  /// The check ends on the day that the event gave it.
  public void move(
      CheckEnd end, Voucher check, DecisionEvent changed, StateCheckStore.Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.check_end_moved (event_id, ended_id, voucher_id, case_id, last_day, rule_id,
              rule_version, moved_on, moved_at, moved_by)
            values (:event, :id, :check, :case, :last::date, :rule, :version, :on, :at, :by)
            """)
        .param("event", changed.id().value())
        .param("id", end.id().value())
        .param("check", check.id().value())
        .param("case", check.caseId().value())
        .param("last", changed.newLastDay())
        .param("rule", ChangedEndIsCarriedOut.ID)
        .param("version", ChangedEndIsCarriedOut.VERSION)
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  private JdbcClient.StatementSpec undoing(
      CheckEnd end, Voucher check, StateCheckStore.Stamp stamp) {
    return database
        .sql(
            """
            insert into assessment.check_end_undone (ended_id, voucher_id, case_id, undone_on, undone_at, undone_by,
              event_id, rule_id, rule_version)
            values (:id, :check, :case, :on, :at, :by, :event, :rule, :version)
            """)
        .param("id", end.id().value())
        .param("check", check.id().value())
        .param("case", check.caseId().value())
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .param("event", null, Types.OTHER)
        .param("rule", null)
        .param("version", null, Types.INTEGER);
  }

  /// The ends that still count and that an import's word gave: it said something of a month that
  /// was looked at, or reached one of which it said nothing. The oldest first.
  public List<RestsOnAssistance.Decision> restingOn(ImportId id) {
    return database
        .sql(
            """
            with told as (
              select to_char(month, 'YYYY-MM') as month from assistance.import_month where import_id = :import
              union select to_char(month, 'YYYY-MM') from assistance.payment where import_id = :import)
            select d.number, e.ended_on
            from assessment.check_ended e
              join assessment.voucher v on v.id = e.voucher_id
              join assessment.decision d on d.id = v.decision_id
            where not exists (select from assessment.check_end_undone u where u.ended_id = e.id)
              and (e.facts @> jsonb_build_object('months',
                    jsonb_build_array(jsonb_build_object('import', :import::text)))
                or exists (select from assistance.import i, told
                  where i.id = :import and e.facts -> 'reached' ->> told.month
                    = ((i.finished_at at time zone 'Europe/Stockholm')::date)::text))
            order by e.ended_on, e.seq
            """)
        .param("import", id.value())
        .query((row, n) ->
            new RestsOnAssistance.Decision(
                row.getString("number"),
                row.getObject("ended_on", LocalDate.class),
                RestsOnAssistance.What.END))
        .list();
  }

  private JdbcClient.StatementSpec insert(String sql, Word word, StateCheckStore.Stamp stamp) {
    return database
        .sql(sql)
        .param("check", word.check().id().value())
        .param("case", word.check().caseId().value())
        .param("reason", word.reason())
        .param("rule", CheckWhenRightEnds.ID)
        .param("version", CheckWhenRightEnds.VERSION)
        .param("facts", json.write(word.standing()))
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value());
  }
}
