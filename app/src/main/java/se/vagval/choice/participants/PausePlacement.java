package se.vagval.choice.participants;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.choice.PauseReason;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.choice.model.MayPause;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementWriteStore;
import se.vagval.kernel.Period;

/// Pauses a placement for some days.
@Component
class PausePlacement {

  /// Both days are included.
  record Command(
      PlacementId placement, LocalDate first, LocalDate last, PauseReason reason, Actor by) {}

  sealed interface Outcome {
    record Pauses(Period period) implements Outcome {}

    record Refused(MayPause.Reason reason) implements Outcome {}
  }

  private final Placements placements;
  private final ChoiceStore choices;
  private final PlacementWriteStore writes;
  private final Audit audit;

  PausePlacement(
      Placements placements, ChoiceStore choices, PlacementWriteStore writes, Audit audit) {
    this.placements = placements;
    this.choices = choices;
    this.writes = writes;
    this.audit = audit;
  }

  @Transactional
  Outcome handle(Command command) {
    choices.lock(placements.get(command.placement()).voucher());
    var placement = placements.get(command.placement());
    if (command.last().plusDays(1).isAfter(command.first())) {
      var same = Period.ofInclusive(command.first(), command.last());
      if (placement.pauses().contains(same)) {
        return new Outcome.Pauses(same);
      }
    }
    var facts =
        new MayPause.Facts(
            placement.start(),
            placement.lastDay(),
            placement.pauses(),
            command.first(),
            command.last());
    return switch (MayPause.of(facts)) {
      case MayPause.Outcome.May(var period) -> {
        writes.pause(command.placement(), period, command.reason());
        audit.changed(
            command.by(), "placement-paused", command.placement(), placement.caseId().value());
        yield new Outcome.Pauses(period);
      }
      case MayPause.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
    };
  }
}
