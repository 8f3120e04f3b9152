package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.MoneyOnChecks;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Period;
import se.vagval.profiles.Profile;

/// Finds the checks that somebody holds, with what is known of each.
@Component
class FindHeld {

  /// No check is valid for longer.
  private static final int LONG = 50;

  private final Cases cases;
  private final VoucherStore vouchers;
  private final DecisionStore decisions;
  private final DecisionCourses courses;
  private final PlacementsOnChecks placements;
  private final MoneyOnChecks money;

  FindHeld(
      Cases cases,
      VoucherStore vouchers,
      DecisionStore decisions,
      DecisionCourses courses,
      PlacementsOnChecks placements,
      MoneyOnChecks money) {
    this.cases = cases;
    this.vouchers = vouchers;
    this.decisions = decisions;
    this.courses = courses;
    this.placements = placements;
    this.money = money;
  }

  /// Lets nobody choose or begin on any check that the person holds until the transaction ends.
  void holdStill(CaseId caseId, LocalDate day) {
    var person = cases.head(caseId).person();
    vouchers.heldBy(person, Period.of(day, day.plusYears(LONG))).stream()
        .map(Voucher::id)
        .sorted(java.util.Comparator.comparing(VoucherId::value))
        .forEach(placements::holdStill);
  }

  Held of(PersonId person, MappingId mapping, Profile profile, LocalDate day) {
    var checks = vouchers.heldBy(person, FindGrounds.validity(profile, day));
    var ids = checks.stream().map(Voucher::id).toList();
    var beside = vouchers.beside(ids);
    var use =
        checks.isEmpty() ? Map.<VoucherId, PlacementsOnChecks.Use>of() : placements.of(ids, day);
    var paid = checks.isEmpty() ? Map.<VoucherId, Money>of() : money.paid(ids);
    var held =
        checks.stream()
            .map(check -> {
              var decision = decisions.ofCheck(check.id());
              return new HeldCheck(
                  check,
                  beside.get(check.id()),
                  decision,
                  use.getOrDefault(check.id(), PlacementsOnChecks.Use.none()),
                  paid.getOrDefault(check.id(), Money.none()),
                  change(decision));
            })
            .toList();
    var alone = profile.check().exclusive() || checks.stream().anyMatch(Voucher::exclusive);
    return new Held(held, alone, mapping, profile.supplement(), Set.of(), day);
  }

  /// The last that makes a new decision needed.
  private @Nullable DecisionEvent change(Decision decision) {
    return courses.of(decision.numbered()).change().orElse(null);
  }
}
