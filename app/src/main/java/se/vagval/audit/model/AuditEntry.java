package se.vagval.audit.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Sha256;
import se.vagval.kernel.Term;

/// One line of the log: internal ids and fixed words, no name, number or free text.
///
/// @param at to the microsecond
/// @param account null for a visitor
/// @param onBehalfOf the unit or provider that the role was held for
/// @param caseId the purpose, where there is one
/// @param cameFrom the address that the request came from; empty for the service's own work
@Term(sv = "loggpost")
public record AuditEntry(
    String municipality,
    long id,
    Instant at,
    @Nullable UUID account,
    String role,
    @Nullable UUID onBehalfOf,
    String act,
    String what,
    String targetKind,
    String targetId,
    @Nullable UUID caseId,
    String cameFrom) {

  /// The entry as its hash sees it: each field with its length in bytes, so that no two entries
  /// read alike. The database computes the same by itself when it seals.
  public String words() {
    return Arrays.asList(
            municipality,
            id,
            micros(at),
            account,
            role,
            onBehalfOf,
            act,
            what,
            targetKind,
            targetId,
            caseId,
            cameFrom)
        .stream()
        .map(AuditEntry::word)
        .collect(Collectors.joining());
  }

  public byte[] hash() {
    return Sha256.of(words().getBytes(StandardCharsets.UTF_8));
  }

  static String word(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    var text = value.toString();
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
  }

  static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
