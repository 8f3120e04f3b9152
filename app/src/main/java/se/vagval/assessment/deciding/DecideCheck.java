package se.vagval.assessment.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.DecisionIsDelegated;
import se.vagval.assessment.model.Fact;
import se.vagval.assessment.model.LevelAdvice;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.TermsJson;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.profiles.LevelRow;
import se.vagval.web.NotFound;

/// Decides on a check: the decision, its number and the check itself, all or nothing.
@Component
class DecideCheck {

  /// @param id given to the form when it was first shown, so that the same form sent twice decides
  ///   once
  /// @param mapping the one that the caseworker was shown
  /// @param office in which the actor decides
  record Command(
      DecisionId id,
      CaseId caseId,
      MappingId mapping,
      Map<String, String> typed,
      DecisionIsDelegated.Office office,
      Actor by) {}

  sealed interface Outcome {

    /// Also when it was decided by the same form before.
    record Decided(DecisionId id) implements Outcome {}

    /// The same form has decided already, with something else in it; that stands.
    record DecidedOtherwise(DecisionId id) implements Outcome {}

    /// The delegation order names somebody else for so much.
    record BeyondOrder(Grounds grounds) implements Outcome {}

    record Faulty(Grounds grounds, List<Draft.Problem> problems) implements Outcome {}

    /// Another mapping has been completed in between; its advice may differ.
    record MappingChanged() implements Outcome {}

    /// Another proposal than the one that was read waits for the leader.
    record ProposedAnew() implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  private final FindGrounds findGrounds;
  private final DecisionStore decisions;
  private final VoucherStore vouchers;
  private final KeepRight right;
  private final FindHeld held;
  private final RenewCheck renew;
  private final TermsJson terms;
  private final Audit audit;
  private final Clock clock;

  DecideCheck(
      FindGrounds findGrounds,
      DecisionStore decisions,
      VoucherStore vouchers,
      KeepRight right,
      FindHeld held,
      RenewCheck renew,
      TermsJson terms,
      Audit audit,
      Clock clock) {
    this.findGrounds = findGrounds;
    this.decisions = decisions;
    this.vouchers = vouchers;
    this.right = right;
    this.held = held;
    this.renew = renew;
    this.terms = terms;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    decisions.waitForTurn();
    right.holdStill();
    held.holdStill(command.caseId(), LocalDate.now(clock));
    var before = decisions.find(command.id());
    if (before.isPresent()) {
      return sameAgain(before.get(), command);
    }
    if (decisions.isTaken(command.id())) {
      throw new NotFound("decision on a check " + command.id());
    }
    return switch (findGrounds.on(LocalDate.now(clock), command.caseId())) {
      case FindGrounds.Outcome.Refused(var why) -> new Outcome.Refused(why);
      case FindGrounds.Outcome.Found(var grounds) ->
          !grounds.mapping().equals(command.mapping())
              ? new Outcome.MappingChanged()
              : isProposedAnew(command, grounds)
                  ? new Outcome.ProposedAnew()
                  : decide(command, grounds);
    };
  }

  /// A proposal that the leader has not read is never passed over by an answer to an older one.
  private static boolean isProposedAnew(Command command, Grounds grounds) {
    var waiting = grounds.proposal();
    return waiting != null
        && command.office() == DecisionIsDelegated.Office.TEAM_LEADER
        && waiting.returned() == null
        && waiting.mapping().equals(grounds.mapping())
        && !waiting.id().equals(command.id());
  }

  private Outcome sameAgain(Decision before, Command command) {
    if (!before.caseId().equals(command.caseId())) {
      throw new NotFound("decision " + command.id() + " of case " + command.caseId());
    }
    return Draft.says(command.typed(), before.made(), renew.of(before.id()))
        ? new Outcome.Decided(before.id())
        : new Outcome.DecidedOtherwise(before.id());
  }

  private Outcome decide(Command command, Grounds grounds) {
    return switch (Draft.read(command.typed(), grounds)) {
      case Draft.Reading.Faulty(var problems) -> new Outcome.Faulty(grounds, problems);
      case Draft.Reading.Sound(var draft)
          when !(grounds.delegated(command.office(), draft.level())
              instanceof DecisionIsDelegated.Outcome.MayDecide) ->
          new Outcome.BeyondOrder(grounds);
      case Draft.Reading.Sound(var draft) -> {
        var row = grounds.catalogue().row(draft.level()).orElseThrow();
        var decision = decision(command, grounds, draft, row);
        decisions.add(decision, clock.instant());
        var room = renew.makeRoom(decision, draft, grounds, command.by());
        var check = check(decision, room.firstDay(), grounds);
        vouchers.add(check, decision.id(), room.beside());
        right.keep(decision, grounds);
        audit.changed(command.by(), "decision", decision.id(), command.caseId().value());
        audit.changed(command.by(), "check", check.id(), command.caseId().value());
        yield new Outcome.Decided(decision.id());
      }
    };
  }

  private Decision decision(Command command, Grounds grounds, Draft draft, LevelRow row) {
    var today = LocalDate.now(clock);
    var advised = grounds.advice().level();
    var deviation = advised == draft.level() ? null : draft.deviationReason();
    var by = new Decision.DecidedBy(command.by().signedIn(), command.by().name(), "");
    return new Decision(
        command.id(),
        decisions.nextNumber(today.getYear()),
        command.caseId(),
        today,
        by,
        new Decision.Made(
            advised, draft.level(), draft.months(), row.amount(), deviation, draft.reasons()),
        basis(grounds, renew.carriesOut(draft, grounds), today));
  }

  private static Decision.Basis basis(Grounds grounds, boolean carriesOut, LocalDate today) {
    var facts = new java.util.LinkedHashMap<String, String>();
    for (var fact : Fact.values()) {
      facts.put(fact.name(), grounds.facts().get(fact).name());
    }
    return new Decision.Basis(
        grounds.mapping(),
        facts,
        grounds.advice().points(),
        new Decision.RuleVersion(LevelAdvice.ID, LevelAdvice.VERSION),
        grounds.profile().id(),
        grounds.profile().lawOn(today).text(),
        grounds.order().text(),
        grounds.deviation(carriesOut));
  }

  private Voucher check(Decision decision, LocalDate firstDay, Grounds grounds) {
    var profile = grounds.profile();
    var amount = decision.made().amount();
    var days = profile.plannedDays(decision.made().months());
    var valid = FindGrounds.validity(profile, firstDay);
    return new Voucher(
        new VoucherId(UUID.randomUUID()),
        decision.caseId(),
        grounds.head().person(),
        amount,
        days,
        terms.write(profile.terms(amount, days)),
        profile.check().exclusive(),
        valid.from(),
        valid.to(),
        null);
  }
}
