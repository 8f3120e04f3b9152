package se.vagval.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the next start quicker: has a start rehearsed by a process of its own, and keeps in a file
/// what the JVM learned. It begins some time after this start, out of the way of whoever uses it,
/// and ends with this process. A start without the file is only slower.
final class NextStart {

  /// Names the file to make. The launcher sets it when there is none.
  private static final String FILE = "vagval.demo.rehearse";

  private static final Duration LATER = Duration.ofSeconds(20);

  private final Path file;
  private final AtExit atExit;

  private NextStart(Path file, AtExit atExit) {
    this.file = file;
    this.atExit = atExit;
  }

  static void prepareLater(AtExit atExit) {
    Optional.ofNullable(System.getProperty(FILE))
        .map(file -> new NextStart(Path.of(file), atExit))
        .ifPresent(next -> Thread.ofPlatform().daemon().start(next::prepare));
  }

  private void prepare() {
    try {
      Thread.sleep(LATER);
      if (ends(rehearsal()) && ends(make())) {
        Files.move(beside(".new"), file, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(learned());
    } catch (IOException failure) {
      throw new UncheckedIOException("no start was rehearsed", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> rehearsal() {
    return List.of(
        "-XX:AOTMode=record",
        "-XX:AOTConfiguration=" + learned(),
        "-cp",
        System.getProperty("java.class.path"),
        Rehearsal.class.getName(),
        beside(".data").toString());
  }

  private List<String> make() {
    return List.of(
        "-XX:AOTMode=create",
        "-XX:AOTConfiguration=" + learned(),
        "-XX:AOTCache=" + beside(".new"),
        "-cp",
        System.getProperty("java.class.path"));
  }

  /// Runs a JVM to its end, or to ours. Its standard input is ours to hold: a rehearsal ends when
  /// that ends.
  private boolean ends(List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags());
    command.addAll(arguments);
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(beside(".log").toFile()))
            .start();
    atExit.add(process::destroy);
    return process.waitFor() == 0;
  }

  /// The same as this start has, so that what is kept fits.
  private static List<String> flags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-D" + FILE))
        .toList();
  }

  private Path learned() {
    return beside(".learned");
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
