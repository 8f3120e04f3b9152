package se.vagval.outcomes.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.WorksFor;
import se.vagval.assessment.Vouchers;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placements;
import se.vagval.outcomes.ClaimId;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.LastPlacement;
import se.vagval.outcomes.model.NobodyDecidesTheirOwnClaim;
import se.vagval.outcomes.model.ResultIsPaidOnce;
import se.vagval.outcomes.store.ClaimStore;
import se.vagval.providers.Providers;
import se.vagval.web.NotFound;

/// Approves or refuses a claim.
@Component
class DecideClaim {

  /// @param reasons never empty for a refusal
  /// @param anotherResult why it is not the one that is paid for already; empty where nothing is
  ///   said
  record Command(Actor by, ClaimId claim, boolean approve, String reasons, String anotherResult) {}

  sealed interface Outcome {
    record Decided() implements Outcome {}

    /// @param same whether it was decided the same way
    record DecidedAlready(boolean same) implements Outcome {}

    /// Another placement on the check has followed, or this one was called off.
    record NotTheLast() implements Outcome {}

    /// It is taken for the same result as another on a check in its place (OUT-08).
    record IsPaidOnce(ResultIsPaidOnce.Reason reason) implements Outcome {}

    record NotYours(NobodyDecidesTheirOwnClaim.Reason reason) implements Outcome {}
  }

  private final ClaimStore claims;
  private final Placements placements;
  private final Vouchers vouchers;
  private final Cases cases;
  private final Providers providers;
  private final WorksFor worksFor;
  private final Audit audit;
  private final Clock clock;

  DecideClaim(
      ClaimStore claims,
      Placements placements,
      Vouchers vouchers,
      Cases cases,
      Providers providers,
      WorksFor worksFor,
      Audit audit,
      Clock clock) {
    this.claims = claims;
    this.placements = placements;
    this.vouchers = vouchers;
    this.cases = cases;
    this.providers = providers;
    this.worksFor = worksFor;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public ClaimToDecide read(Actor reader, ClaimId id) {
    var claim = get(id);
    audit.read(reader, "claim", id, claim.of().caseId().value());
    var others = others(claim);
    audit.readEach(reader, "claims", others, other -> other.of().caseId());
    var person = claim.of().person();
    return new ClaimToDecide(
        claim,
        Optional.ofNullable(cases.names(List.of(person)).get(person)).orElse(PersonName.hidden()),
        providers.get(claim.of().provider()).name(),
        may(reader, claim),
        others.stream()
            .map(other ->
                new ClaimToDecide.Other(other, providers.get(other.of().provider()).name()))
            .toList());
  }

  @Transactional
  public Outcome handle(Command command) {
    var claim = get(command.claim());
    return switch (may(command.by(), claim)) {
      case NobodyDecidesTheirOwnClaim.Outcome.Refused(var reason) -> new Outcome.NotYours(reason);
      case NobodyDecidesTheirOwnClaim.Outcome.MayDecide() ->
          command.approve() && claim.decision() == null
              ? approve(command, claim)
              : write(command, claim);
    };
  }

  private Outcome approve(Command command, Claim claim) {
    if (!isOfTheLast(claim)) {
      return new Outcome.NotTheLast();
    }
    claims.hold(claim.of().person());
    var facts = new ResultIsPaidOnce.Facts(claim, others(claim), command.anotherResult());
    return switch (ResultIsPaidOnce.of(facts)) {
      case ResultIsPaidOnce.Outcome.Refused(var reason, _) -> new Outcome.IsPaidOnce(reason);
      case ResultIsPaidOnce.Outcome.MayApprove() -> write(command, claim);
    };
  }

  /// Those on checks that took the place of its check, or whose place it took.
  private List<Claim> others(Claim claim) {
    var checks = vouchers.inPlaceOf(placements.get(claim.of().placement()).voucher());
    return checks.isEmpty() ? List.of() : claims.onChecks(checks);
  }

  /// Asked while nobody else can choose or begin on the check.
  private boolean isOfTheLast(Claim claim) {
    var placement = placements.get(claim.of().placement());
    placements.hold(placement.voucher());
    return LastPlacement.is(
        placement,
        placements.ofVouchers(List.of(placement.voucher())),
        placements.ofVouchers(vouchers.together(placement.voucher())));
  }

  private Outcome write(Command command, Claim claim) {
    var decision =
        new Claim.Decision(
            command.approve(),
            command.reasons(),
            command.approve() ? command.anotherResult() : "",
            LocalDate.now(clock),
            command.by().signedIn().value(),
            clock.instant());
    if (claim.decision() != null || !claims.decide(claim, decision)) {
      var now = Optional.ofNullable(get(claim.id()).decision());
      return new Outcome.DecidedAlready(
          now.filter(known -> known.approved() == command.approve()).isPresent());
    }
    audit.changed(command.by(), "claim", claim.id(), claim.of().caseId().value());
    return new Outcome.Decided();
  }

  private NobodyDecidesTheirOwnClaim.Outcome may(Actor actor, Claim claim) {
    return NobodyDecidesTheirOwnClaim.of(
        new NobodyDecidesTheirOwnClaim.Facts(
            claim.claimedBy(),
            claim.of().provider().value(),
            actor.signedIn().value(),
            worksFor.providers(actor.signedIn())));
  }

  private Claim get(ClaimId id) {
    return claims.get(id).orElseThrow(() -> new NotFound("claim " + id));
  }
}
