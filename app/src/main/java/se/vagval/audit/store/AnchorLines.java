package se.vagval.audit.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.vagval.audit.model.Anchor;
import se.vagval.tenancy.MunicipalityId;

/// A file of anchors, one a line. What is none, such as a line that was torn by a full disk, is
/// passed over and spoils no other.
final class AnchorLines {

  private AnchorLines() {}

  /// Adds them at the end, in one write that has reached the disk when this returns.
  static void add(Path file, Collection<Anchor> anchors) throws IOException {
    Files.createDirectories(file.getParent());
    var lines =
        anchors.stream()
            .map(anchor -> anchor.line() + "\n")
            .collect(joining("", isTorn(file) ? "\n" : "", ""));
    try (var end = FileChannel.open(file, CREATE, APPEND, SYNC)) {
      var bytes = ByteBuffer.wrap(lines.getBytes(ISO_8859_1));
      while (bytes.hasRemaining()) {
        end.write(bytes);
      }
    }
  }

  /// Nothing when there is no file.
  static List<Anchor> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var lines = Files.lines(file, ISO_8859_1)) {
      return lines.map(Anchor::parse).flatMap(Optional::stream).toList();
    }
  }

  /// The one furthest on of each municipality.
  static Map<MunicipalityId, Anchor> newest(Stream<Anchor> anchors) {
    return anchors.collect(toMap(Anchor::municipality, one -> one, Anchor::orLater));
  }

  private static boolean isTorn(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (var written = FileChannel.open(file, READ)) {
      var last = ByteBuffer.allocate(1);
      return written.size() > 0
          && written.read(last, written.size() - 1) == 1
          && last.get(0) != '\n';
    }
  }
}
