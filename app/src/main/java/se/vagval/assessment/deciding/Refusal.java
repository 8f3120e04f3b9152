package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.List;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.model.Question;

/// Why no check can be decided on.
public sealed interface Refusal {

  /// @param missing the questions without an answer; empty when only the mark is missing
  record MappingIsNotComplete(List<Question> missing) implements Refusal {}

  /// The person has a check that leaves no room for another.
  record HoldsCheck(Voucher held) implements Refusal {}

  record CaseIsClosed(LocalDate on) implements Refusal {}
}
