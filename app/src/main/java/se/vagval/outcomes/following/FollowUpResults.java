package se.vagval.outcomes.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.WorksFor;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.FollowUp;
import se.vagval.outcomes.model.FollowUpIsDue;
import se.vagval.outcomes.model.NobodyDecidesTheirOwnClaim;
import se.vagval.outcomes.model.ResultMayBeClaimed;
import se.vagval.outcomes.store.ClaimStore;
import se.vagval.outcomes.store.FollowUpStore;
import se.vagval.providers.Providers;

/// Lists the follow-ups that wait or were done, and records what was found.
@Component
class FollowUpResults {

  static final int MOST = 200;

  /// @param seen the version of the answer that the page showed; 0 for none
  record Command(Actor by, PlacementId placement, FollowUp point, FollowUp.Found found, int seen) {}

  sealed interface Outcome {
    record Recorded() implements Outcome {}

    /// @param same whether the same was found
    record RecordedAlready(boolean same) implements Outcome {}

    record NotYours(NobodyDecidesTheirOwnClaim.Reason reason) implements Outcome {}

    record NotDue(FollowUpIsDue.Reason reason) implements Outcome {}
  }

  private final FollowUpStore followUps;
  private final ClaimStore claims;
  private final Placements placements;
  private final Cases cases;
  private final Providers providers;
  private final WorksFor worksFor;
  private final Audit audit;
  private final Clock clock;

  FollowUpResults(
      FollowUpStore followUps,
      ClaimStore claims,
      Placements placements,
      Cases cases,
      Providers providers,
      WorksFor worksFor,
      Audit audit,
      Clock clock) {
    this.followUps = followUps;
    this.claims = claims;
    this.placements = placements;
    this.cases = cases;
    this.providers = providers;
    this.worksFor = worksFor;
    this.audit = audit;
    this.clock = clock;
  }

  /// With one entry in the log for each shown.
  @Transactional
  public DueList due(Actor reader) {
    var due = followUps.due(LocalDate.now(clock), MOST);
    var done = followUps.done(MOST);
    var shown = Stream.concat(due.stream(), done.stream().map(FollowUpStore.Done::of)).toList();
    audit.readEach(reader, "follow-ups", shown, FollowUpStore.Due::caseId);
    return new DueList(
        due,
        done,
        cases.names(shown.stream().map(FollowUpStore.Due::person).distinct().toList()),
        providers.all());
  }

  @Transactional
  public Outcome handle(Command command) {
    var placement = placements.get(command.placement());
    var claim =
        claims
            .newest(placement.id())
            .filter(known -> known.state() == ResultMayBeClaimed.Newest.APPROVED);
    if (claim.isPresent()
        && may(command.by(), claim.get())
            instanceof NobodyDecidesTheirOwnClaim.Outcome.Refused(var reason)) {
      return new Outcome.NotYours(reason);
    }
    var today = LocalDate.now(clock);
    var facts =
        new FollowUpIsDue.Facts(
            claim.isPresent(),
            Optional.ofNullable(placement.lastDay()).orElse(today),
            command.point(),
            today);
    return switch (FollowUpIsDue.of(facts)) {
      case FollowUpIsDue.Outcome.NotDue(var reason) -> new Outcome.NotDue(reason);
      case FollowUpIsDue.Outcome.Due() -> write(command, placement, today);
    };
  }

  /// Who is paid for a result does not say that it lasted.
  private NobodyDecidesTheirOwnClaim.Outcome may(Actor actor, Claim claim) {
    return NobodyDecidesTheirOwnClaim.of(
        new NobodyDecidesTheirOwnClaim.Facts(
            claim.claimedBy(),
            claim.of().provider().value(),
            actor.signedIn().value(),
            worksFor.providers(actor.signedIn())));
  }

  /// A correction is written only over the answer that was seen.
  private Outcome write(Command command, Placement placement, LocalDate today) {
    var now = followUps.get(placement.id(), command.point());
    if (now.filter(known -> known.found() == command.found()).isPresent()) {
      return new Outcome.RecordedAlready(true);
    }
    int version = now.map(FollowUpStore.Answer::version).orElse(0);
    var answer = new FollowUpStore.Answer(command.found(), today, version + 1);
    var by = command.by();
    if (version != command.seen()
        || !followUps.add(placement.id(), command.point(), answer, by.signedIn().value())) {
      return new Outcome.RecordedAlready(false);
    }
    audit.changed(by, "follow-up", placement.id(), placement.caseId().value());
    return new Outcome.Recorded();
  }
}
