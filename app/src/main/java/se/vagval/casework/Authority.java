package se.vagval.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.vagval.access.Role;
import se.vagval.kernel.Term;

/// Another authority that a person may want their caseworker to work together with.
@Term(sv = "samverkande myndighet")
public enum Authority {
  /// Arbetsförmedlingen.
  AF(Role.AF_OFFICER),
  /// Försäkringskassan.
  FK(Role.FK_OFFICER),
  /// The region, which answers for health care.
  REGION(Role.REGION_OFFICER);

  private final Role officer;

  Authority(Role officer) {
    this.officer = officer;
  }

  /// The role of those who work there.
  public Role officer() {
    return officer;
  }

  /// As it stands in addresses.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Authority> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
