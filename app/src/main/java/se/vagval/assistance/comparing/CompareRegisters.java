package se.vagval.assistance.comparing;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assistance.model.AsDecided;
import se.vagval.assistance.model.RegisteredDecision;
import se.vagval.assistance.store.HouseholdCaseStore;
import se.vagval.assistance.store.PaymentStore;
import se.vagval.assistance.store.RegisteredDecisionStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.HouseholdId;

/// Counts the households that have assistance in a month by each register, and finds those that
/// stand in one and not in the other. It changes nothing: neither register is put right by the
/// other.
@Component
public class CompareRegisters {

  /// @param reachedOn the day of the import by which the payment register reached the month; null
  ///   while it has not
  /// @param tells whether the decision register says anything of the month
  public record Counts(
      int paid, int decided, int both, @Nullable LocalDate reachedOn, boolean tells) {

    public int onlyPaid() {
      return paid - both;
    }

    public int onlyDecided() {
      return decided - both;
    }

    /// Whether a household that is missing in one of them tells anything.
    public boolean canBeCompared() {
      return reachedOn != null && tells;
    }
  }

  /// @param isPaid whether it is the payment register that has the household
  public record Difference(CaseHead head, boolean isPaid) {}

  public record Compared(YearMonth month, Counts counts, List<Difference> differences) {}

  private final PaymentStore payments;
  private final RegisteredDecisionStore decisions;
  private final HouseholdCaseStore households;
  private final Cases cases;
  private final Access access;
  private final Audit audit;

  CompareRegisters(
      PaymentStore payments,
      RegisteredDecisionStore decisions,
      HouseholdCaseStore households,
      Cases cases,
      Access access,
      Audit audit) {
    this.payments = payments;
    this.decisions = decisions;
    this.households = households;
    this.cases = cases;
    this.access = access;
    this.audit = audit;
  }

  @Transactional
  Compared handle(Actor reader, YearMonth month) {
    var paid = payments.paidIn(month);
    var covering = decisions.covering(month);
    var decided = decided(covering, month);
    var both = new HashSet<>(paid);
    both.retainAll(decided);
    var counts =
        new Counts(
            paid.size(),
            decided.size(),
            both.size(),
            payments.reached(List.of(month)).get(month),
            !covering.isEmpty());
    if (!counts.canBeCompared() || !access.allows(reader, Permission.LIST_CASES)) {
      return new Compared(month, counts, List.of());
    }
    return new Compared(month, counts, differences(reader, paid, apart(paid, decided)));
  }

  private static Set<HouseholdId> decided(
      Collection<RegisteredDecision> covering, YearMonth month) {
    return covering.stream().collect(groupingBy(one -> one.which().household())).entrySet().stream()
        .filter(one -> AsDecided.hasAssistance(one.getValue(), month))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<HouseholdId> apart(Set<HouseholdId> paid, Set<HouseholdId> decided) {
    var apart = new HashSet<HouseholdId>();
    paid.stream().filter(one -> !decided.contains(one)).forEach(apart::add);
    decided.stream().filter(one -> !paid.contains(one)).forEach(apart::add);
    return apart;
  }

  private List<Difference> differences(
      Actor reader, Set<HouseholdId> paid, Set<HouseholdId> apart) {
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var found = households.cases(apart, file);
    audit.readEach(reader, "register-differences", found, HouseholdCaseStore.Found::caseId);
    var heads =
        cases.heads(found.stream().map(HouseholdCaseStore.Found::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return found.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Difference(head, paid.contains(one.household()))))
        .toList();
  }
}
