package se.vagval.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import se.vagval.demo.fill.Fill;

/// Where the demonstration keeps what outlives it: the database's data, how far the date was moved,
/// and the mark that the fill was completed.
public record DemoFolder(Path path) {

  private static final String FILLED = "filled";

  public Path data() {
    return path.resolve("postgresql");
  }

  public Path running() {
    return path.resolve("running");
  }

  public boolean isFilled() {
    return read(FILLED).filter(Fill.VERSION::equals).isPresent();
  }

  /// To be called when everything is in place: a fill that broke off is thrown away at the next
  /// start.
  public void markFilled() {
    write(FILLED, Fill.VERSION);
  }

  public Optional<String> read(String name) {
    var file = path.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException("could not read " + file, failure);
    }
  }

  /// Writes it whole or not at all.
  public void write(String name, String text) {
    var file = path.resolve(name);
    var draft = path.resolve(name + ".new");
    try {
      Files.createDirectories(path);
      Files.writeString(draft, text + "\n");
      Files.move(
          draft,
          file,
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException("could not write " + file, failure);
    }
  }

  /// Throws everything away but the file that says who runs.
  public void empty() {
    if (!Files.exists(path)) {
      return;
    }
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(path) && !file.equals(running())) {
          Files.delete(file);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("could not empty " + path, failure);
    }
  }
}
