package se.vagval.assessment;

import java.util.UUID;
import se.vagval.kernel.Term;

/// Identifies an order of a work-ability assessment, made with its form.
@Term(sv = "beställning av arbetsförmågebedömning")
public record AbilityOrderId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
