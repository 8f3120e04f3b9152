package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.MappingStore;
import se.vagval.casework.CaseId;
import se.vagval.casework.PathStops;
import se.vagval.casework.Stop;

/// The first two stops of a path: the mapping and the decision, in two statements for any number of
/// cases.
@Component
class AssessmentStops implements PathStops {

  private final MappingStore mappings;
  private final DecisionStore decisions;

  AssessmentStops(MappingStore mappings, DecisionStore decisions) {
    this.mappings = mappings;
    this.decisions = decisions;
  }

  @Override
  public Map<CaseId, Map<Stop, At>> of(Collection<CaseId> cases, LocalDate today) {
    var stops = new HashMap<CaseId, Map<Stop, At>>();
    put(stops, Stop.MAPPING, mappings.completedOn(cases, today));
    put(stops, Stop.DECISION, decisions.decidedOn(cases, today));
    return stops;
  }

  private static void put(
      Map<CaseId, Map<Stop, At>> stops, Stop stop, Map<CaseId, LocalDate> days) {
    days.forEach((id, day) ->
        stops.computeIfAbsent(id, none -> new EnumMap<>(Stop.class)).put(stop, new At(day, true)));
  }
}
