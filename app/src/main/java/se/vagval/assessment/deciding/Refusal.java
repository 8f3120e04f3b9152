package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.RightStanding;
import se.vagval.casework.CaseId;

/// Why no check can be decided on.
public sealed interface Refusal {

  /// @param reasons all that is to be done first, in that order
  /// @param missing the questions of the mapping without an answer; empty when only the mark is
  ///   missing
  /// @param right whether there is a right to a check, and why
  /// @param lacksCause whether no cause is noted at all
  /// @param inquiryDue by when the open inquiry into the cause is to be closed; null without one
  record NotReady(
      Set<CheckNeedsStateFirst.Reason> reasons,
      List<Question> missing,
      RightStanding right,
      boolean lacksCause,
      @Nullable LocalDate inquiryDue)
      implements Refusal {}

  /// The person has a check, and no kind of new decision can be made on it now.
  record HoldsCheck(Held held) implements Refusal {}

  /// @param isChanged whether a decision was changed and waits to be carried out, in an open case
  /// @param open the person's open case; null where there is none
  record CaseIsClosed(LocalDate on, boolean isChanged, @Nullable CaseId open) implements Refusal {}
}
