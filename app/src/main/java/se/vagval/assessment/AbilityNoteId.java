package se.vagval.assessment;

import java.util.UUID;
import se.vagval.kernel.Term;

/// Identifies a report on work ability or a conclusion from one, made with its form.
@Term(sv = "utlåtande eller slutsats om arbetsförmåga")
public record AbilityNoteId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
