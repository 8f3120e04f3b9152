package se.vagval.access;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.store.MunicipalityStore;
import se.vagval.tenancy.MunicipalityId;

/// All municipalities, for work that goes through them one after another.
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
}
