package se.vagval.web.uploads;

import java.util.Set;

/// Which files are taken in somewhere.
public record FileLimits(Set<FileType> types, int mostBytes) {

  public FileLimits {
    types = Set.copyOf(types);
  }

  /// Why a file is not taken in.
  public enum Fault {
    MISSING,
    EMPTY,
    TOO_LARGE,
    WRONG_TYPE,
    INFECTED,
    NOT_SCANNED
  }

  public sealed interface Read {
    record Readable(FileType type) implements Read {}

    record Refused(Fault why) implements Read {}
  }

  public Read of(byte[] file) {
    if (file.length == 0) {
      return new Read.Refused(Fault.EMPTY);
    }
    if (file.length > mostBytes) {
      return new Read.Refused(Fault.TOO_LARGE);
    }
    return FileType.of(file)
        .filter(types::contains)
        .<Read>map(Read.Readable::new)
        .orElseGet(() -> new Read.Refused(Fault.WRONG_TYPE));
  }
}
