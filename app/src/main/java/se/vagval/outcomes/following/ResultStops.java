package se.vagval.outcomes.following;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.CaseId;
import se.vagval.casework.PathStops;
import se.vagval.casework.Stop;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.outcomes.Exit;
import se.vagval.outcomes.model.FollowUp;
import se.vagval.outcomes.store.ExitStore;

/// Tells when the goal was reached or is expected, and when six months of self-support were
/// confirmed or will be asked about.
@Component
class ResultStops implements PathStops {

  private final Placements placements;
  private final Vouchers vouchers;
  private final ExitStore exits;

  ResultStops(Placements placements, Vouchers vouchers, ExitStore exits) {
    this.placements = placements;
    this.vouchers = vouchers;
    this.exits = exits;
  }

  /// Three statements, however many cases.
  @Override
  @Transactional(readOnly = true)
  public Map<CaseId, Map<Stop, At>> of(Collection<CaseId> cases, LocalDate today) {
    var known = placements.ofCases(cases);
    var approved = exits.of(known.stream().map(Placement::id).toList());
    var checks =
        vouchers.plannedOfCases(cases).stream()
            .collect(Collectors.toMap(Vouchers.Planned::id, Function.identity()));
    var stops = new HashMap<CaseId, Map<Stop, At>>();
    var ofCases = known.stream().collect(Collectors.groupingBy(Placement::caseId));
    ofCases.forEach((id, own) -> {
      var ofCase = new EnumMap<Stop, At>(Stop.class);
      own.forEach(placement ->
          ofCase.putAll(of(placement, approved, checks.get(placement.voucher()), own, today)));
      stops.put(id, ofCase);
    });
    return stops;
  }

  private static Map<Stop, At> of(
      Placement placement,
      Map<PlacementId, Exit> approved,
      Vouchers.@Nullable Planned check,
      List<Placement> ofCase,
      LocalDate today) {
    var exit = Optional.ofNullable(approved.get(placement.id()));
    if (exit.isPresent()) {
      return reached(placement, exit.get(), today);
    }
    return check == null || isDone(approved, ofCase)
        ? Map.of()
        : expected(placement, check, ofCase, today);
  }

  private static boolean isDone(Map<PlacementId, Exit> approved, List<Placement> ofCase) {
    return ofCase.stream().anyMatch(placement -> approved.containsKey(placement.id()));
  }

  private static Map<Stop, At> reached(Placement placement, Exit exit, LocalDate today) {
    var stops = new EnumMap<Stop, At>(Stop.class);
    stops.put(Stop.GOAL, new At(exit.evidenceApproved(), true));
    var sustained = exit.sustainedApproved();
    if (sustained != null) {
      stops.put(Stop.SIX_MONTHS, new At(sustained, true));
      return stops;
    }
    Optional.ofNullable(placement.lastDay())
        .map(FollowUp.SIX_MONTHS::dueAfter)
        .filter(due -> !due.isBefore(today))
        .ifPresent(due -> stops.put(Stop.SIX_MONTHS, new At(due, false)));
    return stops;
  }

  /// The planned days of a check are counted from the first day at its first provider.
  private static Map<Stop, At> expected(
      Placement placement, Vouchers.Planned check, List<Placement> ofCase, LocalDate today) {
    return ofCase.stream()
        .filter(other -> other.voucher().equals(placement.voucher()))
        .map(Placement::start)
        .min(LocalDate::compareTo)
        .map(start -> start.plusDays(check.plannedDays() - 1L))
        .filter(goal -> !goal.isBefore(today))
        .map(goal -> Map.of(Stop.GOAL, new At(goal, false)))
        .orElse(Map.of());
  }
}
