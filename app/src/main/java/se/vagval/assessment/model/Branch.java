package se.vagval.assessment.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.vagval.kernel.Term;

/// Which part of the state comes first: the Public Employment Service for somebody who can work,
/// the Social Insurance Agency for somebody who is ill.
@Term(sv = "gren")
public enum Branch {
  WORK,
  HEALTH;

  /// As in addresses.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Branch> of(String word) {
    return Arrays.stream(values()).filter(branch -> branch.word().equals(word)).findFirst();
  }
}
