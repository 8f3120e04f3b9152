package se.vagval.access.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.profiles.ProfileId;
import se.vagval.profiles.Profiles;
import se.vagval.tenancy.MunicipalityId;

/// Makes a municipality, with a host name and the council's rules. Doing the same twice changes
/// nothing.
@Component
class AddMunicipality {

  /// @param code the national one; empty when it is not told
  record Command(
      MunicipalityId id,
      String name,
      String host,
      String profile,
      LocalDate from,
      String phone,
      Optional<String> code) {}

  sealed interface Outcome {

    record Added() implements Outcome {}

    record ThereIsNoSuchProfile(List<String> known) implements Outcome {}

    record AnotherHasTheHost() implements Outcome {}

    record AnotherProfileIsInForce(String profile) implements Outcome {}
  }

  private final JdbcClient database;
  private final Profiles profiles;

  AddMunicipality(JdbcClient database, Profiles profiles) {
    this.database = database;
    this.profiles = profiles;
  }

  /// With that municipality bound.
  @Transactional
  Outcome handle(Command command) {
    if (profiles.find(new ProfileId(command.profile())).isEmpty()) {
      return new Outcome.ThereIsNoSuchProfile(
          profiles.all().stream().map(profile -> profile.id().value()).sorted().toList());
    }
    var inForce = inForce(command);
    if (inForce.stream().anyMatch(profile -> !profile.equals(command.profile()))) {
      return new Outcome.AnotherProfileIsInForce(inForce.getFirst());
    }
    return add(command, inForce.isEmpty()) ? new Outcome.Added() : new Outcome.AnotherHasTheHost();
  }

  private List<String> inForce(Command command) {
    return database
        .sql(
            "select profile from access.profile_in_force where valid && daterange(:from::date, null)")
        .param("from", command.from())
        .query((row, n) -> row.getString("profile"))
        .list();
  }

  private boolean add(Command command, boolean withProfile) {
    database
        .sql(
            """
            insert into access.municipality as known (name, phone, code) values (:name, :phone, :code)
            on conflict (municipality) do update set name = excluded.name, phone = excluded.phone,
              code = coalesce(excluded.code, known.code)
            """)
        .param("name", command.name())
        .param("phone", command.phone())
        .param("code", command.code().orElse(null))
        .update();
    if (withProfile) {
      database
          .sql(
              """
              insert into access.profile_in_force (profile, valid)
              values (:profile, daterange(:from::date, null))
              """)
          .param("profile", command.profile())
          .param("from", command.from())
          .update();
    }
    return hasHost(command.host());
  }

  /// Row security hides the row of another municipality, and the key refuses a second one.
  private boolean hasHost(String host) {
    database
        .sql("insert into access.host (host) values (:host) on conflict do nothing")
        .param("host", host)
        .update();
    return database
        .sql("select exists (select from access.host where host = :host)")
        .param("host", host)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }
}
