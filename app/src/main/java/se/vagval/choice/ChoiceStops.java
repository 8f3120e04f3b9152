package se.vagval.choice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.CaseId;
import se.vagval.casework.PathStops;
import se.vagval.casework.Stop;
import se.vagval.choice.model.RunningCount;
import se.vagval.choice.model.RunningCount.Stretch;
import se.vagval.choice.store.PlacementStore;

/// The stops of the path that a choice leads to: the choice, the start, day 14 and halfway.
///
/// A case may hold several checks. Its path follows the newest one, or, where checks run side by
/// side, the newest that something was chosen on.
@Component
class ChoiceStops implements PathStops {

  private static final int QUALIFYING_DAYS = 14;

  private final Vouchers vouchers;
  private final Choices choices;
  private final PlacementStore store;

  ChoiceStops(Vouchers vouchers, Choices choices, PlacementStore store) {
    this.store = store;
    this.vouchers = vouchers;
    this.choices = choices;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<CaseId, Map<Stop, At>> of(Collection<CaseId> cases, LocalDate today) {
    var checks =
        vouchers.plannedOfCases(cases).stream()
            .collect(Collectors.groupingBy(Vouchers.Planned::caseId));
    var chosen = choices.current(cases);
    var started = store.ofCases(cases);
    var runs =
        started.values().stream()
            .filter(one -> !one.isCalledOff())
            .collect(Collectors.groupingBy(Placement::voucher));
    var chosenOn =
        chosen.stream()
            .collect(Collectors.toMap(Choice::voucher, one -> one, (earlier, later) -> earlier));
    var stops = new HashMap<CaseId, Map<Stop, At>>();
    checks.forEach((id, ofCase) ->
        followed(ofCase, chosenOn)
            .ifPresent(check ->
                stops.put(
                    id,
                    stops(
                        check,
                        started.get(check.choice().id()),
                        runs.getOrDefault(check.voucher().id(), List.of()),
                        today))));
    return stops;
  }

  private record Followed(Vouchers.Planned voucher, Choice choice) {}

  private static Optional<Followed> followed(
      List<Vouchers.Planned> newestFirst, Map<VoucherId, Choice> chosen) {
    for (var voucher : newestFirst) {
      var choice = Optional.ofNullable(chosen.get(voucher.id()));
      if (choice.isPresent() || voucher.exclusive()) {
        return choice.map(made -> new Followed(voucher, made));
      }
    }
    return Optional.empty();
  }

  private static Map<Stop, At> stops(
      Followed check, @Nullable Placement placement, List<Placement> runs, LocalDate today) {
    var stops = new EnumMap<Stop, At>(Stop.class);
    stops.put(Stop.CHOICE, new At(check.choice().chosenOn(), true));
    if (placement == null || placement.isCalledOff()) {
      return stops;
    }
    var here = new RunningCount(List.of(stretch(placement)));
    var all = new RunningCount(runs.stream().map(ChoiceStops::stretch).toList());
    stops.put(Stop.START, at(placement.start(), today));
    here.dayOf(QUALIFYING_DAYS).ifPresent(day -> stops.put(Stop.DAY_14, at(day, today)));
    all.dayOf((check.voucher().plannedDays() + 1) / 2)
        .ifPresent(day -> stops.put(Stop.HALFWAY, at(day, today)));
    return stops;
  }

  private static At at(LocalDate day, LocalDate today) {
    return new At(day, !day.isAfter(today));
  }

  private static Stretch stretch(Placement placement) {
    return new Stretch(placement.start(), placement.lastDay(), placement.pauses());
  }
}
