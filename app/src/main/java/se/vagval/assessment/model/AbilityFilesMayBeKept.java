package se.vagval.assessment.model;

import java.util.Set;
import se.vagval.kernel.Rule;
import se.vagval.web.uploads.FileLimits;
import se.vagval.web.uploads.FileType;

/// To a report on work ability belong at most five files, each a PDF, a picture, plain text or a
/// Word document without macros, and of at most seven megabytes. What a file is is read from its
/// bytes.
@Rule(id = "ABI-03", source = "our reading; the same as of the journal's files")
public final class AbilityFilesMayBeKept {

  public static final int MOST = 5;

  private static final int MOST_BYTES = 7 * 1024 * 1024;

  public static final FileLimits LIMITS =
      new FileLimits(
          Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.TEXT, FileType.WORD),
          MOST_BYTES);

  private AbilityFilesMayBeKept() {}
}
