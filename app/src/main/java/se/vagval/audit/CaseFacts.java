package se.vagval.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Tells whoever checks the log what it needs to know of cases. The module that keeps cases
/// implements it.
public interface CaseFacts {

  /// @param number the case's own, such as `VV-2026-1042`
  /// @param isProtected then nothing may tell who it is about, the family name least of all
  /// @param familyName only to be compared with the reader's, never shown; empty for a protected
  ///   person
  record Facts(String number, boolean isProtected, String familyName) {

    /// Tells nothing of the person.
    @Override
    public String toString() {
      return number;
    }
  }

  /// In one statement; a case that is gone is not there.
  Map<UUID, Facts> of(Collection<UUID> cases);
}
