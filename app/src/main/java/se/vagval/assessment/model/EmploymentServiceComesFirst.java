package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// The Public Employment Service comes first for somebody who can work, above all with unemployment
/// benefit or in the first year. The municipality steps in when that service's measures are
/// recorded as exhausted, which presupposes that the person is registered, or as inadequate.
@Rule(
    id = "STF-01",
    source =
        "Nacka 2005: först när Arbetsförmedlingens insatser är uttömda eller bedöms vara"
            + " inadekvata; samråd enligt 12 kap. 4 § socialtjänstlagen (2025:400); tiden är ett"
            + " villkor i kommunens profil")
@Term(sv = "staten först, arbete")
public final class EmploymentServiceComesFirst {

  public sealed interface Outcome {
    record ItDoes(Set<StateReason> reasons) implements Outcome {}

    record MunicipalityDoes(StateReason reason) implements Outcome {}
  }

  private EmploymentServiceComesFirst() {}

  /// @param months of unemployment that are short, by the profile
  public static Outcome of(StateFacts.Work facts, LocalDate day, int months) {
    var registered = facts.registeredOn() != null;
    if (facts.measures() instanceof EmploymentServiceMeasures.Spent spent) {
      switch (spent.how()) {
        case INADEQUATE -> {
          return new Outcome.MunicipalityDoes(StateReason.MEASURES_INADEQUATE);
        }
        case EXHAUSTED -> {
          if (registered) {
            return new Outcome.MunicipalityDoes(StateReason.MEASURES_EXHAUSTED);
          }
        }
      }
    }
    return new Outcome.ItDoes(reasons(facts, day, months));
  }

  private static Set<StateReason> reasons(StateFacts.Work facts, LocalDate day, int months) {
    var reasons = EnumSet.noneOf(StateReason.class);
    if (facts.benefit()) {
      reasons.add(StateReason.RECEIVES_BENEFIT);
    }
    if (!day.isAfter(facts.unemployedSince().plusMonths(months))) {
      reasons.add(StateReason.SHORT_UNEMPLOYMENT);
    }
    if (facts.establishment()) {
      reasons.add(StateReason.ESTABLISHMENT_ACT);
    }
    if (facts.programme() != StateFacts.Programme.NONE) {
      reasons.add(StateReason.IN_PROGRAMME);
    }
    if (facts.registeredOn() == null) {
      reasons.add(StateReason.NOT_REGISTERED);
    }
    if (reasons.isEmpty()) {
      reasons.add(StateReason.MEASURES_NOT_EXHAUSTED);
    }
    return reasons;
  }
}
