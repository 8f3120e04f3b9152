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
/// @param mayDecide whether a decision on a check can be the next step for the reader
/// @param refused whether somebody just tried to complete it
public record CheckMappingView(
    CaseId caseId,
    String name,
    List<Part> parts,
    Mapping mapping,
    List<Question> missing,
    boolean mayWrite,
    boolean mayDecide,
    boolean refused) {

  public record Part(Section section, List<SummaryRow> rows) {}
}
