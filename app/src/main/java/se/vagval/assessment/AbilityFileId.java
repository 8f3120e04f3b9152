package se.vagval.assessment;

import java.util.UUID;
import se.vagval.kernel.Term;

/// Identifies a file of a report on work ability, made with its form.
@Term(sv = "fil till utlåtande om arbetsförmåga")
public record AbilityFileId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
