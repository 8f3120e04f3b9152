package se.vagval.assistance.model;

import java.util.Optional;

/// What a register says of its subject.
public sealed interface Said<S extends Said<S>> permits HouseholdMonth, RegisteredDecision {

  Subject about();

  /// Whether it says the same; which of the household's people the register names may differ.
  boolean saysTheSame(S other);

  /// The two together, when rows say this and that of one subject; empty when they cannot both
  /// hold.
  Optional<S> with(S other);
}
