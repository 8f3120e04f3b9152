package se.vagval.remuneration.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.ledger.EntryFor;
import se.vagval.remuneration.ledger.HeldBack;
import se.vagval.remuneration.ledger.RunLine;

/// What a run for that day would post, by the facts of this moment.
///
/// @param commitments of every check that is paid from
record ComputedRun(
    LocalDate asOf, List<RunLine> lines, List<HeldBack> held, List<Commitment> commitments) {

  private static final Comparator<EntryFor> ORDER =
      Comparator.comparing((EntryFor entry) -> entry.placement().value())
          .thenComparing(EntryFor::kind)
          .thenComparing(EntryFor::month);

  ComputedRun {
    lines = lines.stream().sorted(Comparator.comparing(RunLine::entry, ORDER)).toList();
    held = held.stream().sorted(Comparator.comparing(each -> each.voucher().value())).toList();
  }

  /// Two computations have the same one when they would post the same, with the same words.
  String fingerprint() {
    var digest = sha256();
    digest.update(bytes(asOf.toString()));
    lines.forEach(line -> digest.update(bytes(line.toString())));
    held.forEach(each -> digest.update(bytes(each.toString())));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(String text) {
    return (text + '\n').getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
