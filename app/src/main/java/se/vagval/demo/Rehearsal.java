package se.vagval.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import se.vagval.Vagval;

/// Starts the service once on an empty database, asks for a page and stops it, so that the JVM can
/// keep what it learned for quicker starts. Ends when whoever started it does.
public final class Rehearsal {

  private Rehearsal() {}

  public static void main(String[] arguments) {
    LoggingSystem.get(Rehearsal.class.getClassLoader()).beforeInitialize();
    Thread.ofPlatform().daemon().start(Rehearsal::endWithWhoeverStartedUs);
    var folder = new DemoFolder(Path.of(arguments[0]));
    LeftoverServer.stop(folder.data());
    folder.empty();
    var kept = new OwnDatabase.Kept(folder.data(), Demo.programs());
    try (var database = OwnDatabase.start(Optional.of(kept))) {
      new AtExit().add(database::close);
      rehearse(database);
    }
    folder.empty();
  }

  private static void rehearse(OwnDatabase database) {
    var settings = new ArrayList<>(Arrays.asList(database.settings()));
    settings.add("server.port=0");
    settings.add("logging.threshold.console=off");
    try (var service =
        new SpringApplicationBuilder(Vagval.class)
            .bannerMode(Banner.Mode.OFF)
            .profiles(DemoBean.PROFILE)
            .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new))) {
      askForAPage(service);
    }
  }

  /// No municipality is there, so it is the page that says so.
  private static void askForAPage(ConfigurableApplicationContext service) {
    var port = service.getEnvironment().getRequiredProperty("local.server.port");
    var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
    try (var visitor = HttpClient.newHttpClient()) {
      visitor.send(page, HttpResponse.BodyHandlers.discarding());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void endWithWhoeverStartedUs() {
    try {
      System.in.skipNBytes(Long.MAX_VALUE);
    } catch (IOException ended) {
      System.exit(1);
    }
  }
}
