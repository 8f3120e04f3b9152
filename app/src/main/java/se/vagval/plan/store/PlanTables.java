package se.vagval.plan.store;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseTables;

/// What many cases have nothing of here.
@Component
class PlanTables implements CaseTables {

  @Override
  public List<String> names() {
    return List.of("plan.answer", "plan.draft", "plan.step_mark");
  }
}
