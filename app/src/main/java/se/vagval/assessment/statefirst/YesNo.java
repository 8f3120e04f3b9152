package se.vagval.assessment.statefirst;

/// The answers to a plain question.
public enum YesNo {
  YES,
  NO;

  static String of(boolean yes) {
    return (yes ? YES : NO).name();
  }
}
