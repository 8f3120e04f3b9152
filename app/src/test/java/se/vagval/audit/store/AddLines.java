package se.vagval.audit.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import se.vagval.audit.model.Anchor;
import se.vagval.tenancy.MunicipalityId;

/// A node in a process of its own that seals and seals, in a municipality of its own.
final class AddLines {

  private AddLines() {}

  /// @param arguments the hourly file, the bytes after which its neighbour is moved aside, the
  ///   municipality, and how many seals
  public static void main(String[] arguments) {
    var file = new NewestFile(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    LongStream.rangeClosed(1, Long.parseLong(arguments[3]))
        .forEach(seal -> file.add(List.of(anchor(arguments[2], seal))));
  }

  static Anchor anchor(String municipality, long seal) {
    return new Anchor(
        Instant.EPOCH, new MunicipalityId(municipality), seal, "%064x".formatted(seal));
  }
}
