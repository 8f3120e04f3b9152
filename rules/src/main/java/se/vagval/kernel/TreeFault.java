package se.vagval.kernel;

/// What can be wrong with a value in a tree by itself.
public enum TreeFault implements MessageKey {
  TITLE,
  UNREADABLE,
  MISSING,
  UNKNOWN,
  NOT_AN_OBJECT,
  NOT_A_LIST,
  NOT_A_TEXT,
  NOT_A_TRUTH,
  NOT_AN_INTEGER,
  NOT_IN_RANGE,
  NOT_A_SHARE,
  NOT_A_DATE,
  NOT_A_MONTH,
  NOT_A_KNOWN_TIME,
  NOT_A_WORD,
  TOO_FEW,
  TOO_MANY;

  @Override
  public String bundle() {
    return "se.vagval.kernel.faults";
  }
}
