package se.vagval.assessment.model;

/// What can be wrong with one answer.
public enum AnswerFault {
  NOT_A_CHOICE,
  NOT_A_NUMBER,
  NOT_IN_RANGE,
  NOT_A_MONTH,
  MONTH_AHEAD,
  /// Somebody who has never worked was last in work in a month.
  NEVER_WORKED,
  /// The month is another time ago than the answer beside it says.
  ANOTHER_TIME_AGO,
  TOO_LONG
}
