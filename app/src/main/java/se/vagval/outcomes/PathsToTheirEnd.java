package se.vagval.outcomes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.PathLengths;
import se.vagval.assessment.VoucherId;
import se.vagval.outcomes.store.PathLengthStore;

/// A path ends with the claim of a result that was approved, else with the last day of its last
/// placement.
@Component
class PathsToTheirEnd implements PathLengths {

  private final PathLengthStore store;

  PathsToTheirEnd(PathLengthStore store) {
    this.store = store;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<VoucherId, Took> of(Collection<VoucherId> checks, LocalDate today) {
    return store.ended(checks, today);
  }
}
