package se.vagval.assessment.mapping;

import java.util.List;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.web.components.SummaryRow;

/// What a section's page shows.
///
/// @param version of the section as shown
/// @param fromCheck whether the reader came from the check of all answers and goes back there
/// @param theirs what somebody else saved in between; empty when nobody did
public record SectionView(
    CaseId caseId, SectionFields fields, int version, boolean fromCheck, List<SummaryRow> theirs) {

  public Section section() {
    return fields.section();
  }
}
