package se.vagval.access.setup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.PlaceByName;
import se.vagval.access.Role;

/// Gives a person a role, and an account if they have none. Doing the same twice changes nothing.
@Component
class GiveRole {

  /// @param subject what the sign-in provider will call the person, or the id of a system's client
  /// @param isMachine whether it is another system
  record Command(
      String name,
      String subject,
      boolean isMachine,
      Role role,
      Optional<String> unit,
      Optional<String> provider,
      LocalDate from) {}

  sealed interface Outcome {

    record Given() implements Outcome {}

    record ThereIsNoSuchMunicipality() implements Outcome {}

    /// The role is held for a unit or a provider, and none was named.
    record NamePlace(PlaceByName.Kind kind) implements Outcome {}

    record ThereIsNoSuchPlace(String name) implements Outcome {}
  }

  private final JdbcClient database;
  private final List<PlaceByName> places;

  GiveRole(JdbcClient database, List<PlaceByName> places) {
    this.database = database;
    this.places = places;
  }

  /// With that municipality bound.
  @Transactional
  Outcome handle(Command command) {
    if (!isThere()) {
      return new Outcome.ThereIsNoSuchMunicipality();
    }
    return switch (command.role().heldFor()) {
      case UNIT -> giveAt(PlaceByName.Kind.UNIT, command.unit(), command);
      case PROVIDER -> giveAt(PlaceByName.Kind.PROVIDER, command.provider(), command);
      case MUNICIPALITY -> give(command, null, null);
    };
  }

  private Outcome giveAt(PlaceByName.Kind kind, Optional<String> name, Command command) {
    if (name.isEmpty()) {
      return new Outcome.NamePlace(kind);
    }
    var place =
        places.stream()
            .filter(known -> known.kind() == kind)
            .flatMap(known -> known.named(name.get()).stream())
            .findFirst();
    if (place.isEmpty()) {
      return new Outcome.ThereIsNoSuchPlace(name.get());
    }
    return kind == PlaceByName.Kind.UNIT
        ? give(command, place.get(), null)
        : give(command, null, place.get());
  }

  private Outcome give(Command command, @Nullable UUID unit, @Nullable UUID provider) {
    var grant = new HashMap<String, @Nullable Object>();
    grant.put("account", account(command));
    grant.put("role", command.role().name());
    grant.put("unit", unit);
    grant.put("provider", provider);
    grant.put("from", command.from());
    database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, unit_id, provider_id, valid)
            select gen_random_uuid(), :account, :role, :unit::uuid, :provider::uuid, daterange(:from::date, null)
            where not exists (select from access.role_grant g
              where g.account_id = :account and g.role = :role and g.unit_id is not distinct from :unit::uuid
                and g.provider_id is not distinct from :provider::uuid and g.valid @> :from::date)
            """)
        .params(grant)
        .update();
    return new Outcome.Given();
  }

  private UUID account(Command command) {
    return database
        .sql(
            """
            insert into access.account (id, name, subject, kind)
            values (gen_random_uuid(), :name, :subject, :kind)
            on conflict (municipality, subject) do update set name = excluded.name
            returning id
            """)
        .param("name", command.name())
        .param("subject", command.subject())
        .param("kind", command.isMachine() ? "MACHINE" : "PERSON")
        .query((row, n) -> row.getObject("id", UUID.class))
        .single();
  }

  private boolean isThere() {
    return database
        .sql("select exists (select from access.municipality)")
        .query((row, n) -> row.getBoolean(1))
        .single();
  }
}
