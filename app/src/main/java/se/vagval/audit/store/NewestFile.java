package se.vagval.audit.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import se.vagval.audit.model.Anchor;

/// The file beside the hourly one that remembers the newest seal as soon as it is made. When it has
/// grown it is moved aside, in place of the one moved before, and the newest line of each
/// municipality begins the new one. Several nodes on one machine may add to it.
@Repository
public class NewestFile {

  private static final long AT_MOST = 1_000_000;
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path file;
  private final Path before;
  private final Path lock;
  private final long atMost;

  @Autowired
  public NewestFile(AnchorFile hourly) {
    this(hourly.path(), AT_MOST);
  }

  /// @param atMost bytes after which it is moved aside
  NewestFile(Path hourly, long atMost) {
    this.file = beside(hourly);
    this.before = before(hourly);
    this.lock = hourly.resolveSibling(hourly.getFileName() + ".lock");
    this.atMost = atMost;
  }

  static Path beside(Path hourly) {
    return hourly.resolveSibling(hourly.getFileName() + ".newest");
  }

  static Path before(Path hourly) {
    return hourly.resolveSibling(hourly.getFileName() + ".newest.before");
  }

  /// Adds them after what other nodes have added. A lock of the file system keeps nodes apart, and
  /// a monitor those of one process, which may not ask for the same lock.
  public void add(Collection<Anchor> anchors) {
    try {
      Files.createDirectories(file.getParent());
      synchronized (ONE_AT_A_TIME) {
        try (var channel = FileChannel.open(lock, CREATE, WRITE);
            var held = channel.lock()) {
          AnchorLines.add(file, anchors);
          if (Files.size(file) > atMost) {
            moveAside();
          }
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("the newest seals could not be written to " + file, failure);
    }
  }

  private void moveAside() throws IOException {
    var known = Stream.of(AnchorLines.read(before), AnchorLines.read(file));
    var newest = AnchorLines.newest(known.flatMap(Collection::stream)).values();
    Files.move(file, before, ATOMIC_MOVE, REPLACE_EXISTING);
    AnchorLines.add(file, newest);
  }
}
