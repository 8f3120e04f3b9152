package se.vagval.casework;

import java.time.LocalDate;
import java.util.Set;
import se.vagval.kernel.Term;

/// What another authority may see of a case today.
@Term(sv = "myndighetens insyn")
public sealed interface PartnerView {

  /// @param lastDay the last day on which it may
  record Shown(Set<SharedPart> parts, LocalDate lastDay) implements PartnerView {

    public Shown {
      parts = Set.copyOf(parts);
    }
  }

  record Nothing(Why why) implements PartnerView {}

  enum Why {
    /// Whatever the person has said: the service hands out nothing about somebody protected.
    PROTECTED,
    CASE_IS_CLOSED,
    NOT_GIVEN,
    TAKEN_BACK,
    NOT_YET,
    HAS_RUN_OUT
  }
}
