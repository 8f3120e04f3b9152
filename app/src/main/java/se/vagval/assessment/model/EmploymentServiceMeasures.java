package se.vagval.assessment.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// Whether the Public Employment Service has more to offer a person.
@Term(sv = "Arbetsförmedlingens insatser")
public sealed interface EmploymentServiceMeasures {

  /// Nobody has said that they are exhausted or inadequate.
  record Left() implements EmploymentServiceMeasures {}

  /// @param by whoever judged it, such as an officer at AF
  record Spent(How how, String by, LocalDate on, String why) implements EmploymentServiceMeasures {}

  enum How {
    EXHAUSTED,
    INADEQUATE
  }
}
