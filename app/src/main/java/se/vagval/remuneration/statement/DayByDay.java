package se.vagval.remuneration.statement;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.vagval.attendance.DayStatus;
import se.vagval.attendance.PlannedDay;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.DaySet;
import se.vagval.kernel.Money;
import se.vagval.remuneration.ledger.CheckFacts;
import se.vagval.remuneration.ledger.WantedOfCheck;
import se.vagval.remuneration.model.PayableDays;
import se.vagval.remuneration.model.Placement;
import se.vagval.remuneration.model.QualifyingDay;
import se.vagval.remuneration.model.RunningDays;
import se.vagval.remuneration.model.Terms;

/// The running days of a placement on a check one by one, by the facts of today: which number each
/// has among the planned days, and what it is worth.
final class DayByDay {

  private final Terms.Check terms;
  private final CheckFacts facts;

  private DayByDay(Terms.Check terms, CheckFacts facts) {
    this.terms = terms;
    this.facts = facts;
  }

  static List<DayShown> of(Terms.Check terms, CheckFacts facts, PlacementId shown) {
    return new DayByDay(terms, facts).days(shown);
  }

  private List<DayShown> days(PlacementId shown) {
    var days = new ArrayList<DayShown>();
    int used = 0;
    for (var placement : facts.placements()) {
      var planned = facts.days().getOrDefault(placement.id(), List.of());
      var model = WantedOfCheck.placement(placement, planned);
      var running = RunningDays.of(model, facts.asOf());
      var payable = payable(model, running);
      var status = planned.stream().collect(toMap(PlannedDay::date, PlannedDay::status));
      for (var day : running.span().stream().filter(running::contains).toList()) {
        var number = payable.contains(day) ? ++used : 0;
        if (placement.id().equals(shown)) {
          days.add(shown(day, number, status));
        }
      }
    }
    return days;
  }

  /// No day counts until the placement has qualified.
  private DaySet payable(Placement placement, DaySet running) {
    var conditions = terms.conditions();
    return switch (QualifyingDay.of(running, conditions.qualifyingDays())) {
      case QualifyingDay.Outcome.NotYet _ -> running.minusDays(running.span().stream().toList());
      case QualifyingDay.Outcome.Qualified _ ->
          PayableDays.of(placement, running, conditions.attendanceRule());
    };
  }

  private DayShown shown(LocalDate day, int number, Map<LocalDate, DayStatus> status) {
    var known = DayShown.Known.of(status.get(day));
    return new DayShown(day, known, number, number == 0 ? Money.none() : worth(number));
  }

  private Money worth(int number) {
    return upTo(number).minus(upTo(number - 1));
  }

  private Money upTo(int number) {
    var planned = terms.plannedDays();
    return terms.cap().times(Math.min(number, planned)).dividedByRoundedDown(planned);
  }
}
