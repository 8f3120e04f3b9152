package se.vagval.assistance.model;

/// Why a row is left out.
public enum RowFault {
  NUMBER_UNREADABLE,
  MONTH_UNREADABLE,
  /// Later than the month at hand, or so early that it must be a slip.
  MONTH_OUT_OF_TIME,
  AMOUNT_UNREADABLE,
  AMOUNT_NEGATIVE,
  CAUSE_TOO_LONG,
  /// The same person, month and amount stand on a row above.
  TWICE,
  /// The register has one household where there are two here, or two where there is one.
  OTHER_MEMBERS,
  /// Nothing is wrong with the row, but with another of the same household and month.
  NOT_ALONE,
  /// Nobody here has the number, or they belong to no household here.
  NOT_KNOWN
}
