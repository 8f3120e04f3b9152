package se.vagval.assessment.statefirst;

import se.vagval.web.components.TypedForm;

/// The answers to a plain question.
public enum YesNo {
  YES,
  NO;

  static String of(boolean yes) {
    return (yes ? YES : NO).name();
  }

  static boolean of(TypedForm form, String field) {
    return form.oneOf(field, YesNo.class) == YES;
  }
}
