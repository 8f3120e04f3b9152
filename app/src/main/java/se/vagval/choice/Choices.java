package se.vagval.choice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.web.NotFound;
import se.vagval.web.OnceARequest;

/// The door to choices. Every method takes one statement.
@Component
public class Choices {

  private final ChoiceStore store;

  Choices(ChoiceStore store) {
    this.store = store;
  }

  /// @throws NotFound when there is no such choice in this municipality
  @Transactional(readOnly = true)
  public Choice get(ChoiceId id) {
    return store.get(id).orElseThrow(() -> new NotFound("choice " + id));
  }

  /// What is chosen now on the check; empty before the first choice.
  @Transactional(readOnly = true)
  public Optional<Choice> current(VoucherId voucher) {
    return store.current(voucher);
  }

  /// What is chosen now on each check of those cases, the newest last.
  @Transactional(readOnly = true)
  public List<Choice> current(Collection<CaseId> cases) {
    return OnceARequest.of(
        List.of("current choices of cases", Set.copyOf(cases)),
        () -> List.copyOf(store.current(cases)));
  }
}
