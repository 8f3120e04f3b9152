package se.vagval.attendance.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.attendance.model.Hours;
import se.vagval.attendance.model.HoursMayBePlanned;
import se.vagval.attendance.store.ScheduleStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;

/// Plans the hours of a placement's week from a day on.
@Component
class PlanSchedule {

  /// @param hours none for a placement without a schedule from that day
  record Command(Actor by, PlacementId placement, LocalDate from, List<Hours> hours) {}

  sealed interface Outcome {
    record Planned() implements Outcome {}

    record Refused(HoursMayBePlanned.Reason reason, Optional<Hours> hours) implements Outcome {}
  }

  private final Placements placements;
  private final Cases cases;
  private final ScheduleStore schedules;
  private final Audit audit;
  private final Clock clock;

  PlanSchedule(
      Placements placements, Cases cases, ScheduleStore schedules, Audit audit, Clock clock) {
    this.placements = placements;
    this.cases = cases;
    this.schedules = schedules;
    this.audit = audit;
    this.clock = clock;
  }

  /// The schedule in force today or, if none is yet, the one to come.
  @Transactional
  public Schedule read(Actor reader, PlacementId id) {
    var placement = placements.get(id);
    audit.read(reader, "schedule", id, placement.caseId().value());
    var today = LocalDate.now(clock);
    var hours =
        schedules.hours(List.of(id)).getOrDefault(id, List.of()).stream()
            .filter(known -> isNowOrLater(known, today))
            .toList();
    var name =
        Optional.ofNullable(cases.names(List.of(placement.person())).get(placement.person()))
            .orElse(PersonName.hidden());
    return new Schedule(placement, name, hours, today);
  }

  @Transactional
  public Outcome handle(Command command) {
    var placement = placements.get(command.placement());
    schedules.lock(placement.person());
    schedules.endWithPlacements(placement.person());
    var facts =
        new HoursMayBePlanned.Facts(
            LocalDate.now(clock),
            !schedules.wasEverSet(placement.id()),
            command.from(),
            placement.start(),
            placement.lastDay(),
            command.hours(),
            schedules.elsewhere(placement, command.from()));
    return switch (HoursMayBePlanned.of(facts)) {
      case HoursMayBePlanned.Outcome.Planned() -> write(command, placement);
      case HoursMayBePlanned.Outcome.Refused(var reason, var hours) ->
          new Outcome.Refused(reason, hours);
    };
  }

  private Outcome write(Command command, Placement placement) {
    schedules.end(placement.id(), command.from());
    schedules.add(placement, command.hours());
    schedules.keepChange(
        placement.id(),
        new ScheduleStore.Change(
            command.from(), command.hours().size(), clock.instant(), command.by().signedIn()));
    audit.changed(command.by(), "schedule", placement.id(), placement.caseId().value());
    return new Outcome.Planned();
  }

  private static boolean isNowOrLater(Hours hours, LocalDate today) {
    var to = hours.to();
    return to == null || to.isAfter(today);
  }
}
