package se.vagval.testing;

import java.util.Arrays;
import java.util.Optional;
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

    private static OwnDatabase start() {
      var database = OwnDatabase.start(Optional.empty());
      Runtime.getRuntime().addShutdownHook(new Thread(database::close));
      return database;
    }
  }

  public static OwnDatabase database() {
    return Only.DATABASE;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings =
        Arrays.stream(database().settings())
            .map(setting -> setting.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> (Object) pair[1]));
    settings.put("vagval.audit.sealing", "off");
    settings.put(
        "vagval.audit.anchors",
        "target/audit-anchors-%d.txt".formatted(ProcessHandle.current().pid()));
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own", settings));
  }
}
