package se.vagval.plan.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// What has come of a step.
///
/// @param words why it will not work, or what came of it; may be empty
/// @param byPerson whether the person said so themselves
@Term(sv = "markering av steg")
public record StepMark(State state, String words, LocalDate on, boolean byPerson) {

  @Term(sv = "läge för steg")
  public enum State {
    DONE,
    WILL_NOT_WORK,
    /// Taken back: it is still to be done.
    OPEN
  }
}
