package se.vagval.outcomes.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.vagval.kernel.Rule;

/// Proof is a PDF, a PNG or a JPEG of at most ten megabytes. What a file is is read from its first
/// bytes, never from its name or from what the sender says.
@Rule(id = "OUT-04", source = "our reading")
public final class EvidenceIsReadable {

  public static final int MOST_BYTES = 10 * 1024 * 1024;

  public enum Reason {
    EMPTY,
    TOO_LARGE,
    WRONG_TYPE
  }

  public sealed interface Outcome {
    /// @param type as in a Content-Type header
    record Readable(String type) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private EvidenceIsReadable() {}

  public static Outcome of(byte[] file) {
    if (file.length == 0) {
      return new Outcome.Refused(Reason.EMPTY);
    }
    if (file.length > MOST_BYTES) {
      return new Outcome.Refused(Reason.TOO_LARGE);
    }
    if (startsWith(file, PDF)) {
      return new Outcome.Readable("application/pdf");
    }
    if (startsWith(file, PNG)) {
      return new Outcome.Readable("image/png");
    }
    return startsWith(file, JPEG)
        ? new Outcome.Readable("image/jpeg")
        : new Outcome.Refused(Reason.WRONG_TYPE);
  }

  private static boolean startsWith(byte[] file, byte[] signature) {
    return file.length > signature.length
        && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
  }
}
