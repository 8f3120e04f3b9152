package se.vagval.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sees to it that a folder serves one demonstration at a time. The lock is the operating system's:
/// it is gone with the process, however that ended.
public final class OnlyOne implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private OnlyOne(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// @return empty when another demonstration has the folder; [#told] says which
  public static Optional<OnlyOne> in(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new OnlyOne(channel, lock));
    } catch (IOException failure) {
      throw new UncheckedIOException("could not lock " + file, failure);
    }
  }

  /// What the one that has the folder told of itself.
  static String told(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException("could not read " + file, failure);
    }
  }

  public void tell(String text) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException("could not write the lock file", failure);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException("could not give the lock back", failure);
    }
  }
}
