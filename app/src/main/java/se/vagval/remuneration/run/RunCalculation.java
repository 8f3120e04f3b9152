package se.vagval.remuneration.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
/// asks each door once, however many checks there are.
@Component
class RunCalculation {

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
    var checks = facts(asOf);
    var known = vouchers.get(checks.stream().map(CheckFacts::voucher).toList());
    var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var check : checks) {
      switch (StoredTerms.of(Objects.requireNonNull(known.get(check.voucher())))) {
        case TermsTree.Outcome.Faulty _ ->
            parts.hold(check.voucher(), HeldBack.Because.TERMS_ARE_FAULTY);
        case TermsTree.Outcome.Sound(var terms) -> parts.add(terms, check);
      }
    }
    return new ComputedRun(asOf, parts.lines, parts.held, parts.commitments);
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

  private List<CheckFacts> facts(LocalDate asOf) {
    var started = placements.startedBy(asOf);
    var ids = started.stream().map(Placement::id).toList();
    var days = plannedDays.of(started, asOf);
    var results = approvedResults.of(ids);
    var ofCheck = started.stream().collect(groupingBy(Placement::voucher, toList()));
    Map<VoucherId, List<PostedSum>> posted =
        ledger.sums().stream().collect(groupingBy(sum -> sum.entry().voucher(), toList()));
    return Stream.concat(ofCheck.keySet().stream(), posted.keySet().stream())
        .distinct()
        .map(voucher -> {
          var own = ofCheck.getOrDefault(voucher, List.of());
          var ownResults = new HashMap<PlacementId, Exit>();
          for (var placement : own) {
            var result = results.get(placement.id());
            if (result != null) {
              ownResults.put(placement.id(), result);
            }
          }
          return new CheckFacts(
              voucher, asOf, own, days, ownResults, posted.getOrDefault(voucher, List.of()));
        })
        .toList();
  }

  private static Commitment.@Nullable Limit limit(Terms terms) {
    return switch (terms) {
      case Terms.Check check -> new Commitment.Limit(check.check(), check.cap());
      case Terms.Monthly _, Terms.Week _ -> null;
    };
  }
}
