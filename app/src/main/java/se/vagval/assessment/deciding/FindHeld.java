package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.MoneyOnChecks;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.store.AlreadyGivenStore;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.DecisionEventStore;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.SuccessionStore;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Period;
import se.vagval.profiles.Profile;

/// Finds the checks that somebody holds, and those that were changed after they had ended, with
/// what is known of each.
@Component
class FindHeld {

  /// No check is valid for longer.
  private static final int LONG = 50;

  private final Cases cases;
  private final VoucherStore vouchers;
  private final DecisionStore decisions;
  private final DecisionEventStore events;
  private final CarriedOutStore carriedOut;
  private final AlreadyGivenStore given;
  private final SuccessionStore successions;
  private final DecisionCourses courses;
  private final PlacementsOnChecks placements;
  private final MoneyOnChecks money;

  FindHeld(
      Cases cases,
      VoucherStore vouchers,
      DecisionStore decisions,
      DecisionEventStore events,
      CarriedOutStore carriedOut,
      AlreadyGivenStore given,
      SuccessionStore successions,
      DecisionCourses courses,
      PlacementsOnChecks placements,
      MoneyOnChecks money) {
    this.cases = cases;
    this.vouchers = vouchers;
    this.decisions = decisions;
    this.events = events;
    this.carriedOut = carriedOut;
    this.given = given;
    this.successions = successions;
    this.courses = courses;
    this.placements = placements;
    this.money = money;
  }

  /// Lets nobody close the case, choose or begin on any check that the person holds, or take back
  /// what waits to be carried out, until the transaction ends.
  void holdStill(CaseId caseId, LocalDate day) {
    cases.keepFromClosing(caseId);
    var person = cases.head(caseId).person();
    vouchers.heldBy(person, Period.of(day, day.plusYears(LONG))).stream()
        .map(Voucher::id)
        .sorted(Comparator.comparing(VoucherId::value))
        .forEach(placements::holdStill);
    vouchers.of(person).stream()
        .map(check -> decisions.ofCheck(check.id()).id())
        .sorted(Comparator.comparing(DecisionId::value))
        .forEach(events::lock);
  }

  /// Whether a decision was changed and waits to be carried out.
  boolean hasToCarryOut(PersonId person) {
    return carriedOut.waits(person);
  }

  Held of(PersonId person, MappingId mapping, Profile profile, LocalDate day) {
    var checks = vouchers.heldBy(person, FindGrounds.validity(profile, day));
    var held = known(checks, day);
    var alone = profile.check().exclusive() || checks.stream().anyMatch(Voucher::exclusive);
    return new Held(
        held, late(person, checks, day), alone, mapping, profile.supplement(), Set.of(), day);
  }

  /// Those whose change waits, and that are not among the held ones.
  private List<LateCheck> late(PersonId person, List<Voucher> held, LocalDate day) {
    var waiting = new ArrayList<>(carriedOut.waiting(person));
    waiting.removeAll(held.stream().map(Voucher::id).toList());
    if (waiting.isEmpty()) {
      return List.of();
    }
    var after = successions.after(waiting);
    return known(vouchers.get(waiting), day).stream()
        .sorted(Comparator.comparing(one -> one.decision().number()))
        .map(one -> new LateCheck(one, after.getOrDefault(one.check().id(), Set.of())))
        .toList();
  }

  private List<HeldCheck> known(List<Voucher> checks, LocalDate day) {
    if (checks.isEmpty()) {
      return List.of();
    }
    var ids = checks.stream().map(Voucher::id).toList();
    var beside = vouchers.beside(ids);
    var use = placements.of(ids, day);
    var paid = money.paid(ids);
    return checks.stream()
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
  }

  /// The last that makes a new decision needed; not where another is said to give it already.
  private @Nullable DecisionEvent change(Decision decision) {
    return courses
        .of(decision.numbered())
        .change()
        .filter(change -> !given.standing(decision.id()).containsKey(change.id()))
        .orElse(null);
  }
}
