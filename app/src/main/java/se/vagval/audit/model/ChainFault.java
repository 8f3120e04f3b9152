package se.vagval.audit.model;

/// What is wrong with a chain, at the first place where something is.
public sealed interface ChainFault {

  /// Seals go from 1 upwards; this one is not there.
  record SealIsMissing(long seal) implements ChainFault {}

  /// The seal does not follow from the one before and from what was sealed.
  record SealIsChanged(long seal) implements ChainFault {}

  record EntryIsMissing(long seal, long entry) implements ChainFault {}

  record EntryIsChanged(long seal, long entry) implements ChainFault {}

  /// It is in no seal and does not wait for one.
  record EntryIsOutside(long entry) implements ChainFault {}

  /// What is kept outside the database knows of a seal that the chain no longer reaches.
  record TailIsCut(long last, long anchored) implements ChainFault {}

  /// What is kept outside the database remembers another hash for the seal.
  record AnchorDiffers(long seal) implements ChainFault {}
}
