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

/// Makes the next start quicker: has a start rehearsed by a process of its own, which keeps in a
/// file what the JVM learned. It begins some time after this start, out of the way of whoever uses
/// it, and ends with this process at the latest. A start without the file is only slower.
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
      var rehearsal = rehearse();
      atExit.add(rehearsal::destroy);
      if (rehearsal.waitFor() == 0 && Files.exists(draft())) {
        Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("no start was rehearsed", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Its standard input is ours to hold: it ends when that ends.
  private Process rehearse() throws IOException {
    var log = beside(".log").toFile();
    return new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log).start();
  }

  /// The same flags as this start has, so that what is kept fits.
  private List<String> command() {
    var command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-D" + FILE))
        .forEach(command::add);
    command.add("-XX:AOTCacheOutput=" + draft());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Rehearsal.class.getName());
    command.add(beside(".data").toString());
    return command;
  }

  private Path draft() {
    return beside(".new");
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
