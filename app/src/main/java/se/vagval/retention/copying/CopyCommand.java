package se.vagval.retention.copying;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.Vagval;
import se.vagval.retention.store.CopyDatabase;

/// `vagval anonymise`: an anonymised copy into an empty database. The exit status is 1 when nothing
/// was copied, 2 when the command is wrong.
public final class CopyCommand {

  private static final int REFUSED = 1;
  private static final int WRONG = 2;
  private static final String SAY = "Say: ./vagval anonymise [--municipality ekvik]";

  private CopyCommand() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    System.exit(run(List.of(arguments), System.getenv()));
  }

  private static int run(List<String> arguments, Map<String, String> settings)
      throws SQLException, IOException {
    if (!arguments.isEmpty()
        && (arguments.size() != 2 || !arguments.getFirst().equals("--municipality"))) {
      System.err.println(SAY);
      return WRONG;
    }
    var only = arguments.isEmpty() ? Optional.<String>empty() : Optional.of(arguments.getLast());
    var outcome = making(settings).handle(only);
    var copied = outcome instanceof MakeCopy.Outcome.Copied;
    (copied ? System.out : System.err).println(words(outcome));
    return copied ? 0 : REFUSED;
  }

  private static MakeCopy making(Map<String, String> settings) {
    var owner = settings.getOrDefault("SPRING_FLYWAY_USER", "");
    var password = settings.getOrDefault("SPRING_FLYWAY_PASSWORD", "");
    var to =
        new CopyDatabase.Address(
            settings.getOrDefault("VAGVAL_COPY_URL", ""),
            settings.getOrDefault("VAGVAL_COPY_OWNER", owner),
            settings.getOrDefault("VAGVAL_COPY_PASSWORD", password));
    var from =
        new CopyDatabase.Address(settings.getOrDefault("SPRING_FLYWAY_URL", ""), owner, password);
    return new MakeCopy(from, to, () -> migrate(to), LocalDate.now(Vagval.ZONE));
  }

  /// Starts the service once on the target, which makes its tables; nobody can reach it.
  static void migrate(CopyDatabase.Address to, String... more) {
    try (var service =
        new SpringApplicationBuilder(Vagval.class)
            .bannerMode(Banner.Mode.OFF)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .run(Stream.concat(Stream.of(more), settings(to)).toArray(String[]::new))) {
      service.getBean(JdbcClient.class).sql("select 1").query((row, n) -> row.getInt(1)).single();
    }
  }

  private static Stream<String> settings(CopyDatabase.Address to) {
    return Stream.of(
        "--logging.level.root=warn",
        "--vagval.audit.sealing=off",
        "--spring.datasource.url=" + to.url(),
        "--spring.flyway.url=" + to.url(),
        "--spring.flyway.user=" + to.owner(),
        "--spring.flyway.password=" + to.password());
  }

  private static String words(MakeCopy.Outcome outcome) {
    return switch (outcome) {
      case MakeCopy.Outcome.Copied(var municipalities, var rows) ->
          "Copied %s: %d rows in %d tables. The log is left out; see docs/ANONYMISED_COPY.md."
              .formatted(
                  String.join(", ", municipalities),
                  rows.values().stream().mapToLong(Long::longValue).sum(),
                  rows.size());
      case MakeCopy.Outcome.SameDatabase() ->
          "VAGVAL_COPY_URL is the service's own database. Nothing was copied.";
      case MakeCopy.Outcome.NotEmpty() ->
          "The database at VAGVAL_COPY_URL is not empty. Nothing was copied.";
      case MakeCopy.Outcome.NoSuchMunicipality() -> "There is no such municipality here.";
      case MakeCopy.Outcome.Untagged(var columns) ->
          "These columns do not say what they hold of people, so nothing was copied: "
              + String.join(", ", columns);
      case MakeCopy.Outcome.AnotherVersion() ->
          "The service's database is of another version. Start the service once, then copy again.";
    };
  }
}
