package se.vagval.assessment.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.MappingComparison;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;

/// A mapping beside the one before, to read.
///
/// @param changes how many answers are other than before
/// @param before when the one before was completed
/// @param now when the current was completed, or that it is being written
public record CompareMappingView(
    CaseId caseId, String name, int changes, String before, String now, List<Part> parts) {

  public record Part(Section section, List<Row> rows) {}

  /// @param said what changed, in words
  public record Row(String question, String before, String now, String said, boolean changed) {}

  static CompareMappingView of(
      CaseId caseId, String name, MappingComparison comparison, Page page) {
    var parts =
        Arrays.stream(Section.values())
            .map(section -> new Part(section, rows(section, comparison, page)))
            .filter(part -> !part.rows().isEmpty())
            .toList();
    return new CompareMappingView(
        caseId,
        name,
        comparison.changed().size(),
        completed(comparison.before().completedOn(), page),
        completed(comparison.now().completedOn(), page),
        parts);
  }

  private static List<Row> rows(Section section, MappingComparison comparison, Page page) {
    return comparison.lines(section).stream()
        .map(line ->
            new Row(
                page.t("assessment.question", line.question()),
                AnswerRows.written(page, comparison.before().answers(section), line.question()),
                AnswerRows.written(page, comparison.now().answers(section), line.question()),
                page.t("assessment.compare.change", line.change()),
                line.isChanged()))
        .toList();
  }

  private static String completed(@Nullable LocalDate on, Page page) {
    return on == null ? page.t("assessment.compare.unfinished") : page.date(on);
  }
}
