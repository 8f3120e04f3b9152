package se.vagval.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.vagval.kernel.Term;
import se.vagval.kernel.Week;
import se.vagval.plan.OccupationKind;
import se.vagval.plan.PlannedElsewhere;
import se.vagval.plan.model.PointsAreHours.FullTime;

/// A person's week put together: what is when, how much there is of each kind, what clashes and
/// whether it is too much.
///
/// @param slots in time
/// @param minutes by kind
/// @param without planned days whose hours nobody has set; they are in no sum
@Term(sv = "veckoplan")
public record WeekPlan(
    Week week,
    List<Slot> slots,
    Map<OccupationKind, Integer> minutes,
    List<PlannedElsewhere.Occupied> without,
    List<TwoAtTheSameTime.Clash> clashes,
    WeekIsFull.Outcome load) {

  private static final int MINUTES_OF_DAY = 24 * 60;

  public static WeekPlan of(
      Week week,
      Collection<Occupation> occupations,
      Collection<PlannedElsewhere.Occupied> elsewhere,
      FullTime full) {
    var slots = new ArrayList<Slot>();
    var minutes = new EnumMap<OccupationKind, Integer>(OccupationKind.class);
    for (var occupation : occupations) {
      var own = slots(week, occupation);
      slots.addAll(own);
      var taken = minutes(week, occupation, own, full);
      if (taken > 0) {
        minutes.merge(occupation.kind(), taken, Integer::sum);
      }
    }
    for (var day : elsewhere) {
      slot(day)
          .forEach(slot -> {
            slots.add(slot);
            minutes.merge(slot.kind(), slot.minutes(), Integer::sum);
          });
    }
    slots.sort(Slot.IN_TIME);
    return new WeekPlan(
        week,
        List.copyOf(slots),
        minutes,
        elsewhere.stream().filter(day -> day.hours() == null).toList(),
        TwoAtTheSameTime.among(slots),
        WeekIsFull.of(sum(minutes) - TwoAtTheSameTime.minutes(slots), full.minutes(), 0));
  }

  /// The same week of somebody of whom less is asked.
  public WeekPlan withLess(FullTime full, int minutesLess) {
    return new WeekPlan(
        week,
        slots,
        minutes,
        without,
        clashes,
        WeekIsFull.of(total(), full.minutes(), minutesLess));
  }

  /// What a person can be present at: two things at the same time count once.
  public int total() {
    return sum(minutes) - overlap();
  }

  /// What is planned at the same time as something else.
  public int overlap() {
    return TwoAtTheSameTime.minutes(slots);
  }

  private static int sum(Map<OccupationKind, Integer> minutes) {
    return minutes.values().stream().mapToInt(Integer::intValue).sum();
  }

  public List<Slot> on(LocalDate day) {
    return slots.stream().filter(slot -> slot.day().equals(day)).toList();
  }

  private static List<Slot> slots(Week week, Occupation occupation) {
    return week.days().stream()
        .filter(occupation::isInForceOn)
        .flatMap(day ->
            occupation.extent().times().stream()
                .filter(time -> time.weekday() == day.getDayOfWeek())
                .map(time ->
                    new Slot(
                        occupation.id().toString(),
                        occupation.kind(),
                        occupation.words(),
                        day,
                        time.start(),
                        time.until())))
        .toList();
  }

  private static int minutes(Week week, Occupation occupation, List<Slot> slots, FullTime full) {
    if (week.days().stream().noneMatch(occupation::isInForceOn)) {
      return 0;
    }
    var lessons = slots.stream().mapToInt(Slot::minutes).sum();
    var extent = occupation.extent();
    if (extent.points() > 0) {
      return PointsAreHours.minutes(extent.points(), lessons, full);
    }
    return extent.times().isEmpty() ? extent.minutes() : lessons;
  }

  private static List<Slot> slot(PlannedElsewhere.Occupied day) {
    var hours = day.hours();
    if (hours == null) {
      return List.of();
    }
    var until = hours.until().toSecondOfDay() / 60;
    return List.of(
        new Slot(
            day.source(),
            day.kind(),
            day.words(),
            day.day(),
            hours.start().toSecondOfDay() / 60,
            until == 0 ? MINUTES_OF_DAY : until));
  }
}
