package se.vagval.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.vagval.demo.OwnDatabase;

/// Points a test's service at the one PostgreSQL of the run.
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final class Only {
    static final OwnDatabase DATABASE = start();
    static final Path OUTSIDE = outside();

    private static OwnDatabase start() {
      var database = OwnDatabase.start(Optional.empty());
      Runtime.getRuntime().addShutdownHook(new Thread(database::close));
      return database;
    }

    private static Path outside() {
      try {
        return Files.createTempDirectory(Path.of("target"), "audit-");
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  public static OwnDatabase database() {
    return Only.DATABASE;
  }

  /// An empty database on the same server, for a test that needs one of its own.
  ///
  /// @return its address
  public static String emptyDatabase() throws SQLException {
    var name = "own_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = database().asSuperuser();
        var sql = connection.createStatement()) {
      sql.execute(
          "create database %s owner %s encoding 'UTF8' template template0"
              .formatted(name, OwnDatabase.OWNER));
    }
    var url = database().url();
    return url.substring(0, url.lastIndexOf('/') + 1) + name;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings =
        Arrays.stream(database().settings())
            .map(setting -> setting.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> (Object) pair[1]));
    settings.put("vagval.audit.sealing", "off");
    settings.put("vagval.audit.anchors", Only.OUTSIDE.resolve("anchors.txt").toString());
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own", settings));
  }
}
