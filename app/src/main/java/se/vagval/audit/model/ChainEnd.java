package se.vagval.audit.model;

import java.util.List;
import java.util.Optional;

/// How a chain ends at some moment, to be held against what was known of it before.
///
/// @param seals the newest first, then the one that was known before, where the chain has it
public record ChainEnd(List<Anchor> seals) {

  public Optional<Anchor> newest() {
    return seals.stream().findFirst();
  }

  /// What is wrong when that seal was in the chain: it must still be there, as it was.
  public Optional<ChainFault> faultAgainst(Anchor known) {
    var last = newest().map(Anchor::seal).orElse(0L);
    if (last < known.seal()) {
      return Optional.of(new ChainFault.TailIsCut(last, known.seal()));
    }
    var same = seals.stream().filter(one -> one.seal() == known.seal()).findFirst();
    if (same.isEmpty()) {
      return Optional.of(new ChainFault.SealIsMissing(known.seal()));
    }
    return same.get().hash().equals(known.hash())
        ? Optional.empty()
        : Optional.of(new ChainFault.AnchorDiffers(known.seal()));
  }
}
