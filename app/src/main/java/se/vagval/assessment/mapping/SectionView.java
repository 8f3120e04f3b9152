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

  public List<Question> laidOpen() {
    return questions().stream().filter(Question::isLaidOpen).toList();
  }

  public List<Question> folded() {
    return questions().stream().filter(question -> !question.isLaidOpen()).toList();
  }

  /// What stands in a folded field, or is wrong with it, must be seen.
  public boolean isUnfolded() {
    return fromCheck
        || folded().stream()
            .map(Question::field)
            .anyMatch(field ->
                !fields.filled().first(field).isBlank()
                    || fields.filled().problems().stream()
                        .anyMatch(problem -> problem.field().equals(field)));
  }

  /// Empty when nothing was saved yet.
  public String mappingId() {
    return Objects.toString(mapping.id(), "");
  }

  public Section section() {
    return fields.section();
  }
}
