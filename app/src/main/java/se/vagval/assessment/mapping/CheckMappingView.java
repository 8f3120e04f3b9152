package se.vagval.assessment.mapping;

import java.util.List;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.web.components.SummaryRow;

/// What the check of all answers shows.
///
/// @param missing what is still needed
/// @param next what the reader can do when it is complete
/// @param refused whether somebody just tried to complete it
public record CheckMappingView(
    CaseId caseId,
    String name,
    List<Part> parts,
    Mapping mapping,
    List<Question> missing,
    boolean mayWrite,
    NextStep next,
    boolean refused) {

  public record Part(Section section, List<SummaryRow> rows) {}
}
