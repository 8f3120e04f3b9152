package se.vagval.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// A Keycloak of our own on this machine alone, with one realm, unpacked by the build's profile
/// `keycloak`.
final class Keycloak implements AutoCloseable {

  private static final Duration TO_START = Duration.ofMinutes(5);
  private static final Path LOG = Path.of("target/keycloak.log");

  private final Process process;
  private final int port;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Begins to start it; [#awaitAnswer] says when it has.
  ///
  /// @param realm what is imported, as JSON
  static Keycloak start(int port, String realm) {
    try {
      var home = unpacked();
      Files.createDirectories(home.resolve("data/import"));
      Files.writeString(home.resolve("data/import/ekvik-realm.json"), realm);
      var command =
          new ProcessBuilder(
                  "bash",
                  "bin/kc.sh",
                  "start-dev",
                  "--db=dev-mem",
                  "--http-host=127.0.0.1",
                  "--http-port=" + port,
                  "--import-realm")
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(LOG.toFile());
      command.environment().put("JAVA_HOME", System.getProperty("java.home"));
      command.environment().put("JAVA_OPTS", "-Xmx512m -XX:TieredStopAtLevel=1");
      return new Keycloak(command.start(), port);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path unpacked() throws IOException {
    try (var folders = Files.list(Path.of("target/keycloak"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Keycloak is not unpacked"));
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + port + "/realms/ekvik";
  }

  void awaitAnswer() {
    var until = Instant.now().plus(TO_START);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(until)) {
        close();
        throw new IllegalStateException("Keycloak did not start; see app/" + LOG);
      }
      pause();
    }
  }

  private boolean answers() {
    try (var client = HttpClient.newHttpClient()) {
      var configuration = URI.create(issuer() + "/.well-known/openid-configuration");
      return client
              .send(
                  HttpRequest.newBuilder(configuration).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(500));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// Stops it and whatever it started.
  @Override
  public void close() {
    Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }
}
