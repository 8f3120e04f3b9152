package se.vagval.assessment.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Proposal;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.ProposalStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;

/// Proposes a decision to an official whom the delegation order names, or sends one back.
@Component
class ProposeCheck {

  /// @param proposal the one that was read
  record Back(CaseId caseId, DecisionId proposal, String words, Actor by) {}

  sealed interface Outcome {
    record Proposed() implements Outcome {}

    record Faulty(Grounds grounds, List<Draft.Problem> problems) implements Outcome {}

    /// Another mapping has been completed in between, or the proposal has been answered.
    record ChangedMeanwhile() implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  private final FindGrounds findGrounds;
  private final DecisionStore decisions;
  private final ProposalStore proposals;
  private final Audit audit;
  private final Clock clock;

  ProposeCheck(
      FindGrounds findGrounds,
      DecisionStore decisions,
      ProposalStore proposals,
      Audit audit,
      Clock clock) {
    this.findGrounds = findGrounds;
    this.decisions = decisions;
    this.proposals = proposals;
    this.audit = audit;
    this.clock = clock;
  }

  /// The same form sent twice proposes once.
  @Transactional
  Outcome handle(DecideCheck.Command command) {
    findGrounds.keepOpen(command.caseId());
    decisions.waitForTurn();
    return switch (findGrounds.on(LocalDate.now(clock), command.caseId())) {
      case FindGrounds.Outcome.Refused(var why) -> new Outcome.Refused(why);
      case FindGrounds.Outcome.Found(var grounds) ->
          grounds.mapping().equals(command.mapping())
              ? propose(command, grounds)
              : new Outcome.ChangedMeanwhile();
    };
  }

  /// Sends back the proposal that waits on the case.
  @Transactional
  Outcome sendBack(Back back) {
    decisions.waitForTurn();
    var waiting =
        proposals
            .latest(back.caseId())
            .filter(proposal -> proposal.returned() == null)
            .filter(proposal -> proposal.id().equals(back.proposal()));
    if (waiting.isEmpty()) {
      return new Outcome.ChangedMeanwhile();
    }
    proposals.sendBack(waiting.get(), back.words(), stamp(back.by()));
    audit.changed(back.by(), "proposal", back.caseId(), back.caseId().value());
    return new Outcome.Proposed();
  }

  private Outcome propose(DecideCheck.Command command, Grounds grounds) {
    return switch (Draft.read(command.typed(), grounds)) {
      case Draft.Reading.Faulty(var problems) -> new Outcome.Faulty(grounds, problems);
      case Draft.Reading.Sound(var draft) -> {
        yield add(proposal(command, draft), command);
      }
    };
  }

  /// The same form sent twice proposes once; with something else in it, it does not count as kept.
  private Outcome add(Proposal proposal, DecideCheck.Command command) {
    if (proposals.add(proposal, stamp(command.by()))) {
      audit.changed(command.by(), "proposal", command.caseId(), command.caseId().value());
      return new Outcome.Proposed();
    }
    return proposals
        .latest(command.caseId())
        .filter(proposal::saysTheSame)
        .<Outcome>map(same -> new Outcome.Proposed())
        .orElseGet(Outcome.ChangedMeanwhile::new);
  }

  private Proposal proposal(DecideCheck.Command command, Draft draft) {
    return new Proposal(
        command.id(),
        command.caseId(),
        command.mapping(),
        draft.level(),
        draft.months(),
        draft.deviationReason(),
        draft.reasons(),
        draft.renewal(),
        LocalDate.now(clock),
        command.by().name(),
        null);
  }

  private ProposalStore.Stamp stamp(Actor by) {
    return new ProposalStore.Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
  }
}
