package se.vagval.profiles.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.web.OnceARequest;

/// Which profile the council has put in force, by day.
@Repository
public class ProfileInForceStore {

  private final JdbcClient database;

  ProfileInForceStore(JdbcClient database) {
    this.database = database;
  }

  /// The name of the profile. The page being read asks the database once.
  public Optional<String> on(LocalDate day) {
    return OnceARequest.of(
        List.of("profile in force", day),
        () ->
            database
                .sql("select profile from access.profile_in_force where valid @> :day::date")
                .param("day", day)
                .query((row, n) -> row.getString("profile"))
                .optional());
  }
}
