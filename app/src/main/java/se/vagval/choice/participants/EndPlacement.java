package se.vagval.choice.participants;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.choice.EndReason;
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
    var ended = placement.lastDay();
    if (ended != null && ended.equals(command.lastDay())) {
      return new Outcome.Ended(ended);
    }
    var facts = new MayEnd.Facts(LocalDate.now(clock), placement.start(), ended, command.lastDay());
    return switch (MayEnd.of(facts)) {
      case MayEnd.Outcome.Ends(var last) -> end(command, last);
      case MayEnd.Outcome.CalledOff(var last) -> end(command, last);
      case MayEnd.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
    };
  }

  private Outcome end(Command command, LocalDate last) {
    writes.end(command.placement(), last, command.reason());
    var caseId = placements.get(command.placement()).caseId();
    audit.changed(command.by(), "placement-ended", command.placement(), caseId.value());
    return new Outcome.Ended(last);
  }
}
