package se.vagval.choice.participants;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.choice.EndReason;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.choice.model.MayEnd;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementWriteStore;

/// Ends a placement, or calls off one that has not begun.
@Component
class EndPlacement {

  /// @param lastDay included; it makes no difference for one that has not begun
  record Command(PlacementId placement, LocalDate lastDay, EndReason reason, Actor by) {}

  sealed interface Outcome {
    record Ended(LocalDate lastDay) implements Outcome {}

    record Refused(MayEnd.Reason reason) implements Outcome {}
  }

  private final Placements placements;
  private final ChoiceStore choices;
  private final PlacementWriteStore writes;
  private final Audit audit;
  private final Clock clock;

  EndPlacement(
      Placements placements,
      ChoiceStore choices,
      PlacementWriteStore writes,
      Audit audit,
      Clock clock) {
    this.placements = placements;
    this.choices = choices;
    this.writes = writes;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    choices.lock(placements.get(command.placement()).voucher());
    var placement = placements.get(command.placement());
    var today = LocalDate.now(clock);
    var ended = placement.lastDay();
    if (ended != null && isDone(placement, ended, command.lastDay(), today)) {
      return new Outcome.Ended(ended);
    }
    var has = ended != null && ended.isAfter(today) ? null : ended;
    var facts = new MayEnd.Facts(today, placement.start(), has, command.lastDay());
    return switch (MayEnd.of(facts)) {
      case MayEnd.Outcome.Ends(var last) -> end(command, last);
      case MayEnd.Outcome.CalledOff(var last) -> end(command, last);
      case MayEnd.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
    };
  }

  /// The same asked twice: that last day, or a start still ahead that has been called off already.
  private static boolean isDone(
      Placement placement, LocalDate ended, LocalDate asked, LocalDate today) {
    return ended.equals(asked)
        || (placement.start().isAfter(today) && ended.isBefore(placement.start()));
  }

  private Outcome end(Command command, LocalDate last) {
    writes.end(command.placement(), last, command.reason());
    var caseId = placements.get(command.placement()).caseId();
    audit.changed(command.by(), "placement-ended", command.placement(), caseId.value());
    return new Outcome.Ended(last);
  }
}
