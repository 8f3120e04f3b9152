package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.NewDecisionOnHeldCheck;
import se.vagval.assessment.model.Succession;
import se.vagval.casework.CaseId;
import tools.jackson.databind.json.JsonMapper;

/// Which decisions follow on which, while a check was held: added, never changed. The database
/// itself ends a check that is replaced; the new check is added after.
@Repository
public class SuccessionStore {

  private static final String SUCCESSION =
      """
      select s.*, d.number, e.decision_id as earlier_decision, ed.number as earlier_number
      from assessment.succession s
        join assessment.decision d on d.id = s.decision_id
        join assessment.voucher e on e.id = s.earlier_voucher_id
        join assessment.decision ed on ed.id = e.decision_id
      """;

  private final JdbcClient database;
  private final JsonMapper mapper;

  SuccessionStore(JdbcClient database, JsonMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  /// One row to be kept.
  ///
  /// @param last the earlier check's last day; null for a supplement, and where it had ended
  public record Row(
      Decision decision,
      Voucher earlier,
      Renewal renewal,
      NewDecisionOnHeldCheck.Held facts,
      @Nullable LocalDate last) {}

  public void add(Row row, StateCheckStore.Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, last_day, words,
              rule_id, rule_version, facts, decided_on, decided_at, decided_by)
            values (:decision, :earlier, :case, :person, :kind, :last, :words, :rule, :version, :facts::jsonb, :on, :at, :by)
            """)
        .param("decision", row.decision().id().value())
        .param("earlier", row.earlier().id().value())
        .param("case", row.decision().caseId().value())
        .param("person", row.earlier().person().value())
        .param("kind", row.renewal().kind().name())
        .param("last", row.last())
        .param("words", row.renewal().why())
        .param("rule", NewDecisionOnHeldCheck.ID)
        .param("version", NewDecisionOnHeldCheck.VERSION)
        .param("facts", mapper.writeValueAsString(row.facts()))
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  /// Those in which it is the later or the earlier one, in the order that they were made.
  public List<Succession> of(DecisionId decision) {
    return database
        .sql(
            SUCCESSION
                + """
                where s.decision_id = :decision or e.decision_id = :decision
                order by s.decided_at, s.earlier_voucher_id
                """)
        .param("decision", decision.value())
        .query(SuccessionStore::succession)
        .list();
  }

  /// Those in which the earlier or the later decision is of the case, in that order.
  public List<Succession> of(CaseId caseId) {
    return database
        .sql(
            SUCCESSION
                + """
                where s.case_id = :case or e.case_id = :case order by s.decided_at, s.earlier_voucher_id
                """)
        .param("case", caseId.value())
        .query(SuccessionStore::succession)
        .list();
  }

  /// The checks that decisions gave that followed on each of them, and on those again, but for
  /// supplements.
  public Map<VoucherId, Set<VoucherId>> after(Collection<VoucherId> checks) {
    var found = new HashMap<VoucherId, Set<VoucherId>>();
    database
        .sql(
            """
            with recursive after as (
              select v.id as root, v.id from assessment.voucher v where v.id = any(:checks)
              union select a.root, n.id
              from after a join assessment.succession s on s.earlier_voucher_id = a.id and s.kind <> 'SUPPLEMENT'
                join assessment.voucher n on n.decision_id = s.decision_id)
            select root, id from after where id <> root
            """)
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            found
                .computeIfAbsent(
                    new VoucherId(row.getObject("root", UUID.class)), _ -> new HashSet<>())
                .add(new VoucherId(row.getObject("id", UUID.class))))
        .list();
    return found;
  }

  private static Succession succession(ResultSet row, int number) throws SQLException {
    var renewal =
        new Renewal(
            Renewal.Kind.valueOf(row.getString("kind")),
            new VoucherId(row.getObject("earlier_voucher_id", UUID.class)),
            row.getString("words"));
    return new Succession(
        new DecisionId(row.getObject("decision_id", UUID.class)),
        row.getString("number"),
        new DecisionId(row.getObject("earlier_decision", UUID.class)),
        row.getString("earlier_number"),
        renewal,
        row.getObject("last_day", LocalDate.class));
  }
}
