package se.vagval.assessment.mapping;

import java.util.List;
import java.util.Objects;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.web.components.SummaryRow;

/// What a section's page shows.
///
/// @param mapping whose section it is, and which of its questions are asked
/// @param version of the section as shown
/// @param fromCheck whether the reader came from the check of all answers and goes back there
/// @param theirs what somebody else saved in between; empty when nobody did
public record SectionView(
    CaseId caseId,
    SectionFields fields,
    Mapping mapping,
    int version,
    boolean fromCheck,
    List<SummaryRow> theirs) {

  public List<Question> questions() {
    return mapping.questions(section());
  }

  /// Empty when nothing was saved yet.
  public String mappingId() {
    return Objects.toString(mapping.id(), "");
  }

  public Section section() {
    return fields.section();
  }
}
