package se.vagval.remuneration.statement;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.Vouchers;
import se.vagval.attendance.PlannedDays;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.Path;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.kernel.Money;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.ledger.CheckFacts;
import se.vagval.remuneration.ledger.LineReader;
import se.vagval.remuneration.ledger.RunNames;
import se.vagval.remuneration.ledger.ShownLine;
import se.vagval.remuneration.ledger.SignedRun;
import se.vagval.remuneration.ledger.StoredTerms;
import se.vagval.remuneration.model.Terms;
import se.vagval.remuneration.model.TermsTree;
import se.vagval.remuneration.store.CommitmentStore;
import se.vagval.remuneration.store.RunStore;
import se.vagval.remuneration.store.StatementStore;

/// What was paid for one placement, what is left of its check, and its days one by one.
@Component
public class ReadPlacementMoney {

  /// @param commitment of the whole check, all its placements; null for a reader who may not see it
  /// @param path null for a provider whom the person has left
  /// @param days none for terms that do not pay by the day of a check, nor once the provider no
  ///   longer sees the participant
  /// @param named whether the reader sees who it is about
  public record View(
      Placement placement,
      @Nullable Commitment commitment,
      @Nullable Path path,
      List<ShownLine> lines,
      List<DayShown> days,
      boolean named) {

    public Money paid() {
      return Money.sum(lines.stream().map(shown -> shown.line().amount()));
    }
  }

  private final Placements placements;
  private final Vouchers vouchers;
  private final Cases cases;
  private final PlannedDays plannedDays;
  private final Ledger ledger;
  private final Followers followers;
  private final Audit audit;
  private final Clock clock;

  /// What the ledger's own side of the page needs.
  @Component
  record Ledger(
      CommitmentStore commitments,
      StatementStore statements,
      RunStore runs,
      RunNames names,
      LineReader reader) {

    List<ShownLine> lines(PlacementId placement) {
      var lines = statements.lines(placement);
      Map<se.vagval.remuneration.RunId, SignedRun> signed =
          names.of(runs.get(lines.stream().map(LineReader.OfRun::run).distinct().toList())).stream()
              .collect(toMap(run -> run.run().id(), Function.identity()));
      return reader.show(lines, signed);
    }
  }

  ReadPlacementMoney(
      Placements placements,
      Vouchers vouchers,
      Cases cases,
      PlannedDays plannedDays,
      Ledger ledger,
      Followers followers,
      Audit audit,
      Clock clock) {
    this.audit = audit;
    this.placements = placements;
    this.vouchers = vouchers;
    this.cases = cases;
    this.plannedDays = plannedDays;
    this.ledger = ledger;
    this.followers = followers;
    this.clock = clock;
  }

  /// Who reads, and how much of it they see.
  ///
  /// @param reasons whether the reader may know why somebody was away
  record By(Actor actor, Sight sight, boolean reasons) {}

  /// Logs that it was read.
  ///
  /// @throws se.vagval.web.NotFound when there is no such placement in this municipality
  @Transactional
  View handle(PlacementId id, By by) {
    var view = view(id, by.sight(), by.reasons());
    audit.read(by.actor(), "placement.money", id, view.placement().caseId().value());
    return view;
  }

  private View view(PlacementId id, Sight sight, boolean reasons) {
    var today = LocalDate.now(clock);
    var placement = placements.get(id);
    var voucher = vouchers.get(placement.voucher());
    var sees = sees(id, sight);
    var goesOn = isOfTheMunicipality(sight) || (sees && !placements.isLeft(id));
    var isWhole = isOfTheMunicipality(sight) || (goesOn && isTheirsAlone(placement));
    return new View(
        placement,
        isWhole ? commitment(voucher) : null,
        goesOn ? path(placement, today) : null,
        followers.seen(ledger.lines(id), sight),
        sees ? seen(told(days(voucher, id, today), reasons), sight) : List.of(),
        sees);
  }

  private boolean sees(PlacementId id, Sight sight) {
    return switch (sight) {
      case Sight.OfTheMunicipality() -> true;
      case Sight.OfTheProvider(var seen) -> !placements.among(seen, List.of(id)).isEmpty();
    };
  }

  private static boolean isOfTheMunicipality(Sight sight) {
    return sight instanceof Sight.OfTheMunicipality;
  }

  /// Whether no other provider is paid from the check.
  private boolean isTheirsAlone(Placement placement) {
    return placements.ofVouchers(List.of(placement.voucher())).stream()
        .allMatch(other -> other.provider().equals(placement.provider()));
  }

  private Path path(Placement placement, LocalDate today) {
    var paths = cases.paths(List.of(placement.caseId()), today);
    return Objects.requireNonNull(paths.get(placement.caseId()));
  }

  private static List<DayShown> told(List<DayShown> days, boolean reasons) {
    return reasons ? days : days.stream().map(DayShown::withoutReason).toList();
  }

  /// A provider's days are counted within their own placement.
  private static List<DayShown> seen(List<DayShown> days, Sight sight) {
    return switch (sight) {
      case Sight.OfTheMunicipality() -> days;
      case Sight.OfTheProvider _ -> {
        var first = days.stream().filter(DayShown::isPaid).findFirst().map(DayShown::number);
        var elsewhere = first.orElse(1) - 1;
        yield days.stream().map(day -> day.after(elsewhere)).toList();
      }
    };
  }

  private Commitment commitment(Voucher voucher) {
    return ledger.commitments().of(List.of(voucher.id())).stream()
        .findFirst()
        .orElseGet(() -> Commitment.fresh(voucher.id(), null));
  }

  private List<DayShown> days(Voucher voucher, PlacementId id, LocalDate today) {
    return switch (StoredTerms.of(voucher)) {
      case TermsTree.Outcome.Faulty _ -> List.of();
      case TermsTree.Outcome.Sound(var terms) ->
          switch (terms) {
            case Terms.Check check -> days(check, voucher, id, today);
            case Terms.Monthly _, Terms.Week _ -> List.of();
          };
    };
  }

  private List<DayShown> days(Terms.Check terms, Voucher voucher, PlacementId id, LocalDate today) {
    var all = placements.ofVouchers(List.of(voucher.id()));
    var yesterday = today.minusDays(1);
    var facts =
        new CheckFacts(
            voucher.id(), yesterday, all, plannedDays.of(all, yesterday), Map.of(), List.of());
    return DayByDay.of(terms, facts, id);
  }
}
