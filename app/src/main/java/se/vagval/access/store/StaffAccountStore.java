package se.vagval.access.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.model.NewStaff;
import se.vagval.access.model.Reach;
import se.vagval.access.model.StaffAccount;

/// Accounts that a role can be given to: staff and other systems, never a participant's.
@Repository
public class StaffAccountStore {

  private static final String WITHIN =
      """
      from access.account a where a.person_id is null
        and (:all or exists (select from access.role_grant g
          where g.account_id = a.id and g.provider_id = any(:providers::uuid[])))
      """;

  private final JdbcClient database;

  StaffAccountStore(JdbcClient database) {
    this.database = database;
  }

  /// By name. A provider's administrator knows those who work or have worked there.
  public List<StaffAccount> all(Reach reach) {
    return database
        .sql("select a.id, a.name, a.kind " + WITHIN + "order by a.name, a.id")
        .param("all", reach.all())
        .param("providers", reach.providers().toArray(UUID[]::new))
        .query((row, n) ->
            new StaffAccount(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("kind").equals("MACHINE")))
        .list();
  }

  /// Whoever is called that by the sign-in provider.
  public Optional<StaffAccount> called(String subject) {
    return database
        .sql(
            "select id, name, kind from access.account where subject = :subject and person_id is null")
        .param("subject", subject)
        .query((row, n) ->
            new StaffAccount(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("kind").equals("MACHINE")))
        .optional();
  }

  public AccountId make(NewStaff staff) {
    return id(
        "insert into access.account (id, name, subject, kind) "
            + "values (gen_random_uuid(), :name, :subject, :kind) returning id",
        staff);
  }

  /// The same, and whoever is there already is called by the new name.
  public AccountId makeOrRename(NewStaff staff) {
    return id(
        "insert into access.account (id, name, subject, kind) "
            + "values (gen_random_uuid(), :name, :subject, :kind) "
            + "on conflict (municipality, subject) do update set name = excluded.name returning id",
        staff);
  }

  private AccountId id(String insert, NewStaff staff) {
    return database
        .sql(insert)
        .param("name", staff.name())
        .param("subject", staff.subject())
        .param("kind", staff.isMachine() ? "MACHINE" : "PERSON")
        .query((row, n) -> new AccountId(row.getObject("id", UUID.class)))
        .single();
  }
}
