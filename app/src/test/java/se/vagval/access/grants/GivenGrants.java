package se.vagval.access.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;

/// Staff with names and sign-ins, their grants, and what the tables hold afterwards.
@Component
public final class GivenGrants {

  private final Given given;
  private final JdbcClient database;

  GivenGrants(Given given, JdbcClient database) {
    this.given = given;
    this.database = database;
  }

  AccountId staff(MunicipalityId here, String name) {
    var id = UUID.randomUUID();
    given.in(
        here,
        () ->
            given.insert(
                "access.account", Map.of("id", id, "name", name, "subject", id + "@example")));
    return new AccountId(id);
  }

  /// @param place the unit or provider; null for neither
  /// @param valid as PostgreSQL writes a range of dates
  /// @param givenOn the day on which it was given
  UUID grant(
      MunicipalityId here,
      AccountId holder,
      Role role,
      @Nullable UUID place,
      String valid,
      LocalDate givenOn) {
    var id = UUID.randomUUID();
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", id);
    row.put("account", holder.value());
    row.put("role", role.name());
    row.put("unit", role.heldFor() == Role.HeldFor.UNIT ? place : null);
    row.put("provider", role.heldFor() == Role.HeldFor.PROVIDER ? place : null);
    row.put("valid", valid);
    row.put("at", givenOn.atTime(9, 0));
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into access.role_grant (id, account_id, role, unit_id, provider_id, valid, given_at)
                    values (:id, :account, :role, :unit::uuid, :provider::uuid, :valid::daterange,
                      :at::timestamp at time zone 'Europe/Stockholm')
                    """)
                .params(row)
                .update());
    return id;
  }

  /// Somebody who has just got the role, for all time to come.
  AccountId somebody(MunicipalityId here, String name, Role role, @Nullable UUID place) {
    var account = staff(here, name);
    grant(here, account, role, place, "[2026-01-01,)", LocalDate.of(2026, 8, 1));
    return account;
  }

  UUID unit(MunicipalityId here, String name) {
    var id = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", id, "name", name)));
    return id;
  }

  UUID provider(MunicipalityId here, String name) {
    var id = UUID.randomUUID();
    given.in(here, () -> given.insert("providers.provider", Map.of("id", id, "name", name)));
    return id;
  }

  /// The first column of each row.
  List<String> found(MunicipalityId here, String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }

  /// The words in the log about changes, in the order they were written.
  List<String> logged(MunicipalityId here) {
    return found(here, "select what from audit.entry where act = 'CHANGED' order by id");
  }
}
