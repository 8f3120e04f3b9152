package se.vagval.audit.model;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vagval.kernel.Term;
import se.vagval.tenancy.MunicipalityId;

/// The newest seal at some moment, as it is kept in a file outside the database.
///
/// @param hash in hexadecimal digits
@Term(sv = "ankare")
public record Anchor(Instant at, MunicipalityId municipality, long seal, String hash) {

  private static final Pattern LINE =
      Pattern.compile("(\\S+Z) ([a-z][a-z0-9-]{1,39}) ([1-9][0-9]{0,17}) ([0-9a-f]{64})");

  /// A line of the file: moment, municipality, number and hash.
  public String line() {
    return "%s %s %d %s".formatted(at, municipality.value(), seal, hash);
  }

  /// @return empty when the line is none of ours, such as one cut off by a full disk
  public static Optional<Anchor> parse(String line) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Anchor(
              Instant.parse(parts.group(1)),
              new MunicipalityId(parts.group(2)),
              Long.parseLong(parts.group(3)),
              parts.group(4)));
    } catch (DateTimeParseException torn) {
      return Optional.empty();
    }
  }

  /// The one that is further on in the chain.
  public Anchor orLater(Anchor other) {
    return other.seal > seal ? other : this;
  }
}
