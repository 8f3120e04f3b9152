package se.vagval.assistance.model;

/// Why a row is left out.
public enum RowFault {
  NUMBER_UNREADABLE,
  MONTH_UNREADABLE,
  /// Later than the month at hand, or so early that it must be a slip.
  MONTH_OUT_OF_TIME,
  AMOUNT_UNREADABLE,
  AMOUNT_NEGATIVE,
  DAY_UNREADABLE,
  /// Later than today, or so early that it must be a slip.
  DAY_OUT_OF_TIME,
  LAST_UNREADABLE,
  ENDS_BEFORE_IT_BEGINS,
  /// No word on the list of kinds of decision.
  KIND_UNKNOWN,
  CAUSE_TOO_LONG,
  /// The same of the same person stands on a row above.
  TWICE,
  /// Two rows about the same decision of one kind say different things.
  CONTRADICTED,
  /// The register has one household where there are two here, or two where there is one.
  OTHER_MEMBERS,
  /// Nothing is wrong with the row, but with another about the same household and month, or the
  /// same decision.
  NOT_ALONE,
  /// Nobody here has the number, or they belong to no household here.
  NOT_KNOWN
}
