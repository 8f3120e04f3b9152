package se.vagval.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.store.MunicipalityStore;
import se.vagval.tenancy.MunicipalityId;

/// All municipalities, for work that goes through them one after another, and what the one at hand
/// is called elsewhere.
@Component
public class Municipalities {

  private final MunicipalityStore store;

  Municipalities(MunicipalityStore store) {
    this.store = store;
  }

  @Transactional(readOnly = true)
  public List<MunicipalityId> all() {
    return store.all();
  }

  /// The national code of the one at hand, four digits of which the first two are the county's;
  /// empty until somebody has told it.
  @Transactional(readOnly = true)
  public Optional<String> code() {
    return store.code();
  }
}
