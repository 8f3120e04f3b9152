package se.vagval.coordination.store;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseTables;

/// What most cases have nothing of here.
@Component
class CoordinationTables implements CaseTables {

  @Override
  public List<String> names() {
    return List.of("coordination.contact", "coordination.dialogue", "coordination.joint_meeting");
  }
}
