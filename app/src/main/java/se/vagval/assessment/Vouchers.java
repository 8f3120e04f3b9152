package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.store.CheckOrderStore;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.web.NotFound;
import se.vagval.web.OnceARequest;

/// The door to checks for other modules.
@Component
public class Vouchers {

  /// What of a check decides where a path leads, without its terms, which are long to read.
  public record Planned(VoucherId id, CaseId caseId, int plannedDays, boolean exclusive) {}

  private final VoucherStore store;
  private final CheckOrderStore order;

  Vouchers(VoucherStore store, CheckOrderStore order) {
    this.store = store;
    this.order = order;
  }

  /// @throws NotFound when there is no such check in this municipality
  @Transactional(readOnly = true)
  public Voucher get(VoucherId id) {
    return store.get(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("check " + id));
  }

  /// In one statement.
  @Transactional(readOnly = true)
  public Map<VoucherId, Voucher> get(Collection<VoucherId> ids) {
    return store.get(ids).stream().collect(Collectors.toMap(Voucher::id, Function.identity()));
  }

  /// All checks that the person has or had, the newest first.
  @Transactional(readOnly = true)
  public List<Voucher> of(PersonId person) {
    return store.of(person);
  }

  /// The last day on which each can be used; one without an end is not there. One statement.
  @Transactional(readOnly = true)
  public Map<VoucherId, LocalDate> lastDays(Collection<VoucherId> ids) {
    return order.lastDays(ids);
  }

  /// The day on which a later decision took the place of each, also one that had ended before; what
  /// nothing has followed on is not there. One statement.
  @Transactional(readOnly = true)
  public Map<VoucherId, LocalDate> replacedOn(Collection<VoucherId> ids) {
    return order.replacedOn(ids);
  }

  /// The first day of the person's next check that is held alone, for those among them that are;
  /// what only supplements another is none. One statement.
  @Transactional(readOnly = true)
  public Map<VoucherId, LocalDate> nextFrom(Collection<VoucherId> ids) {
    return order.nextFrom(ids);
  }

  /// It and the checks that it supplements or that supplement it. One statement.
  @Transactional(readOnly = true)
  public Set<VoucherId> together(VoucherId id) {
    return order.together(id);
  }

  /// The checks that it took the place of and those that took its place, by a new assessment or a
  /// changed decision, and so on from each; not itself. One statement.
  @Transactional(readOnly = true)
  public Set<VoucherId> inPlaceOf(VoucherId id) {
    return order.inPlaceOf(id);
  }

  /// All checks of those cases, the newest first, in one statement.
  @Transactional(readOnly = true)
  public List<Planned> plannedOfCases(Collection<CaseId> cases) {
    return OnceARequest.of(
        List.of("planned checks of cases", Set.copyOf(cases)),
        () -> List.copyOf(store.plannedOfCases(cases)));
  }

  /// All checks of those cases, the newest first, in one statement.
  @Transactional(readOnly = true)
  public List<Voucher> ofCases(Collection<CaseId> cases) {
    return store.ofCases(cases);
  }
}
