package se.vagval.casework.store;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseTables;

/// What most cases have nothing of here.
@Component
class CaseworkTables implements CaseTables {

  @Override
  public List<String> names() {
    return List.of("casework.inquiry", "casework.journal_attachment");
  }
}
