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

  /// By this build, or by one that fills in the same way.
  public boolean isFilled() {
    return read(FILLED).filter(Fill.version()::equals).isPresent();
  }

  /// By whatever build; its tables may not be ours.
  boolean isFilledByAny() {
    return read(FILLED).isPresent();
  }

  /// To be called when everything is in place: a fill that broke off is thrown away at the next
  /// start.
  public void markFilled() {
    write(FILLED, Fill.version());
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

  /// Throws everything away but the file that says who runs. What tells of the data goes before
  /// them, so that nothing is told of data that are half gone.
  public void empty() {
    if (!Files.exists(path)) {
      return;
    }
    try (var files = Files.walk(path)) {
      var doomed =
          files
              .filter(file -> !file.equals(path) && !file.equals(running()))
              .sorted(Comparator.comparing(this::isData).thenComparing(Comparator.reverseOrder()));
      for (var file : doomed.toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("could not empty " + path, failure);
    }
  }

  private boolean isData(Path file) {
    return Files.isDirectory(file) || path.relativize(file).getNameCount() > 1;
  }
}
