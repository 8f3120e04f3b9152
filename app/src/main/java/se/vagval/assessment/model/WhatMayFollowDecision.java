package se.vagval.assessment.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.vagval.assessment.model.DecisionEvent.Kind;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// What may be noted of a decision, given what has happened to it: an appeal comes to the
/// authority, which looks at its decision again, dismisses an appeal that is late, or sends it on;
/// only then does the court decide. A review of lawfulness is asked for at the court itself.
///
/// A decision that is appealed to the authority may also be changed by it unasked, while no appeal
/// waits and no court has decided. Version 1 did not know that.
@Rule(
    id = "DEC-02",
    version = 2,
    source =
        "Förvaltningslagen (2017:900) 2, 36–39, 43, 45 och 46 §§; kommunallagen (2017:725) 13 kap."
            + " 4 §; att kommunen inte ändrar på eget initiativ medan ett överklagande väntar eller"
            + " när domstolen har avgjort är vår läsning")
@Term(sv = "handläggning av överklagande")
public final class WhatMayFollowDecision {

  /// Where an appeal is to be sent.
  public enum AppealTo {
    AUTHORITY,
    COURT,
    NOBODY
  }

  private static final Set<Kind> ENDS =
      EnumSet.of(Kind.DISMISSED_AS_LATE, Kind.WITHDRAWN, Kind.COURT_DECIDED);

  private WhatMayFollowDecision() {}

  /// @param happened what stands, in the order that it was noted
  /// @param isLate whether the appeal that waits came too late
  public static Set<Kind> of(Collection<Kind> happened, AppealTo to, boolean isLate) {
    var may = EnumSet.of(Kind.CORRECTED);
    if (!happened.contains(Kind.DELIVERED)) {
      may.add(Kind.DELIVERED);
    }
    switch (to) {
      case AUTHORITY -> may.addAll(ofAppeal(List.copyOf(happened), isLate));
      case COURT -> may.add(Kind.COURT_DECIDED);
      case NOBODY -> {}
    }
    return may;
  }

  private static Set<Kind> ofAppeal(List<Kind> happened, boolean isLate) {
    var since = sinceAppeal(happened);
    if (since.isEmpty() || since.stream().anyMatch(ENDS::contains)) {
      return happened.contains(Kind.COURT_DECIDED)
          ? EnumSet.of(Kind.APPEALED)
          : EnumSet.of(Kind.APPEALED, Kind.CHANGED_UNASKED);
    }
    if (since.contains(Kind.FORWARDED)) {
      return EnumSet.of(Kind.WITHDRAWN, Kind.COURT_DECIDED);
    }
    var may = EnumSet.of(Kind.FORWARDED, Kind.WITHDRAWN);
    if (!since.contains(Kind.RECONSIDERED)) {
      may.add(Kind.RECONSIDERED);
    }
    if (isLate) {
      may.add(Kind.DISMISSED_AS_LATE);
    }
    return may;
  }

  /// The last appeal and what came after it; empty when there was none.
  private static List<Kind> sinceAppeal(List<Kind> happened) {
    var appealed = happened.lastIndexOf(Kind.APPEALED);
    return appealed < 0 ? List.of() : happened.subList(appealed, happened.size());
  }
}
