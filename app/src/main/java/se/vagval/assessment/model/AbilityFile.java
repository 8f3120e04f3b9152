package se.vagval.assessment.model;

import se.vagval.assessment.AbilityFileId;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.kernel.Term;

/// A file of a report on work ability, without what is in it.
///
/// @param report the one that it belongs to
/// @param bytes how large it is
@Term(sv = "fil till utlåtande om arbetsförmåga")
public record AbilityFile(AbilityFileId id, AbilityNoteId report, String name, int bytes) {

  /// What stands for the name of a file that was destroyed.
  public static final String DESTROYED = "–";

  private static final int KILO = 1024;

  public boolean isDestroyed() {
    return name.equals(DESTROYED);
  }

  /// Whole kilobytes, at least one.
  public int kilobytes() {
    return Math.max(1, bytes / KILO);
  }
}
