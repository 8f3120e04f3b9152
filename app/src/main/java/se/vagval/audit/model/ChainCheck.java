package se.vagval.audit.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.vagval.tenancy.MunicipalityId;

/// Follows a chain from its beginning, seal by seal, and remembers the first fault.
public final class ChainCheck {

  private final Map<Long, Set<String>> anchors = new HashMap<>();
  private final long anchored;
  private long last;
  private long entries;
  private byte[] lastHash;
  private Optional<ChainFault> fault = Optional.empty();

  /// @param anchors all that is known of it outside; where two differ on a seal, one of them is
  ///   broken
  public ChainCheck(MunicipalityId municipality, List<Anchor> anchors) {
    anchors.forEach(anchor ->
        this.anchors.computeIfAbsent(anchor.seal(), seal -> new HashSet<>()).add(anchor.hash()));
    this.anchored = anchors.stream().mapToLong(Anchor::seal).max().orElse(0);
    this.lastHash = Seal.beginning(municipality);
  }

  /// The next seal by number.
  public void follow(Seal seal) {
    if (fault.isEmpty()) {
      fault = faultIn(seal);
    }
    last = seal.number();
    lastHash = seal.hash();
    entries += seal.sealed().size();
  }

  /// After the last seal.
  ///
  /// @param outside the first entry that is in no seal and does not wait for one
  public Optional<ChainFault> end(Optional<Long> outside) {
    return fault
        .or(() -> outside.map(ChainFault.EntryIsOutside::new))
        .or(() ->
            anchored > last
                ? Optional.of(new ChainFault.TailIsCut(last, anchored))
                : Optional.empty());
  }

  public long seals() {
    return last;
  }

  public long entries() {
    return entries;
  }

  private Optional<ChainFault> faultIn(Seal seal) {
    if (seal.number() != last + 1) {
      return Optional.of(new ChainFault.SealIsMissing(last + 1));
    }
    return faultInEntries(seal)
        .or(() ->
            isTrue(seal)
                ? Optional.empty()
                : Optional.of(new ChainFault.SealIsChanged(seal.number())))
        .or(() ->
            isAnchored(seal)
                ? Optional.empty()
                : Optional.of(new ChainFault.AnchorDiffers(seal.number())));
  }

  private static Optional<ChainFault> faultInEntries(Seal seal) {
    for (var sealed : seal.sealed()) {
      var entry = sealed.entry();
      if (entry == null) {
        return Optional.of(new ChainFault.EntryIsMissing(seal.number(), sealed.entryId()));
      }
      if (!Arrays.equals(entry.hash(), sealed.hash())) {
        return Optional.of(new ChainFault.EntryIsChanged(seal.number(), sealed.entryId()));
      }
    }
    return Optional.empty();
  }

  private boolean isTrue(Seal seal) {
    return Arrays.equals(seal.previous(), lastHash)
        && seal.entries() == seal.sealed().size()
        && Arrays.equals(seal.expected(), seal.hash());
  }

  private boolean isAnchored(Seal seal) {
    var hashes = anchors.get(seal.number());
    return hashes == null || hashes.equals(Set.of(seal.written()));
  }
}
