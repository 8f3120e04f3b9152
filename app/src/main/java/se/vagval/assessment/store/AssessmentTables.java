package se.vagval.assessment.store;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseTables;

/// What most cases have nothing of here.
@Component
class AssessmentTables implements CaseTables {

  @Override
  public List<String> names() {
    return List.of(
        "assessment.ability_order",
        "assessment.assistance_stated",
        "assessment.check_ended",
        "assessment.fk_basis",
        "assessment.job_demand",
        "assessment.job_month",
        "assessment.job_sought",
        "assessment.proposal");
  }
}
