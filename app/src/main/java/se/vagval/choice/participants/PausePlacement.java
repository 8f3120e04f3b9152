package se.vagval.choice.participants;

import java.time.Clock;
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
import se.vagval.profiles.Profiles;

/// Pauses a placement for some days.
@Component
class PausePlacement {

  /// Both days are included.
  record Command(
      PlacementId placement, LocalDate first, LocalDate last, PauseReason reason, Actor by) {}

  sealed interface Outcome {
    record Pauses(Period period) implements Outcome {}

    record Refused(MayPause.Reason reason, MayPause.Facts facts) implements Outcome {}
  }

  private final Placements placements;
  private final ChoiceStore choices;
  private final PlacementWriteStore writes;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  PausePlacement(
      Placements placements,
      ChoiceStore choices,
      PlacementWriteStore writes,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.placements = placements;
    this.choices = choices;
    this.writes = writes;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
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
            command.last(),
            profiles.inForce(LocalDate.now(clock)).choice().mostPauseDays());
    return switch (MayPause.of(facts)) {
      case MayPause.Outcome.May(var period) -> {
        writes.pause(command.placement(), period, command.reason());
        audit.changed(
            command.by(), "placement-paused", command.placement(), placement.caseId().value());
        yield new Outcome.Pauses(period);
      }
      case MayPause.Outcome.Refused(var reason) -> new Outcome.Refused(reason, facts);
    };
  }
}
