package se.vagval.assistance.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.PaidMonth;
import se.vagval.assistance.ToldMonth;
import se.vagval.assistance.model.HouseholdMonth;
import se.vagval.assistance.model.MonthIsReached;
import se.vagval.assistance.model.Subject;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Money;

/// What was paid to households, month by month. Of several imports the latest counts.
@Repository
public class PaymentStore {

  private static final String NOW =
      """
      select distinct on (household_id, month) household_id, month, person_id, amount_ore, register_cause
      from assistance.payment where household_id = any(:households)
      order by household_id, month, turn desc
      """;

  private final JdbcClient database;

  PaymentStore(JdbcClient database) {
    this.database = database;
  }

  /// What the register says now of those households.
  public Map<Subject, HouseholdMonth> now(Collection<HouseholdId> households) {
    return database
        .sql(NOW)
        .param("households", ids(households))
        .query(PaymentStore::row)
        .list()
        .stream()
        .collect(toMap(HouseholdMonth::about, Function.identity()));
  }

  /// The months in which something was paid to them.
  public List<PaidMonth> paid(Collection<HouseholdId> households) {
    return database
        .sql("select household_id, month from (" + NOW + ") as now where amount_ore > 0")
        .param("households", ids(households))
        .query((row, n) -> when(row))
        .list();
  }

  /// The households to which something was paid for that month.
  public Set<HouseholdId> paidIn(YearMonth month) {
    return Set.copyOf(
        database
            .sql(
                """
                select household_id from (
                  select distinct on (household_id) household_id, amount_ore from assistance.payment
                  where month = :month order by household_id, turn desc) as now
                where amount_ore > 0
                """)
            .param("month", month.atDay(1))
            .query((row, n) -> new HouseholdId(row.getObject("household_id", UUID.class)))
            .list());
  }

  /// What it says of those households in those months, and by which import.
  public List<ToldMonth> told(Collection<HouseholdId> households, Collection<YearMonth> months) {
    return database
        .sql(
            """
            select distinct on (p.household_id, p.month) p.household_id, p.month, p.amount_ore > 0 as paid,
              p.import_id, (i.finished_at at time zone 'Europe/Stockholm')::date as imported_on
            from assistance.payment p join assistance.import i on i.id = p.import_id
            where p.household_id = any(:households) and p.month = any(:months::date[])
            order by p.household_id, p.month, p.turn desc
            """)
        .param("households", ids(households))
        .param(
            "months",
            months.stream().map(month -> month.atDay(1).toString()).toArray(String[]::new))
        .query((row, n) ->
            new ToldMonth(
                when(row),
                row.getBoolean("paid"),
                new ImportId(row.getObject("import_id", UUID.class)),
                row.getObject("imported_on", LocalDate.class)))
        .list();
  }

  /// The months among them that an import covers whole and reaches, with the day of the latest that
  /// does. Of an import of before that was noted, its payments tell, when it left nothing out.
  public Map<YearMonth, LocalDate> reached(Collection<YearMonth> months) {
    var reached = new HashMap<YearMonth, LocalDate>();
    database
        .sql(
            """
            select covered.month, max((i.finished_at at time zone 'Europe/Stockholm')::date) as imported_on
            from (select month, import_id from assistance.import_month where month = any(:months::date[])
                  union select month, import_id from assistance.payment p where month = any(:months::date[])
                    and exists (select from assistance.import o where o.id = p.import_id and o.faulty = 0)) as covered
              join assistance.import i on i.id = covered.import_id
            where i.finished_at is not null and i.undone_at is null
            group by covered.month
            """)
        .param(
            "months",
            months.stream().map(month -> month.atDay(1).toString()).toArray(String[]::new))
        .query((row, n) ->
            reached.put(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("imported_on", LocalDate.class)))
        .list();
    reached.entrySet().removeIf(one -> !MonthIsReached.by(one.getValue(), one.getKey()));
    return reached;
  }

  /// Notes which months a file covers whole.
  public void covers(ImportId id, Collection<YearMonth> months) {
    database
        .sql(
            """
            insert into assistance.import_month (import_id, month) select :id, unnest(:months::date[])
            """)
        .param("id", id.value())
        .param(
            "months",
            months.stream().map(month -> month.atDay(1).toString()).toArray(String[]::new))
        .update();
  }

  /// Many hold still at once; who undoes an import waits for all of them.
  public void holdStill() {
    database
        .sql(
            """
            select pg_advisory_xact_lock_shared(hashtext('assistance.undo ' || tenancy.municipality()))
            """)
        .query((row, n) -> true)
        .single();
  }

  /// Waits until nobody decides on what the register says, and keeps it so until the transaction
  /// ends.
  public void waitForTurn() {
    database
        .sql("select pg_advisory_xact_lock(hashtext('assistance.undo ' || tenancy.municipality()))")
        .query((row, n) -> true)
        .single();
  }

  public List<PaidMonth> ofImport(ImportId id) {
    return database
        .sql("select household_id, month from assistance.payment where import_id = :id")
        .param("id", id.value())
        .query((row, n) -> when(row))
        .list();
  }

  /// With the turn that the import has.
  public void add(ImportId id, List<HouseholdMonth> months) {
    database
        .sql(
            """
            insert into assistance.payment
              (household_id, month, turn, import_id, person_id, amount_ore, register_cause)
            select r.household, r.month, i.turn, i.id, r.person, r.ore, r.cause
            from unnest(:households, :months::date[], :persons, :amounts, :causes)
                as r (household, month, person, ore, cause),
              assistance.import i
            where i.id = :import
            """)
        .param("import", id.value())
        .param(
            "households",
            months.stream().map(one -> one.when().household().value()).toArray(UUID[]::new))
        .param(
            "months",
            months.stream()
                .map(one -> one.when().month().atDay(1).toString())
                .toArray(String[]::new))
        .param("persons", months.stream().map(one -> one.person().value()).toArray(UUID[]::new))
        .param("amounts", months.stream().map(one -> one.amount().ore()).toArray(Long[]::new))
        .param("causes", months.stream().map(HouseholdMonth::cause).toArray(String[]::new))
        .update();
  }

  public void deleteOf(ImportId id) {
    database
        .sql("delete from assistance.payment where import_id = :id")
        .param("id", id.value())
        .update();
  }

  private static UUID[] ids(Collection<HouseholdId> households) {
    return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
  }

  private static PaidMonth when(ResultSet row) throws SQLException {
    return new PaidMonth(
        new HouseholdId(row.getObject("household_id", UUID.class)),
        YearMonth.from(row.getObject("month", LocalDate.class)));
  }

  private static HouseholdMonth row(ResultSet row, int number) throws SQLException {
    return new HouseholdMonth(
        when(row),
        new PersonId(row.getObject("person_id", UUID.class)),
        Money.ofOre(row.getLong("amount_ore")),
        row.getString("register_cause"));
  }
}
