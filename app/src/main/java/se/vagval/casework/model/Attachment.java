package se.vagval.casework.model;

import java.util.UUID;
import se.vagval.kernel.Term;

/// A file that belongs to an entry of the journal. It is signed with the entry and never changed.
///
/// @param entry the one it belongs to
/// @param bytes how large it is
@Term(sv = "bilaga till journalanteckning")
public record Attachment(UUID id, UUID entry, String name, int bytes) {

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
