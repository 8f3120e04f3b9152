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
import se.vagval.access.AccountId;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.EndDecision;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.assessment.model.RightToCheck;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.kernel.Money;
import se.vagval.profiles.ProfileId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Decisions that checks end, as they were made; those of before ends were numbered are not among
/// them.
@Repository
public class EndDecisionStore {

  private static final String END =
      """
      select e.*, u.undone_on, u.event_id, m.*, d.number as check_number, v.amount_ore,
        u.ended_id is null and exists (select from assessment.decision_event x
          where x.decision_id = e.id and\
      """
          + ChangingEvents.OF_X
          + """
                and not exists (select from assessment.check_end_moved y where y.event_id = x.id)) as changed,
            coalesce(a.name, '') as by_name, coalesce(a.title, '') as by_title
          from assessment.check_ended e
            join assessment.voucher v on v.id = e.voucher_id
            join assessment.decision d on d.id = v.decision_id
            left join assessment.check_end_undone u on u.ended_id = e.id
            left join lateral (select y.event_id as moved_by, y.last_day as moved_to, y.moved_on
                  from assessment.check_end_moved y where y.ended_id = e.id order by y.seq desc limit 1) m on true
            left join access.account a on a.id = e.ended_by
          where e.number is not null
          """;

  /// An end that was changed and that is not carried out, in the check's own time and with no other
  /// check in the way, as an SQL condition about a case's row that is called `c`, on `:today`.
  public static final String CHANGED_OF_CASE =
      """
      (exists (select from assessment.check_ended e
          join assessment.voucher v on v.id = e.voucher_id
          join assessment.decision_event x on x.decision_id = e.id
        where e.case_id = c.id and\
      """
          + ChangingEvents.OF_X
          + """
              and (upper(v.valid) is null or upper(v.valid) > :today)
              and not exists (select from assessment.check_end_moved y where y.event_id = x.id)
              and not exists (select from assessment.check_end_undone u where u.ended_id = e.id)
              and not exists (select from assessment.voucher o where o.person_id = v.person_id and o.id <> v.id
                and (o.exclusive or v.exclusive) and o.beside is null
                and o.held && daterange(e.last_day + 1, upper(v.valid)))))
          """;

  private final JdbcClient database;
  private final JsonMapper mapper;

  EndDecisionStore(JdbcClient database, JsonMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  /// Empty also for a decision of another kind.
  public Optional<EndDecision> find(DecisionId id) {
    return database.sql(END + "and e.id = :id").param("id", id.value()).query(this::end).optional();
  }

  /// The newest first.
  public List<EndDecision> of(CaseId caseId) {
    if (NothingThere.in("assessment.check_ended", caseId)) {
      return List.of();
    }
    return database
        .sql(END + "and e.case_id = :case order by e.ended_at desc, e.seq desc")
        .param("case", caseId.value())
        .query(this::end)
        .list();
  }

  private EndDecision end(ResultSet row, int number) throws SQLException {
    var facts = mapper.readTree(row.getString("facts"));
    var reached = facts.path("reached");
    return new EndDecision(
        decision(row),
        new EndDecision.Ended(
            new VoucherId(row.getObject("voucher_id", UUID.class)),
            row.getString("check_number"),
            Money.ofOre(row.getLong("amount_ore")),
            row.getObject("last_day", LocalDate.class)),
        row.getString("reason"),
        new Decision.DecidedBy(
            new AccountId(row.getObject("ended_by", UUID.class)),
            row.getString("by_name"),
            row.getString("by_title")),
        facts.path("months").valueStream().map(month -> month(month, reached)).toList(),
        new EndDecision.Grounds(
            new Decision.RuleVersion(row.getString("rule_id"), row.getInt("rule_version")),
            row.getString("legal_source"),
            row.getString("delegation")),
        row.getBoolean("changed"));
  }

  private static NumberedDecision decision(ResultSet row) throws SQLException {
    return new NumberedDecision(
        new DecisionId(row.getObject("id", UUID.class)),
        row.getString("number"),
        new CaseId(row.getObject("case_id", UUID.class)),
        NumberedDecision.Kind.CHECK_ENDED,
        row.getObject("ended_on", LocalDate.class),
        new ProfileId(row.getString("profile")),
        NumberedDecisionStore.takenBack(row),
        NumberedDecisionStore.moved(row));
  }

  private static EndDecision.Month month(JsonNode month, JsonNode reached) {
    var which = month.path("month").asString();
    return new EndDecision.Month(
        YearMonth.parse(which),
        RightToCheck.Word.valueOf(month.path("register").asString()),
        day(month.path("importedOn")),
        day(month.path("statedOn")),
        day(reached.path(which)));
  }

  private static @Nullable LocalDate day(JsonNode day) {
    return day.isString() ? LocalDate.parse(day.asString()) : null;
  }
}
