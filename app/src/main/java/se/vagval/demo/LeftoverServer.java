package se.vagval.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL of ours that outlived its demonstration, as after `kill -9`. It is known by the
/// process id in its own data folder, and only a process that really is a PostgreSQL on that very
/// folder is ever stopped.
public final class LeftoverServer {

  private static final int SECONDS_TO_STOP = 20;

  private LeftoverServer() {}

  /// Stops it, if there is one.
  ///
  /// @return whether there was
  public static boolean stop(Path data) {
    var file = data.resolve("postmaster.pid");
    var process = pid(file).flatMap(ProcessHandle::of);
    if (process.isEmpty()) {
      return false;
    }
    if (!serves(process.get(), data)) {
      forget(file);
      return false;
    }
    process.get().destroy();
    if (!isGone(process.get())) {
      throw new IllegalStateException(
          "PostgreSQL (process %d) still runs on %s and does not stop. Stop it and start again."
              .formatted(process.get().pid(), data));
    }
    return true;
  }

  private static Optional<Long> pid(Path file) {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().findFirst().map(String::strip).map(Long::valueOf)
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException("could not read " + file, failure);
    }
  }

  private static boolean serves(ProcessHandle process, Path data) {
    var line = process.info().commandLine().orElse("");
    return line.contains("postgres") && line.contains(data.toAbsolutePath().toString());
  }

  /// The process that had this id is gone and another has it now: PostgreSQL would take it for its
  /// own and not start.
  private static void forget(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException("could not delete " + file, failure);
    }
  }

  private static boolean isGone(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
