package se.vagval.assessment.mapping;

import java.util.List;
import se.vagval.assessment.model.Answers;
import se.vagval.assessment.model.Question;
import se.vagval.web.Page;
import se.vagval.web.components.SummaryRow;

/// The answers of a section, to read.
final class AnswerRows {

  private AnswerRows() {}

  static List<SummaryRow> of(Page page, Answers answers) {
    return answers.section().questions().stream()
        .map(question ->
            SummaryRow.of(
                page.t("assessment.question", question), written(page, answers, question)))
        .toList();
  }

  /// Each row with a way to change the answer and come back.
  static List<SummaryRow> changeable(Page page, Answers answers, String mapping) {
    var section = mapping + "/" + answers.section().word() + "?from=check#";
    return answers.section().questions().stream()
        .map(question ->
            SummaryRow.of(page.t("assessment.question", question), written(page, answers, question))
                .changedAt(section + question.field()))
        .toList();
  }

  private static String written(Page page, Answers answers, Question question) {
    var answer = answers.get(question).orElse("");
    return question.kind() instanceof Question.Kind.OneOf(var fact) && !answer.isEmpty()
        ? page.t("assessment.fact." + fact.name() + "." + answer)
        : answer;
  }
}
