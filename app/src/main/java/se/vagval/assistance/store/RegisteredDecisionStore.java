package se.vagval.assistance.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.DecisionKind;
import se.vagval.assistance.model.RegisteredDecision;
import se.vagval.assistance.model.Subject;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;

/// What was decided on households' assistance, as the decision register says. Of several imports
/// the latest counts.
@Repository
public class RegisteredDecisionStore {

  private static final String NOW =
      """
      select distinct on (household_id, decided_on, first_month) household_id, decided_on, first_month,
        person_id, last_month, kind, register_cause
      from assistance.decision %s
      order by household_id, decided_on, first_month, turn desc
      """;

  private final JdbcClient database;

  RegisteredDecisionStore(JdbcClient database) {
    this.database = database;
  }

  /// What the register says now of those households.
  public Map<Subject, RegisteredDecision> now(Collection<HouseholdId> households) {
    return database
        .sql(NOW.formatted("where household_id = any(:households)"))
        .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
        .query(RegisteredDecisionStore::row)
        .list()
        .stream()
        .collect(toMap(RegisteredDecision::about, Function.identity()));
  }

  /// Those that may tell of that month, of all households.
  public List<RegisteredDecision> covering(YearMonth month) {
    return database
        .sql(
            "select * from ("
                + NOW.formatted("where first_month <= :month")
                + ") as now where coalesce(last_month, :month) >= :month")
        .param("month", month.atDay(1))
        .query(RegisteredDecisionStore::row)
        .list();
  }

  /// With the turn that the import has.
  public void add(ImportId id, List<RegisteredDecision> decisions) {
    database
        .sql(
            """
            insert into assistance.decision
              (household_id, decided_on, first_month, turn, import_id, person_id, last_month, kind, register_cause)
            select r.household, r.decided, r.first, i.turn, i.id, r.person, nullif(r.last, '')::date, r.kind, r.cause
            from unnest(:households::uuid[], :decided::date[], :firsts::date[], :persons::uuid[], :lasts,
                :kinds, :causes)
                as r (household, decided, first, person, last, kind, cause),
              assistance.import i
            where i.id = :import
            """)
        .param("import", id.value())
        .param("households", texts(decisions, one -> one.which().household().toString()))
        .param("decided", texts(decisions, one -> one.which().decided().toString()))
        .param("firsts", texts(decisions, one -> one.which().first().atDay(1).toString()))
        .param("persons", texts(decisions, one -> one.person().toString()))
        .param("lasts", texts(decisions, one -> last(one).map(LocalDate::toString).orElse("")))
        .param("kinds", texts(decisions, one -> one.kind().name()))
        .param("causes", texts(decisions, RegisteredDecision::cause))
        .update();
  }

  public void deleteOf(ImportId id) {
    database
        .sql("delete from assistance.decision where import_id = :id")
        .param("id", id.value())
        .update();
  }

  private static String[] texts(
      List<RegisteredDecision> all, Function<RegisteredDecision, String> of) {
    return all.stream().map(of).toArray(String[]::new);
  }

  private static Optional<LocalDate> last(RegisteredDecision decision) {
    return Optional.ofNullable(decision.last()).map(month -> month.atDay(1));
  }

  private static RegisteredDecision row(ResultSet row, int number) throws SQLException {
    return new RegisteredDecision(
        new RegisteredDecision.Which(
            new HouseholdId(row.getObject("household_id", UUID.class)),
            row.getObject("decided_on", LocalDate.class),
            YearMonth.from(row.getObject("first_month", LocalDate.class))),
        new PersonId(row.getObject("person_id", UUID.class)),
        month(row.getObject("last_month", LocalDate.class)),
        DecisionKind.valueOf(row.getString("kind")),
        row.getString("register_cause"));
  }

  private static @Nullable YearMonth month(@Nullable LocalDate day) {
    return day == null ? null : YearMonth.from(day);
  }
}
