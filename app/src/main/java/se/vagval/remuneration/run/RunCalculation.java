package se.vagval.remuneration.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.attendance.PlannedDays;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.outcomes.ApprovedResults;
import se.vagval.outcomes.Exit;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.ledger.CheckFacts;
import se.vagval.remuneration.ledger.HeldBack;
import se.vagval.remuneration.ledger.PostedSum;
import se.vagval.remuneration.ledger.RunLine;
import se.vagval.remuneration.ledger.StoredTerms;
import se.vagval.remuneration.ledger.WantedOfCheck;
import se.vagval.remuneration.model.Terms;
import se.vagval.remuneration.model.TermsTree;
import se.vagval.remuneration.store.LedgerStore;

/// Computes the statement of every check that has a placement, and its difference to the ledger. It
/// asks each door once for a thousand checks, so that not all days of all checks are held at once.
@Component
class RunCalculation {

  private static final int CHECKS_AT_A_TIME = 1_000;

  private final Placements placements;
  private final Vouchers vouchers;
  private final PlannedDays plannedDays;
  private final ApprovedResults approvedResults;
  private final LedgerStore ledger;

  RunCalculation(
      Placements placements,
      Vouchers vouchers,
      PlannedDays plannedDays,
      ApprovedResults approvedResults,
      LedgerStore ledger) {
    this.placements = placements;
    this.vouchers = vouchers;
    this.plannedDays = plannedDays;
    this.approvedResults = approvedResults;
    this.ledger = ledger;
  }

  /// Inside a transaction.
  ComputedRun of(LocalDate asOf) {
    var placed = byCheck(placements.startedBy(asOf), Placement::voucher);
    var posted = byCheck(ledger.sums(), sum -> sum.entry().voucher());
    var checks =
        Stream.concat(placed.keySet().stream(), posted.keySet().stream()).distinct().toList();
    var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var first = 0; first < checks.size(); first += CHECKS_AT_A_TIME) {
      var some = checks.subList(first, Math.min(first + CHECKS_AT_A_TIME, checks.size()));
      compute(facts(some, asOf, placed, posted), parts);
    }
    return new ComputedRun(asOf, parts.lines, parts.held, parts.commitments);
  }

  private static <T> Map<VoucherId, List<T>> byCheck(List<T> all, Function<T, VoucherId> check) {
    return all.stream().collect(groupingBy(check, LinkedHashMap::new, toList()));
  }

  private void compute(List<CheckFacts> checks, Parts parts) {
    var known = vouchers.get(checks.stream().map(CheckFacts::voucher).toList());
    for (var check : checks) {
      switch (StoredTerms.of(Objects.requireNonNull(known.get(check.voucher())))) {
        case TermsTree.Outcome.Faulty _ ->
            parts.hold(check.voucher(), HeldBack.Because.TERMS_ARE_FAULTY);
        case TermsTree.Outcome.Sound(var terms) -> parts.add(terms, check);
      }
    }
  }

  private record Parts(List<RunLine> lines, List<HeldBack> held, List<Commitment> commitments) {

    void hold(VoucherId voucher, HeldBack.Because because) {
      held.add(new HeldBack(voucher, because));
    }

    void add(Terms terms, CheckFacts check) {
      commitments.add(Commitment.fresh(check.voucher(), limit(terms)));
      switch (WantedOfCheck.of(terms, check)) {
        case WantedOfCheck.Outcome.Contradiction(var because) -> hold(check.voucher(), because);
        case WantedOfCheck.Outcome.Wanted(var statement) ->
            lines.addAll(DifferenceOfCheck.of(terms, check, statement));
      }
    }
  }

  private List<CheckFacts> facts(
      List<VoucherId> checks,
      LocalDate asOf,
      Map<VoucherId, List<Placement>> placed,
      Map<VoucherId, List<PostedSum>> posted) {
    var started =
        checks.stream().flatMap(check -> placed.getOrDefault(check, List.of()).stream()).toList();
    var days = plannedDays.of(started, asOf);
    var results = approvedResults.of(started.stream().map(Placement::id).toList());
    return checks.stream()
        .map(check -> {
          var own = placed.getOrDefault(check, List.of());
          return new CheckFacts(
              check, asOf, own, days, of(own, results), posted.getOrDefault(check, List.of()));
        })
        .toList();
  }

  private static Map<PlacementId, Exit> of(List<Placement> own, Map<PlacementId, Exit> results) {
    var found = new HashMap<PlacementId, Exit>();
    for (var placement : own) {
      var result = results.get(placement.id());
      if (result != null) {
        found.put(placement.id(), result);
      }
    }
    return found;
  }

  private static Commitment.@Nullable Limit limit(Terms terms) {
    return switch (terms) {
      case Terms.Check check -> new Commitment.Limit(check.check(), check.cap());
      case Terms.Monthly _, Terms.Week _ -> null;
    };
  }
}
