package se.vagval.casework.model;

import java.util.Set;
import se.vagval.kernel.Rule;
import se.vagval.web.uploads.FileLimits;
import se.vagval.web.uploads.FileType;

/// To an entry of the journal belong at most five files, each a PDF, a picture, plain text or a
/// Word document without macros, and of at most seven megabytes.
@Rule(id = "JRN-01", source = "our reading")
public final class AttachmentsMayBeKept {

  public static final int MOST = 5;

  private static final int MOST_BYTES = 7 * 1024 * 1024;

  public static final FileLimits LIMITS =
      new FileLimits(
          Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.TEXT, FileType.WORD),
          MOST_BYTES);

  private AttachmentsMayBeKept() {}
}
