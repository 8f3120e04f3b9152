package se.vagval.web.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.web.AnswerHeaders;

/// A file that somebody has sent us, and that may be kept.
///
/// @param type as in a Content-Type header, by what its bytes tell
public record SentFile(String name, String type, byte[] bytes) {

  public sealed interface Taken {
    record Kept(SentFile file) implements Taken {}

    record Refused(FileLimits.Fault why) implements Taken {}
  }

  /// Takes it in when it keeps to the limits and carries nothing harmful.
  public static Taken of(@Nullable MultipartFile file, FileLimits limits, VirusScan scan) {
    if (file == null || !FileName.isChosen(file)) {
      return new Taken.Refused(FileLimits.Fault.MISSING);
    }
    if (file.getSize() > limits.mostBytes()) {
      return new Taken.Refused(FileLimits.Fault.TOO_LARGE);
    }
    var bytes = bytes(file);
    return switch (limits.of(bytes)) {
      case FileLimits.Read.Refused(var why) -> new Taken.Refused(why);
      case FileLimits.Read.Readable(var type) ->
          scanned(new SentFile(type.named(FileName.of(file)), type.mediaType(), bytes), scan);
    };
  }

  private static Taken scanned(SentFile file, VirusScan scan) {
    return switch (scan.in(file.bytes())) {
      case CLEAN -> new Taken.Kept(file);
      case INFECTED -> new Taken.Refused(FileLimits.Fault.INFECTED);
      case NOT_SCANNED -> new Taken.Refused(FileLimits.Fault.NOT_SCANNED);
    };
  }

  /// Whether it is the same file by the same name.
  public boolean isSameAs(SentFile other) {
    return name.equals(other.name) && Arrays.equals(bytes, other.bytes);
  }

  /// The answer that hands it out: to be kept, never opened as one of our pages.
  public ResponseEntity<byte[]> answer() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header("Content-Security-Policy", AnswerHeaders.FOREIGN_FILE_POLICY)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
