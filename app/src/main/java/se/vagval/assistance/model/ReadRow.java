package se.vagval.assistance.model;

import java.util.Optional;
import java.util.function.BiFunction;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;

/// A row of a register, as far as it can be read.
public sealed interface ReadRow<S extends Said<S>> {

  int line();

  Optional<Whose> of();

  /// @param household as the register numbers it; empty where it does not
  /// @param says what it says, once it is known who and which household that is here
  record Readable<S extends Said<S>>(
      int line, Whose whose, String household, BiFunction<HouseholdId, PersonId, S> says)
      implements ReadRow<S> {

    @Override
    public Optional<Whose> of() {
      return Optional.of(whose);
    }
  }

  /// @param of whose it is and what it is about, where that can be read all the same
  record Unreadable<S extends Said<S>>(int line, RowFault fault, Optional<Whose> of)
      implements ReadRow<S> {}
}
