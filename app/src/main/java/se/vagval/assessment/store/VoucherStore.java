package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Period;
import se.vagval.web.OnceARequest;

/// Checks.
@Repository
public class VoucherStore {

  private static final String VOUCHER =
      """
      select id, case_id, person_id, amount_ore, planned_days, terms, exclusive, ended_after,
        lower(valid) as valid_from, upper(valid) as valid_to
      from assessment.voucher
      """;

  private final JdbcClient database;

  VoucherStore(JdbcClient database) {
    this.database = database;
  }

  public List<Voucher> get(Collection<VoucherId> ids) {
    return database
        .sql(VOUCHER + "where id = any(:ids)")
        .param("ids", ids.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query(VoucherStore::voucher)
        .list();
  }

  /// The newest first. The page being read asks the database once.
  public List<Voucher> of(PersonId person) {
    return OnceARequest.of(
        List.of("checks of a person", person),
        () ->
            List.copyOf(
                database
                    .sql(VOUCHER + "where person_id = :person order by lower(valid) desc, id")
                    .param("person", person.value())
                    .query(VoucherStore::voucher)
                    .list()));
  }

  /// The checks that the person holds in that time and that no other has replaced, the oldest
  /// first; what supplements another after it.
  public List<Voucher> heldBy(PersonId person, Period when) {
    return database
        .sql(
            VOUCHER
                + """
                where person_id = :person and held && daterange(:from::date, :to::date) and not exists
                  (select from assessment.succession s where s.earlier_voucher_id = voucher.id and s.last_day is not null)
                order by beside is not null, lower(valid), id
                """)
        .param("person", person.value())
        .param("from", when.from())
        .param("to", when.to())
        .query(VoucherStore::voucher)
        .list();
  }

  /// Which check each of them supplements; one that supplements none is not there.
  public Map<VoucherId, VoucherId> beside(Collection<VoucherId> ids) {
    var found = new HashMap<VoucherId, VoucherId>();
    database
        .sql(
            "select id, beside from assessment.voucher where id = any(:ids) and beside is not null")
        .param("ids", ids.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            found.put(
                new VoucherId(row.getObject("id", UUID.class)),
                new VoucherId(row.getObject("beside", UUID.class))))
        .list();
    return found;
  }

  /// A check that the person holds in that time and that leaves no room for another.
  ///
  /// @param exclusive whether the other one is to be held alone
  public Optional<Voucher> inTheWay(PersonId person, Period when, boolean exclusive) {
    return database
        .sql(
            VOUCHER
                + """
                where person_id = :person and held && daterange(:from::date, :to::date)
                  and (exclusive or :exclusive)
                order by lower(valid), id limit 1
                """)
        .param("person", person.value())
        .param("from", when.from())
        .param("to", when.to())
        .param("exclusive", exclusive)
        .query(VoucherStore::voucher)
        .optional();
  }

  /// Whether the person holds another check in the time after that day for which this one was
  /// decided, that leaves no room for it.
  public boolean isTakenAfter(Voucher check, LocalDate day) {
    return isTaken(check, day, check.validTo());
  }

  /// The same, for the days after the first and until the last; of no day where the last comes
  /// first.
  public boolean isTakenUntil(Voucher check, LocalDate day, LocalDate last) {
    return last.isAfter(day) && isTaken(check, day, last.plusDays(1));
  }

  private boolean isTaken(Voucher check, LocalDate day, @Nullable LocalDate to) {
    return database
        .sql(
            """
            select exists (select from assessment.voucher where person_id = :person and id <> :id
              and held && daterange(:from::date, :to::date) and (exclusive or :exclusive)
              and beside is distinct from :id
              and (beside is null or beside is distinct from
                (select own.beside from assessment.voucher own where own.id = :id))
              and id is distinct from (select own.beside from assessment.voucher own where own.id = :id))
            """)
        .param("person", check.person().value())
        .param("id", check.id().value())
        .param("from", day.plusDays(1))
        .param("to", to)
        .param("exclusive", check.exclusive())
        .query(Boolean.class)
        .single();
  }

  public Optional<Voucher> of(DecisionId decision) {
    return database
        .sql(VOUCHER + "where decision_id = :decision")
        .param("decision", decision.value())
        .query(VoucherStore::voucher)
        .optional();
  }

  /// @param beside the check that it supplements; null for none
  public void add(Voucher voucher, DecisionId decision, @Nullable VoucherId beside) {
    database
        .sql(
            """
            insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms,
              exclusive, beside, valid)
            values (:id, :decision, :case, :person, :amount, :days, :terms::jsonb, :exclusive, :beside,
              daterange(:from::date, :to::date))
            """)
        .param("id", voucher.id().value())
        .param("decision", decision.value())
        .param("case", voucher.caseId().value())
        .param("person", voucher.person().value())
        .param("amount", voucher.amount().ore())
        .param("days", voucher.plannedDays())
        .param("terms", voucher.terms())
        .param("exclusive", voucher.exclusive())
        .param("beside", beside == null ? null : beside.value())
        .param("from", voucher.validFrom())
        .param("to", voucher.validTo())
        .update();
  }

  /// The page being read asks the database once for the same cases.
  public List<Voucher> ofCases(Collection<CaseId> cases) {
    return OnceARequest.of(
        List.of("checks of cases", Set.copyOf(cases)),
        () ->
            List.copyOf(
                database
                    .sql(VOUCHER + "where case_id = any(:cases) order by lower(valid) desc, id")
                    .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                    .query(VoucherStore::voucher)
                    .list()));
  }

  public List<Vouchers.Planned> plannedOfCases(Collection<CaseId> cases) {
    return database
        .sql(
            """
            select id, case_id, planned_days, exclusive from assessment.voucher
            where case_id = any(:cases) order by lower(valid) desc, id
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new Vouchers.Planned(
                new VoucherId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("planned_days"),
                row.getBoolean("exclusive")))
        .list();
  }

  static Voucher voucher(ResultSet row, int number) throws SQLException {
    return new Voucher(
        new VoucherId(row.getObject("id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        Money.ofOre(row.getLong("amount_ore")),
        row.getInt("planned_days"),
        row.getString("terms"),
        row.getBoolean("exclusive"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getObject("ended_after", LocalDate.class));
  }
}
