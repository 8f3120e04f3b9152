package se.vagval.assistance.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
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
import java.util.stream.Stream;
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
/// the latest that says anything of a household, day and first month counts, with every kind that
/// it has there.
@Repository
public class RegisteredDecisionStore {

  private static final String NOW =
      """
      select * from (
        select d.*, max(turn) over (partition by household_id, decided_on, first_month) as newest
        from assistance.decision d %s) as now
      where turn = newest
      """;

  private record Row(RegisteredDecision.Which which, RegisteredDecision.Part part) {}

  private final JdbcClient database;

  RegisteredDecisionStore(JdbcClient database) {
    this.database = database;
  }

  /// What the register says now of those households.
  public Map<Subject, RegisteredDecision> now(Collection<HouseholdId> households) {
    return together(
            database
                .sql(NOW.formatted("where household_id = any(:households)"))
                .param(
                    "households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(RegisteredDecisionStore::row)
                .list())
        .collect(toMap(RegisteredDecision::about, Function.identity()));
  }

  /// What may tell of that month, of all households.
  public List<RegisteredDecision> covering(YearMonth month) {
    return together(
            database
                .sql(
                    NOW.formatted("where first_month <= :month")
                        + "and coalesce(last_month, :month) >= :month")
                .param("month", month.atDay(1))
                .query(RegisteredDecisionStore::row)
                .list())
        .toList();
  }

  private static Stream<RegisteredDecision> together(List<Row> rows) {
    return rows.stream()
        .collect(groupingBy(Row::which, mapping(Row::part, toList())))
        .entrySet()
        .stream()
        .map(one -> new RegisteredDecision(one.getKey(), one.getValue()));
  }

  /// With the turn that the import has.
  public void add(ImportId id, List<RegisteredDecision> decisions) {
    var rows =
        decisions.stream()
            .flatMap(one -> one.parts().stream().map(part -> new Row(one.which(), part)))
            .toList();
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
        .param("households", texts(rows, one -> one.which().household().toString()))
        .param("decided", texts(rows, one -> one.which().decided().toString()))
        .param("firsts", texts(rows, one -> one.which().first().atDay(1).toString()))
        .param("persons", texts(rows, one -> one.part().person().toString()))
        .param("lasts", texts(rows, one -> last(one.part()).map(LocalDate::toString).orElse("")))
        .param("kinds", texts(rows, one -> one.part().kind().name()))
        .param("causes", texts(rows, one -> one.part().cause()))
        .update();
  }

  public void deleteOf(ImportId id) {
    database
        .sql("delete from assistance.decision where import_id = :id")
        .param("id", id.value())
        .update();
  }

  private static String[] texts(List<Row> all, Function<Row, String> of) {
    return all.stream().map(of).toArray(String[]::new);
  }

  private static Optional<LocalDate> last(RegisteredDecision.Part part) {
    return Optional.ofNullable(part.last()).map(month -> month.atDay(1));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new RegisteredDecision.Which(
            new HouseholdId(row.getObject("household_id", UUID.class)),
            row.getObject("decided_on", LocalDate.class),
            YearMonth.from(row.getObject("first_month", LocalDate.class))),
        new RegisteredDecision.Part(
            new PersonId(row.getObject("person_id", UUID.class)),
            DecisionKind.valueOf(row.getString("kind")),
            month(row.getObject("last_month", LocalDate.class)),
            row.getString("register_cause")));
  }

  private static @Nullable YearMonth month(@Nullable LocalDate day) {
    return day == null ? null : YearMonth.from(day);
  }
}
