package se.vagval.audit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import se.vagval.audit.model.Anchor;
import se.vagval.tenancy.MunicipalityId;

/// The file outside the database that remembers the newest hash of each hour. Lines are only added.
/// It should lie where whoever keeps the database cannot write.
@Repository
public class AnchorFile {

  private final Path file;

  AnchorFile(@Value("${vagval.audit.anchors:data/audit-anchors.txt}") Path file) {
    this.file = file.toAbsolutePath();
  }

  public void add(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines, UTF_8, CREATE, APPEND, SYNC);
    } catch (IOException failure) {
      throw new UncheckedIOException("the anchors could not be written to " + file, failure);
    }
  }

  /// What is remembered of the municipality; nothing when there is no file.
  public List<Anchor> of(MunicipalityId municipality) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var lines = Files.lines(file, UTF_8)) {
      return lines
          .map(Anchor::parse)
          .flatMap(Optional::stream)
          .filter(anchor -> anchor.municipality().equals(municipality))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("the anchors could not be read from " + file, failure);
    }
  }

  public boolean isThere() {
    return Files.exists(file);
  }

  public Path path() {
    return file;
  }
}
