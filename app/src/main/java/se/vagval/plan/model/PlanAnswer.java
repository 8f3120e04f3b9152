package se.vagval.plan.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// What the person says of a signed version. The last one counts, and all of them stay with it.
///
/// @param words what the person does not agree with, in their own words; may be empty when they
///   agree
/// @param by who noted it; empty when the account is gone
@Term(sv = "svar på planen")
public record PlanAnswer(Said said, String words, Way way, LocalDate on, String by) {

  @Term(sv = "den enskildes svar på planen")
  public enum Said {
    AGREES,
    OBJECTS
  }

  @Term(sv = "hur svaret gavs")
  public enum Way {
    OWN_PAGE,
    ORAL
  }
}
