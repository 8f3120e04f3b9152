package se.vagval.casework;

import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Who the person of a case is, for a letter to that person.
///
/// @param number as people write it; null where it is not known
/// @param language the code of the language the person reads best
@Term(sv = "mottagare")
public record Addressee(String name, @Nullable String number, String language) {

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "Addressee[hidden]";
  }
}
