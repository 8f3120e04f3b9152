package se.vagval.outcomes.claiming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Vouchers;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.outcomes.ClaimDays;
import se.vagval.outcomes.ClaimId;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.Evidence;
import se.vagval.outcomes.model.LastPlacement;
import se.vagval.outcomes.model.ResultCounts;
import se.vagval.outcomes.model.ResultKind;
import se.vagval.outcomes.model.ResultMayBeClaimed;
import se.vagval.outcomes.model.Subsidy;
import se.vagval.outcomes.store.ClaimStore;
import se.vagval.outcomes.store.CountedResults;

/// Claims a result for a placement that has ended.
@Component
class ClaimResult {

  /// @param evidence read already, with the type that its bytes tell
  record Command(
      Actor by, PlacementId placement, ResultKind kind, Subsidy subsidy, Evidence evidence) {}

  sealed interface Outcome {
    record Claimed() implements Outcome {}

    record Refused(ResultMayBeClaimed.Reason reason) implements Outcome {}

    record DoesNotCount(ResultCounts.Reason reason) implements Outcome {}
  }

  private final Placements placements;
  private final Cases cases;
  private final ClaimStore claims;
  private final CountedResults counted;
  private final ClaimDays days;
  private final Vouchers vouchers;
  private final Audit audit;
  private final Clock clock;

  ClaimResult(
      Placements placements,
      Cases cases,
      ClaimStore claims,
      CountedResults counted,
      ClaimDays days,
      Vouchers vouchers,
      Audit audit,
      Clock clock) {
    this.placements = placements;
    this.cases = cases;
    this.claims = claims;
    this.counted = counted;
    this.days = days;
    this.vouchers = vouchers;
    this.audit = audit;
    this.clock = clock;
  }

  /// What stands for the placement now.
  @Transactional
  public Claimable read(Actor reader, PlacementId id) {
    var placement = placements.get(id);
    audit.read(reader, "claim", id, placement.caseId().value());
    var newest = claims.newest(id);
    var lastDay = Optional.ofNullable(placement.lastDay()).orElse(LocalDate.now(clock));
    return new Claimable(
        placement,
        Optional.ofNullable(cases.names(List.of(placement.person())).get(placement.person()))
            .orElse(PersonName.hidden()),
        newest.orElse(null),
        ResultMayBeClaimed.of(facts(placement, newest)),
        until(placement),
        counted.kinds(lastDay),
        counted.subsidies(lastDay));
  }

  @Transactional
  public Outcome handle(Command command) {
    var placement = placements.get(command.placement());
    placements.hold(placement.voucher());
    claims.lock(placement.id());
    var facts = facts(placement, claims.newest(placement.id()));
    return switch (ResultMayBeClaimed.of(facts)) {
      case ResultMayBeClaimed.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
      case ResultMayBeClaimed.Outcome.MayClaim() -> claim(command, placement);
    };
  }

  private Outcome claim(Command command, Placement placement) {
    var lastDay = Optional.ofNullable(placement.lastDay()).orElseThrow();
    var counts =
        ResultCounts.of(
            new ResultCounts.Facts(command.kind(), command.subsidy(), lastDay, counted.list()));
    return switch (counts) {
      case ResultCounts.Outcome.DoesNotCount(var reason) -> new Outcome.DoesNotCount(reason);
      case ResultCounts.Outcome.Counts() -> write(command, placement);
    };
  }

  private Outcome write(Command command, Placement placement) {
    var evidence = command.evidence();
    claims.add(
        new ClaimId(UUID.randomUUID()),
        placement.id(),
        new Claim.What(command.kind(), command.subsidy(), evidence.name(), evidence.type()),
        evidence.file(),
        command.by().signedIn().value(),
        OffsetDateTime.now(clock));
    audit.changed(command.by(), "claim", placement.id(), placement.caseId().value());
    return new Outcome.Claimed();
  }

  private @Nullable LocalDate until(Placement placement) {
    return days.of(List.of(placement.voucher())).get(placement.voucher());
  }

  private ResultMayBeClaimed.Facts facts(Placement placement, Optional<Claim> newest) {
    return new ResultMayBeClaimed.Facts(
        LastPlacement.is(
            placement,
            placements.ofVouchers(List.of(placement.voucher())),
            placements.ofVouchers(vouchers.together(placement.voucher()))),
        placement.lastDay(),
        LocalDate.now(clock),
        newest.map(Claim::state).orElse(ResultMayBeClaimed.Newest.NONE),
        until(placement));
  }
}
