package se.vagval.audit.model;

import static se.vagval.audit.model.AuditEntry.micros;
import static se.vagval.audit.model.AuditEntry.word;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Sha256;
import se.vagval.kernel.Term;
import se.vagval.tenancy.MunicipalityId;

/// A link of the chain: entries that were sealed together, and the hash of the link before.
///
/// @param number from 1, without a gap
/// @param entries how many were sealed
/// @param sealed in the order in which they went into the hash
@Term(sv = "sigill")
public record Seal(
    long number, Instant sealedAt, int entries, byte[] previous, byte[] hash, List<Sealed> sealed) {

  /// One place in a seal.
  ///
  /// @param hash what the entry's hash was when it was sealed
  /// @param entry null when it is no longer there
  public record Sealed(long entryId, byte[] hash, @Nullable AuditEntry entry) {}

  /// Where the chain of a municipality begins.
  public static byte[] beginning(MunicipalityId municipality) {
    return Sha256.of(("vagval audit " + municipality.value()).getBytes(StandardCharsets.UTF_8));
  }

  /// The hash as it must be for these entries after that link.
  public byte[] expected() {
    var head = word(number) + word(micros(sealedAt)) + word(entries);
    var parts = new byte[sealed.size() + 2][];
    parts[0] = previous;
    parts[1] = head.getBytes(StandardCharsets.UTF_8);
    for (var at = 0; at < sealed.size(); at++) {
      parts[at + 2] = sealed.get(at).hash();
    }
    return Sha256.of(parts);
  }

  public String written() {
    return HexFormat.of().formatHex(hash);
  }
}
