package se.vagval.assessment.model;

import java.time.LocalDate;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.kernel.Term;
import se.vagval.providers.ProviderId;

/// What a provider was asked to assess, and by when.
///
/// @param ownWords what the person said of it; empty when nothing is noted
@Term(sv = "beställd arbetsförmågebedömning")
public record AbilityOrder(
    AbilityOrderId id,
    ProviderId provider,
    String question,
    String ownWords,
    LocalDate on,
    LocalDate due) {

  public AbilityOrder {
    if (!due.isAfter(on)) {
      throw new IllegalArgumentException("due " + due + " but ordered " + on);
    }
  }
}
