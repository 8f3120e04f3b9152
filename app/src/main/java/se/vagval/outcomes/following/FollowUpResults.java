package se.vagval.outcomes.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.outcomes.model.FollowUp;
import se.vagval.outcomes.model.FollowUpIsDue;
import se.vagval.outcomes.store.ExitStore;
import se.vagval.outcomes.store.FollowUpStore;
import se.vagval.providers.Providers;

/// Lists the follow-ups that wait, and records what was found.
@Component
class FollowUpResults {

  private static final int MOST = 200;

  record Command(Actor by, PlacementId placement, FollowUp point, FollowUp.Found found) {}

  sealed interface Outcome {
    record Recorded() implements Outcome {}

    /// @param same whether the same was found
    record RecordedAlready(boolean same) implements Outcome {}

    record NotDue(FollowUpIsDue.Reason reason) implements Outcome {}
  }

  private final FollowUpStore followUps;
  private final ExitStore exits;
  private final Placements placements;
  private final Cases cases;
  private final Providers providers;
  private final Audit audit;
  private final Clock clock;

  FollowUpResults(
      FollowUpStore followUps,
      ExitStore exits,
      Placements placements,
      Cases cases,
      Providers providers,
      Audit audit,
      Clock clock) {
    this.followUps = followUps;
    this.exits = exits;
    this.placements = placements;
    this.cases = cases;
    this.providers = providers;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public DueList due() {
    var due = followUps.due(LocalDate.now(clock), MOST);
    return new DueList(
        due,
        cases.names(due.stream().map(FollowUpStore.Due::person).distinct().toList()),
        providers.all());
  }

  @Transactional
  public Outcome handle(Command command) {
    var placement = placements.get(command.placement());
    var today = LocalDate.now(clock);
    var approved = exits.of(java.util.List.of(placement.id())).containsKey(placement.id());
    var facts =
        new FollowUpIsDue.Facts(
            approved,
            Optional.ofNullable(placement.lastDay()).orElse(today),
            command.point(),
            today);
    return switch (FollowUpIsDue.of(facts)) {
      case FollowUpIsDue.Outcome.NotDue(var reason) -> new Outcome.NotDue(reason);
      case FollowUpIsDue.Outcome.Due() -> write(command, today);
    };
  }

  private Outcome write(Command command, LocalDate today) {
    var answer = new FollowUpStore.Answer(command.found(), today);
    var by = command.by();
    if (!followUps.add(command.placement(), command.point(), answer, by.signedIn().value())) {
      return new Outcome.RecordedAlready(
          followUps
              .get(command.placement(), command.point())
              .filter(known -> known.found() == command.found())
              .isPresent());
    }
    var placement = placements.get(command.placement());
    audit.changed(by, "follow-up", placement.id(), placement.caseId().value());
    return new Outcome.Recorded();
  }
}
