package se.vagval.assessment.right;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.assessment.store.RightFacts;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.RightToMeasure;

/// Whose cases give no right to a check on a day, by the profile's rule.
@Component
class MissingRights implements RightToMeasure {

  private final RightFacts facts;

  MissingRights(RightFacts facts) {
    this.facts = facts;
  }

  @Override
  public Set<CaseId> missing(Collection<CaseHead> heads, LocalDate day) {
    return facts.on(day, heads).entrySet().stream()
        .filter(one -> !one.getValue().holds())
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }
}
