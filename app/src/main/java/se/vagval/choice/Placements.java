package se.vagval.choice;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementStore;
import se.vagval.kernel.Period;
import se.vagval.providers.ProviderId;
import se.vagval.web.NotFound;

/// The door to placements for other modules. Every method takes a fixed number of statements.
@Component
public class Placements {

  private final PlacementStore store;
  private final ChoiceStore choices;

  Placements(PlacementStore store, ChoiceStore choices) {
    this.store = store;
    this.choices = choices;
  }

  /// @throws NotFound when there is no such placement in this municipality
  @Transactional(readOnly = true)
  public Placement get(PlacementId id) {
    return store.get(id).orElseThrow(() -> new NotFound("placement " + id));
  }

  /// Those that have at least a day in the period, by start.
  @Transactional(readOnly = true)
  public List<Placement> ofProvider(ProviderId provider, Period period) {
    return store.ofProvider(provider, period);
  }

  @Transactional(readOnly = true)
  public List<Placement> ofPerson(PersonId person) {
    return store.ofPerson(person);
  }

  @Transactional(readOnly = true)
  public List<Placement> ofCases(Collection<CaseId> cases) {
    return store.ofCases(cases);
  }

  /// By start; a check whose placements nobody asked for is not there.
  @Transactional(readOnly = true)
  public List<Placement> ofVouchers(Collection<VoucherId> vouchers) {
    return store.ofVouchers(vouchers);
  }

  /// Makes whoever else would choose or begin on the check wait until this transaction is over.
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
