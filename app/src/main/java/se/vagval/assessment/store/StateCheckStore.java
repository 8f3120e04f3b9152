package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.StateCheckId;
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.Responsible;
import se.vagval.assessment.model.StateCheck;
import se.vagval.assessment.model.StateConclusion;
import se.vagval.assessment.model.StateFacts;
import se.vagval.assessment.model.StateReason;
import se.vagval.casework.CaseId;
import se.vagval.profiles.ProfileId;
import se.vagval.web.OnceARequest;

/// Checks of what the state does for people, and why the municipality acts all the same. Nothing is
/// ever changed; those whose facts have been destroyed are not read.
@Repository
public class StateCheckStore {

  /// Who notes something, and when.
  public record Stamp(AccountId by, Instant at, LocalDate on) {}

  /// @param profile whose terms the conclusion rests on
  public record Found(StateFacts facts, StateConclusion conclusion, ProfileId profile) {}

  private static final String CHECKS =
      """
      select s.id, s.branch, s.facts, s.responsible, s.state_reasons, s.rule_id, s.rule_version,
        s.checked_on, s.holds_until, coalesce(a.name, '') as by_name,
        k.reason, k.carried_on, coalesce(b.name, '') as carried_name
      from assessment.state_check s
        left join access.account a on a.id = s.checked_by
        left join assessment.state_carried k on k.check_id = s.id
        left join access.account b on b.id = k.carried_by
      where s.case_id = :case and s.facts <> '{}'
      order by s.seq desc
      """;

  private final JdbcClient database;
  private final StateFactsJson json;

  StateCheckStore(JdbcClient database, StateFactsJson json) {
    this.database = database;
    this.json = json;
  }

  /// Nobody else notes anything on the case until the transaction ends.
  public void lock(CaseId caseId) {
    database
        .sql(
            """
            select pg_advisory_xact_lock(hashtext('assessment.state_check'), hashtext(:case))
            """)
        .param("case", caseId.toString())
        .query((row, n) -> true)
        .single();
  }

  /// The one that counts.
  public Optional<StateCheck> latest(CaseId caseId) {
    return OnceARequest.of(
        List.of("latest state check", caseId),
        () -> checks(CHECKS + "limit 1", caseId).stream().findFirst());
  }

  /// The newest first.
  public List<StateCheck> of(CaseId caseId) {
    return checks(CHECKS, caseId);
  }

  public StateCheckId add(CaseId caseId, Found found, Stamp stamp) {
    var id = UUID.randomUUID();
    var facts = found.facts();
    var conclusion = found.conclusion();
    database
        .sql(
            """
            insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
              full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
            values (:id, :case, :branch, :facts::jsonb, :responsible, :reasons, :programme, :rule, :version,
              :profile, :on, :at, :by, :until)
            """)
        .param("id", id)
        .param("case", caseId.value())
        .param("branch", facts.branch().name())
        .param("facts", json.write(facts))
        .param("responsible", conclusion.responsible().name())
        .param("reasons", names(conclusion.reasons()))
        .param("programme", facts.inFullTimeProgramme())
        .param("rule", conclusion.ruleId())
        .param("version", conclusion.ruleVersion())
        .param("profile", found.profile().value())
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .param("until", conclusion.until())
        .update();
    return new StateCheckId(id);
  }

  public void carry(StateCheckId check, CaseId caseId, String reason, Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.state_carried (check_id, case_id, reason, carried_on, carried_at, carried_by)
            values (:check, :case, :reason, :on, :at, :by)
            """)
        .param("check", check.value())
        .param("case", caseId.value())
        .param("reason", reason)
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  private List<StateCheck> checks(String sql, CaseId caseId) {
    return database.sql(sql).param("case", caseId.value()).query(this::check).list();
  }

  private StateCheck check(ResultSet row, int number) throws SQLException {
    var branch = Branch.valueOf(row.getString("branch"));
    return new StateCheck(
        new StateCheckId(row.getObject("id", UUID.class)),
        json.read(branch, row.getString("facts")),
        new StateConclusion(
            Responsible.valueOf(row.getString("responsible")),
            reasons((String[]) row.getArray("state_reasons").getArray()),
            row.getString("rule_id"),
            row.getInt("rule_version"),
            row.getObject("holds_until", LocalDate.class)),
        row.getObject("checked_on", LocalDate.class),
        row.getString("by_name"),
        carried(row));
  }

  private static StateCheck.@Nullable Carried carried(ResultSet row) throws SQLException {
    var reason = row.getString("reason");
    return reason == null
        ? null
        : new StateCheck.Carried(
            reason, row.getObject("carried_on", LocalDate.class), row.getString("carried_name"));
  }

  private static Set<StateReason> reasons(String[] names) {
    var reasons = EnumSet.noneOf(StateReason.class);
    Arrays.stream(names).map(StateReason::valueOf).forEach(reasons::add);
    return reasons;
  }

  private static String[] names(Set<StateReason> reasons) {
    return reasons.stream().sorted().map(StateReason::name).toArray(String[]::new);
  }
}
