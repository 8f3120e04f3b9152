package se.vagval.profiles.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which profile the council has put in force, by day.
@Repository
public class ProfileInForceStore {

  private final JdbcClient database;

  ProfileInForceStore(JdbcClient database) {
    this.database = database;
  }

  /// The name of the profile.
  public Optional<String> on(LocalDate day) {
    return database
        .sql("select profile from access.profile_in_force where valid @> :day::date")
        .param("day", day)
        .query((row, n) -> row.getString("profile"))
        .optional();
  }
}
