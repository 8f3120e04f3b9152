package se.vagval.audit.verifying;

import se.vagval.audit.model.ChainFault;
import se.vagval.tenancy.MunicipalityId;

/// What the command says of a chain.
final class VerdictInWords {

  private VerdictInWords() {}

  static String of(MunicipalityId municipality, VerifyChain.Verdict verdict) {
    var counts =
        "%d entries in %d seals, %d not yet sealed"
            .formatted(verdict.entries(), verdict.seals(), verdict.waiting());
    return verdict
        .fault()
        .map(fault -> "%s: BROKEN. %s (%s)".formatted(municipality, of(fault), counts))
        .orElseGet(() -> "%s: whole. %s".formatted(municipality, counts));
  }

  static String unanchored(MunicipalityId municipality) {
    return "%s: nothing outside the database knows of it, so a cut end cannot be noticed."
        .formatted(municipality);
  }

  private static String of(ChainFault fault) {
    return switch (fault) {
      case ChainFault.SealIsMissing(var seal) -> "Seal %d is missing.".formatted(seal);
      case ChainFault.SealIsChanged(var seal) ->
          "Seal %d does not follow from the one before and from its entries.".formatted(seal);
      case ChainFault.EntryIsMissing(var seal, var entry) ->
          "Entry %d, sealed by seal %d, is missing.".formatted(entry, seal);
      case ChainFault.EntryIsChanged(var seal, var entry) ->
          "Entry %d is not what seal %d sealed.".formatted(entry, seal);
      case ChainFault.EntryIsOutside(var entry) ->
          "Entry %d is in no seal and does not wait for one.".formatted(entry);
      case ChainFault.TailIsCut(var last, var anchored) ->
          "The chain ends at seal %d, and seal %d is known outside the database: the end was cut off (or a backup was restored, see docs/THE_LOG.md)."
              .formatted(last, anchored);
      case ChainFault.AnchorDiffers(var seal) ->
          "Seal %d has another hash than what is remembered of it outside the database."
              .formatted(seal);
    };
  }
}
