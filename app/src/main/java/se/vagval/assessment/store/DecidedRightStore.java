package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.DecidedRight;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.model.RightToCheck;
import se.vagval.assessment.model.StatedMonth;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.RestsOnAssistance;
import se.vagval.assistance.ToldMonth;
import se.vagval.casework.CaseId;

/// Why there was a right to each check, kept with the decision and never changed.
@Repository
public class DecidedRightStore {

  public record Resting(DecisionId id, String number) {}

  private final JdbcClient database;
  private final RightJson json;

  DecidedRightStore(JdbcClient database, RightJson json) {
    this.database = database;
    this.json = json;
  }

  /// @throws IllegalArgumentException when the right does not hold
  public void add(DecisionId decision, CaseId caseId, RightStanding standing) {
    switch (standing.outcome()) {
      case RightToCheck.Outcome.Holds holds -> add(decision, caseId, standing, holds);
      case RightToCheck.Outcome.Missing(var why) ->
          throw new IllegalArgumentException("no right to a check: " + why);
    }
  }

  private void add(
      DecisionId decision,
      CaseId caseId,
      RightStanding standing,
      RightToCheck.Outcome.Holds holds) {
    var month = holds.month();
    database
        .sql(
            """
            insert into assessment.decision_right
              (decision_id, case_id, ground, month, import_id, known_from, rule_id, rule_version, facts)
            values (:decision, :case, :ground, :month, :import, :from, :rule, :version, :facts::jsonb)
            """)
        .param("decision", decision.value())
        .param("case", caseId.value())
        .param("ground", holds.ground().name())
        .param("month", month == null ? null : month.atDay(1))
        .param("import", source(standing, holds))
        .param("from", knownFrom(standing, holds))
        .param("rule", RightToCheck.ID)
        .param("version", RightToCheck.VERSION)
        .param("facts", json.write(standing))
        .update();
  }

  private static @Nullable UUID source(RightStanding standing, RightToCheck.Outcome.Holds holds) {
    return standing
        .of(holds.month())
        .filter(_ -> holds.ground() == RightToCheck.Ground.REGISTER)
        .map(RightStanding.Month::told)
        .map(ToldMonth::from)
        .map(ImportId::value)
        .orElse(null);
  }

  private static @Nullable String knownFrom(
      RightStanding standing, RightToCheck.Outcome.Holds holds) {
    return standing
        .of(holds.month())
        .filter(_ -> holds.ground() == RightToCheck.Ground.STATED)
        .map(RightStanding.Month::stated)
        .map(StatedMonth::knownFrom)
        .orElse(null);
  }

  /// Empty for a decision of before the right was judged.
  public Optional<DecidedRight> of(DecisionId decision) {
    return database
        .sql(
            """
            select r.*, (i.finished_at at time zone 'Europe/Stockholm')::date as imported_on
            from assessment.decision_right r left join assistance.import i on i.id = r.import_id
            where r.decision_id = :decision
            """)
        .param("decision", decision.value())
        .query(DecidedRightStore::right)
        .optional();
  }

  /// The decisions whose right an import's word gave, the oldest first.
  public List<RestsOnAssistance.Decision> restingOn(ImportId id) {
    return database
        .sql(
            """
            select d.number, d.decided_on
            from assessment.decision_right r join assessment.decision d on d.id = r.decision_id
            where r.import_id = :import order by d.decided_on, d.decided_at, d.number
            """)
        .param("import", id.value())
        .query((row, n) ->
            new RestsOnAssistance.Decision(
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                RestsOnAssistance.What.CHECK))
        .list();
  }

  /// The decisions whose right rests on what was stated of that month in the case, and that still
  /// stand: neither the municipality nor a court has changed them or sent them back.
  public List<Resting> restingOn(CaseId caseId, YearMonth month) {
    return database
        .sql(
            """
            select d.id, d.number from assessment.decision_right r join assessment.decision d on d.id = r.decision_id
            where r.case_id = :case and r.ground = 'STATED' and r.month = :month
              and not exists (select from assessment.decision_event x where x.decision_id = d.id and\
            """
                + ChangingEvents.OF_X
                + """
                )
                order by d.decided_on, d.decided_at, d.number
                """)
        .param("case", caseId.value())
        .param("month", month.atDay(1))
        .query((row, n) ->
            new Resting(new DecisionId(row.getObject("id", UUID.class)), row.getString("number")))
        .list();
  }

  private static DecidedRight right(ResultSet row, int number) throws SQLException {
    return new DecidedRight(
        RightToCheck.Ground.valueOf(row.getString("ground")),
        Optional.ofNullable(row.getObject("month", LocalDate.class))
            .map(YearMonth::from)
            .orElse(null),
        row.getObject("imported_on", LocalDate.class),
        row.getString("known_from"),
        new DecidedRight.ByRule(row.getString("rule_id"), row.getInt("rule_version")));
  }
}
