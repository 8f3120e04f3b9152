package se.vagval.testing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.access.SignedIn;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Puts the facts of a test in place, row by row, as the service's own role, in a municipality of
/// the test's own.
@Component
public final class Given {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final SentCookie sentCookie;

  Given(JdbcClient database, TransactionTemplate transaction, SentCookie sentCookie) {
    this.database = database;
    this.transaction = transaction;
    this.sentCookie = sentCookie;
  }

  /// A new municipality on that profile, reached at the host `<id>.test`.
  public MunicipalityId municipality(String profile) {
    var id = new MunicipalityId("test-" + NEXT.incrementAndGet());
    make(id, profile);
    return id;
  }

  /// The municipality of that name, for settings that name one; made unless it is there.
  public void municipality(MunicipalityId id, String profile) {
    var known = new AtomicBoolean();
    in(
        id,
        () ->
            known.set(
                database
                    .sql("select exists (select from access.municipality)")
                    .query((row, n) -> row.getBoolean(1))
                    .single()));
    if (!known.get()) {
      make(id, profile);
    }
  }

  private void make(MunicipalityId id, String profile) {
    in(
        id,
        () -> {
          insert("access.municipality", Map.of("name", "Provköping", "code", "9901"));
          insert("access.host", Map.of("host", id.value() + ".test"));
          database
              .sql(
                  "insert into access.profile_in_force (profile, valid) values (:p, '[2020-01-01,)')")
              .param("p", profile)
              .update();
        });
  }

  /// Somebody with that role; `unit` and `provider` where the role is held for one, `person` for a
  /// participant.
  public AccountId account(
      MunicipalityId municipality,
      Role role,
      @Nullable UUID unitOrProvider,
      @Nullable UUID person) {
    var id = UUID.randomUUID();
    in(
        municipality,
        () -> {
          database
              .sql("insert into access.account (id, name, person_id) values (:id, 'Kim Prov', :p)")
              .param("id", id)
              .param("p", person)
              .update();
          database
              .sql(
                  """
                  insert into access.role_grant (id, account_id, role, unit_id, provider_id, valid)
                  values (gen_random_uuid(), :id, :role, :unit, :provider, '[2020-01-01,)')
                  """)
              .param("id", id)
              .param("role", role.name())
              .param("unit", role.heldFor() == Role.HeldFor.PROVIDER ? null : unitOrProvider)
              .param("provider", role.heldFor() == Role.HeldFor.PROVIDER ? unitOrProvider : null)
              .update();
        });
    return new AccountId(id);
  }

  /// A browser in which that account is signed in: a real session, whose cookie [SentCookie] sends.
  /// It is as signing in leaves it; that somebody signed in is not logged.
  public MockHttpSession session(MunicipalityId municipality, AccountId account) {
    return session(municipality, account, null);
  }

  /// The same, for an organisation of that number.
  public MockHttpSession session(
      MunicipalityId municipality, AccountId account, @Nullable String organisation) {
    var signedIn =
        new SignedIn(
            municipality.value(),
            account.value(),
            "test",
            "",
            "127.0.0.1",
            organisation,
            null,
            null);
    return sentCookie.browser((request, response) ->
        ((HttpServletRequest) request).getSession(true).setAttribute(SignedIn.ATTRIBUTE, signedIn));
  }

  /// One row, column by column.
  public void insert(String table, Map<String, ?> row) {
    var columns = String.join(", ", row.keySet());
    var values = ":" + String.join(", :", row.keySet());
    database
        .sql("insert into %s (%s) values (%s)".formatted(table, columns, values))
        .params(row)
        .update();
  }

  /// Work in one transaction for that municipality.
  public void in(MunicipalityId municipality, Runnable work) {
    Tenant.run(municipality, () -> transaction.executeWithoutResult(status -> work.run()));
  }
}
