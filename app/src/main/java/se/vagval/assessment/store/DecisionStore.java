package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Money;
import se.vagval.profiles.DeviationBounds;
import se.vagval.profiles.Months;
import se.vagval.profiles.ProfileId;

/// Decisions on checks: added, never changed.
@Repository
public class DecisionStore {

  private static final String DECISION =
      """
      select d.*, coalesce(a.name, '') as by_name, coalesce(a.title, '') as by_title
      from assessment.decision d left join access.account a on a.id = d.decided_by
      """;

  private final JdbcClient database;
  private final BasisJson json;

  DecisionStore(JdbcClient database, BasisJson json) {
    this.database = database;
    this.json = json;
  }

  /// Lets one decision at a time be made in the municipality, until the transaction ends; so that
  /// numbers have no gaps and nobody is given two checks at once.
  public void waitForTurn() {
    database
        .sql(
            """
            select pg_advisory_xact_lock(hashtext('assessment.decision'), hashtext(tenancy.municipality()))
            """)
        .query((row, n) -> true)
        .single();
  }

  /// The next number of the year, such as `B-2026-17`, in the one row that all decisions have.
  public String nextNumber(int year) {
    var prefix = "B-" + year + "-";
    return database
        .sql(
            """
            select coalesce(max(substring(number from '^B-[0-9]{4}-([0-9]{1,9})$')::int), 0) + 1 as next
            from assessment.numbered_decision where starts_with(number, :prefix)
            """)
        .param("prefix", prefix)
        .query((row, n) -> prefix + row.getInt("next"))
        .single();
  }

  public void add(Decision decision, Instant at) {
    var made = decision.made();
    var basis = decision.basis();
    database
        .sql(
            """
            insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
              advised_level, level, expected_months, amount_ore, deviation_reason, reasons,
              rule_id, rule_version, facts, profile, legal_source, delegation, levels_up, levels_down)
            values (:id, :number, :case, :mapping, :on, :at, :by,
              :advised, :level, :months, :amount, :deviation, :reasons,
              :rule, :version, :facts::jsonb, :profile, :law, :delegation, :up, :down)
            """)
        .param("id", decision.id().value())
        .param("number", decision.number())
        .param("case", decision.caseId().value())
        .param("mapping", basis.mapping().value())
        .param("on", decision.decidedOn())
        .param("at", Timestamp.from(at))
        .param("by", decision.by().account().value())
        .param("advised", made.advisedLevel())
        .param("level", made.level())
        .param("months", made.months().toDecimal())
        .param("amount", made.amount().ore())
        .param("deviation", made.deviationReason())
        .param("reasons", made.reasons())
        .param("rule", basis.rule().id())
        .param("version", basis.rule().version())
        .param("facts", json.write(basis))
        .param("profile", basis.profile().value())
        .param("law", basis.legalSource())
        .param("delegation", basis.delegation())
        .param("up", basis.bounds().levelsUp())
        .param("down", basis.bounds().levelsDown())
        .update();
  }

  /// Whether a decision of any kind, also one that had no number, has that id.
  public boolean isTaken(DecisionId id) {
    return database
        .sql(
            """
            select exists (select from assessment.numbered_decision where id = :id)
              or exists (select from assessment.check_ended where id = :id)
            """)
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  public Optional<Decision> find(DecisionId id) {
    return database
        .sql(DECISION + "where d.id = :id")
        .param("id", id.value())
        .query(this::decision)
        .optional();
  }

  /// The one that gave the check.
  public Decision ofCheck(VoucherId check) {
    return database
        .sql(
            DECISION
                + "where d.id = (select v.decision_id from assessment.voucher v where v.id = :check)")
        .param("check", check.value())
        .query(this::decision)
        .single();
  }

  /// Whether any decision rests on that mapping.
  public boolean restsOn(MappingId mapping) {
    return database
        .sql("select exists (select from assessment.decision where mapping_id = :mapping)")
        .param("mapping", mapping.value())
        .query(Boolean.class)
        .single();
  }

  /// The newest first.
  public List<Decision> of(CaseId caseId) {
    return database
        .sql(DECISION + "where d.case_id = :case order by d.decided_at desc, d.id")
        .param("case", caseId.value())
        .query(this::decision)
        .list();
  }

  /// When each case's last decision was made, by that day.
  public Map<CaseId, LocalDate> decidedOn(Collection<CaseId> cases, LocalDate today) {
    var days = new HashMap<CaseId, LocalDate>();
    database
        .sql(
            """
            select case_id, max(decided_on) as day from assessment.decision
            where case_id = any(:cases) and decided_on <= :today group by case_id
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .param("today", today)
        .query((row, n) ->
            days.put(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("day", LocalDate.class)))
        .list();
    return days;
  }

  private Decision decision(ResultSet row, int number) throws SQLException {
    var made =
        new Decision.Made(
            row.getInt("advised_level"),
            row.getInt("level"),
            Months.of(row.getBigDecimal("expected_months")),
            Money.ofOre(row.getLong("amount_ore")),
            row.getString("deviation_reason"),
            row.getString("reasons"));
    return new Decision(
        new DecisionId(row.getObject("id", UUID.class)),
        row.getString("number"),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getObject("decided_on", LocalDate.class),
        new Decision.DecidedBy(
            new AccountId(row.getObject("decided_by", UUID.class)),
            row.getString("by_name"),
            row.getString("by_title")),
        made,
        basis(row));
  }

  private Decision.Basis basis(ResultSet row) throws SQLException {
    var trace = json.read(row.getString("facts"));
    return new Decision.Basis(
        new MappingId(row.getObject("mapping_id", UUID.class)),
        trace.facts(),
        trace.points(),
        new Decision.RuleVersion(row.getString("rule_id"), row.getInt("rule_version")),
        new ProfileId(row.getString("profile")),
        row.getString("legal_source"),
        row.getString("delegation"),
        new DeviationBounds(row.getInt("levels_up"), row.getInt("levels_down")));
  }
}
