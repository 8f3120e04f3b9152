package se.vagval.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import se.vagval.Vagval;

/// Starts the service once on an empty database and stops it, so that the JVM can keep what it
/// learned for quicker starts.
public final class Rehearsal {

  private Rehearsal() {}

  public static void main(String[] arguments) {
    LoggingSystem.get(Rehearsal.class.getClassLoader()).beforeInitialize();
    var folder = Path.of(arguments[0]);
    var kept = new OwnDatabase.Kept(folder.resolve("data"), Path.of(arguments[1]));
    try (var database = OwnDatabase.start(Optional.of(kept))) {
      var settings = new ArrayList<>(Arrays.asList(database.settings()));
      settings.add("server.port=0");
      settings.add("logging.threshold.console=off");
      new SpringApplicationBuilder(Vagval.class)
          .bannerMode(Banner.Mode.OFF)
          .profiles(DemoBean.PROFILE)
          .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new))
          .close();
    }
  }
}
