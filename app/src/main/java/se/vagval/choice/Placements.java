package se.vagval.choice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Allowed;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.LeftPlacementStore;
import se.vagval.choice.store.PlacementStore;
import se.vagval.kernel.Period;
import se.vagval.web.NotFound;

/// The door to placements for other modules. Every method takes a fixed number of statements.
@Component
public class Placements {

  /// What a placement's row is called in the condition that tells which may be seen.
  public static final String ROW = "p";

  private final PlacementStore store;
  private final ChoiceStore choices;
  private final LeftPlacementStore left;

  Placements(PlacementStore store, ChoiceStore choices, LeftPlacementStore left) {
    this.store = store;
    this.choices = choices;
    this.left = left;
  }

  /// @throws NotFound when there is no such placement in this municipality
  @Transactional(readOnly = true)
  public Placement get(PlacementId id) {
    return store.get(id).orElseThrow(() -> new NotFound("placement " + id));
  }

  /// Whether the person has chosen another provider since. What comes after is then no longer this
  /// provider's to see.
  @Transactional(readOnly = true)
  public boolean isLeft(PlacementId id) {
    return !left.among(List.of(id)).isEmpty();
  }

  /// Those with a day in the period, of the placements that may be seen, by start.
  ///
  /// @param seen of a row called [#ROW]
  @Transactional(readOnly = true)
  public List<Placement> among(Allowed seen, Period period) {
    return store.among(seen, period);
  }

  /// Those of them that may be seen.
  ///
  /// @param seen of a row called [#ROW]
  @Transactional(readOnly = true)
  public Set<PlacementId> among(Allowed seen, Collection<PlacementId> placements) {
    return store.among(seen, placements);
  }

  @Transactional(readOnly = true)
  public List<Placement> ofPerson(PersonId person) {
    return store.ofPerson(person);
  }

  @Transactional(readOnly = true)
  public List<Placement> ofCases(Collection<CaseId> cases) {
    return store.ofCases(cases).values().stream().filter(one -> !one.isCalledOff()).toList();
  }

  /// By start; a check whose placements nobody asked for is not there.
  @Transactional(readOnly = true)
  public List<Placement> ofVouchers(Collection<VoucherId> vouchers) {
    return store.ofVouchers(vouchers);
  }

  /// Makes whoever else would choose or begin on a check of that person wait until this transaction
  /// is over.
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(VoucherId voucher) {
    choices.lock(voucher);
  }

  /// Every placement that started on that day or before, by check and start.
  @Transactional(readOnly = true)
  public List<Placement> startedBy(java.time.LocalDate day) {
    return store.startedBy(day);
  }
}
