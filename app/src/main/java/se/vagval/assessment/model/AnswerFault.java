package se.vagval.assessment.model;

/// What can be wrong with one answer.
public enum AnswerFault {
  NOT_A_CHOICE,
  NOT_A_NUMBER,
  NOT_IN_RANGE,
  TOO_LONG
}
