package se.vagval.remuneration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A municipality with those who handle its money, and people whose providers are to be paid.
@Component
public final class GivenMoney {

  /// @param ekonom prepares runs
  /// @param attestant approves them
  public record Scene(
      MunicipalityId here,
      AccountId ekonom,
      AccountId attestant,
      AccountId caseworker,
      UnitId unit,
      ProviderId provider,
      OfferId offer) {

    public Actor ekonomActs() {
      return actor(ekonom, Role.FINANCE_OFFICER);
    }

    public Actor attestantActs() {
      return actor(attestant, Role.APPROVER);
    }

    public static Actor actor(AccountId account, Role role) {
      return new Actor(account, "Kim Prov", null, List.of(new Actor.Grant(role, null, null)));
    }
  }

  private final Given given;
  private final GivenPath path;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  GivenMoney(Given given, GivenPath path, JdbcClient database, TransactionTemplate transaction) {
    this.given = given;
    this.path = path;
    this.database = database;
    this.transaction = transaction;
  }

  public Scene scene() {
    var here = given.municipality("nacka-2013");
    var ekonom = given.account(here, Role.FINANCE_OFFICER, null, null);
    var attestant = given.account(here, Role.APPROVER, null, null);
    return in(
        here,
        () -> {
          var unit = path.unit();
          var provider = path.provider("Verkstan AB");
          var offer = path.offer(provider, Measure.PRACTICE);
          return new Scene(here, ekonom, attestant, caseworker(unit), unit, provider, offer);
        });
  }

  /// A check of that many kronor over that many days.
  public VoucherId check(Scene scene, int kronor, int days) {
    var person = path.person("Åsa", "Öberg");
    var caseId = path.caseOf(person, scene.unit(), scene.caseworker());
    return path.voucher(caseId, scene.caseworker(), Money.ofKronor(kronor), days);
  }

  /// Everybody who should have been there was.
  public void allPresent(PlacementId placement, LocalDate from, LocalDate to) {
    database
        .sql(
            """
            insert into attendance.mark (placement_id, day, presence, reported_at, reported_by)
            select :placement, day::date, 'PRESENT', now(), gen_random_uuid()
            from generate_series(:from::date, :to::date, interval '1 day') day
            where extract(isodow from day) < 6
            """)
        .param("placement", placement.value())
        .param("from", from)
        .param("to", to)
        .update();
  }

  /// Somebody found afterwards that the absence of that day had no accepted reason.
  public void wasAwayWithoutReason(PlacementId placement, LocalDate day) {
    wasAway(placement, day, "INVALID");
  }

  /// Somebody found afterwards why the person was not there that day.
  public void wasAway(PlacementId placement, LocalDate day, String reason) {
    database
        .sql(
            """
            update attendance.mark set presence = 'ABSENT', reason = :reason, version = version + 1
            where placement_id = :placement and day = :day
            """)
        .param("reason", reason)
        .param("placement", placement.value())
        .param("day", day)
        .update();
  }

  public long ledger(@Nullable UUID run) {
    return database
        .sql(
            """
            select coalesce(sum(amount_ore), 0) from remuneration.ledger_entry
            where :run::uuid is null or run_id = :run
            """)
        .param("run", run)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  public int entries() {
    return database
        .sql("select count(*) from remuneration.ledger_entry")
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /// Work in one transaction for that municipality, with a result.
  public <T> T in(MunicipalityId here, Supplier<T> work) {
    return Tenant.<T, RuntimeException>call(
        here, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  private AccountId caseworker(UnitId unit) {
    var id = UUID.randomUUID();
    given.insert("access.account", java.util.Map.of("id", id, "name", "Karin Handläggare"));
    database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, unit_id, valid)
            values (gen_random_uuid(), :id, 'CASEWORKER', :unit, '[2020-01-01,)')
            """)
        .param("id", id)
        .param("unit", unit.value())
        .update();
    return new AccountId(id);
  }
}
