package se.vagval.outcomes.model;

import java.util.Set;
import se.vagval.kernel.Rule;
import se.vagval.web.uploads.FileLimits;
import se.vagval.web.uploads.FileType;

/// Proof is a PDF, a PNG or a JPEG of at most ten megabytes. What a file is is read from its first
/// bytes, never from its name or from what the sender says.
@Rule(id = "OUT-04", source = "our reading")
public final class EvidenceIsReadable {

  private static final int MOST_BYTES = 10 * 1024 * 1024;

  public static final FileLimits LIMITS =
      new FileLimits(Set.of(FileType.PDF, FileType.PNG, FileType.JPEG), MOST_BYTES);

  private EvidenceIsReadable() {}
}
