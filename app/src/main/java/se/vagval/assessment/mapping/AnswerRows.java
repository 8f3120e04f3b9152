package se.vagval.assessment.mapping;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.vagval.assessment.model.AnswerKind;
import se.vagval.assessment.model.Answers;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import se.vagval.web.Page;
import se.vagval.web.components.SummaryRow;

/// The answers of a section, to read.
final class AnswerRows {

  private static final YearMonth FAR = YearMonth.of(9999, 12);

  private AnswerRows() {}

  static List<SummaryRow> of(Page page, Answers answers) {
    return answers.section().questions().stream()
        .filter(question -> question.isAsked(false) || answers.get(question).isPresent())
        .map(question ->
            SummaryRow.of(
                page.t("assessment.question", question), written(page, answers, question)))
        .toList();
  }

  /// Each row with a way to change the answer and come back.
  static List<SummaryRow> changeable(Page page, Mapping mapping, Section section, String address) {
    var answers = mapping.answers(section);
    var change = address + "/" + section.word() + "?from=check#";
    return mapping.questions(section).stream()
        .map(question ->
            SummaryRow.of(page.t("assessment.question", question), written(page, answers, question))
                .changedAt(change + question.field()))
        .toList();
  }

  /// What somebody typed, sound or not, question by question; without those left empty.
  static List<SummaryRow> asTyped(Page page, Map<Question, String> typed) {
    return typed.entrySet().stream()
        .filter(one -> !one.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey())
        .map(one -> {
          var given = new Answers(one.getKey().section(), Map.of(one.getKey(), one.getValue()));
          var sound = one.getKey().kind().faultOf(one.getValue(), FAR).isEmpty();
          var label = page.t("assessment.question", one.getKey());
          return SummaryRow.of(label, sound ? written(page, given, one.getKey()) : one.getValue());
        })
        .toList();
  }

  static String written(Page page, Answers answers, Question question) {
    return answers
        .get(question)
        .map(answer ->
            switch (question.kind()) {
              case AnswerKind.OneOf(var fact) ->
                  page.t("assessment.fact." + fact.name() + "." + answer);
              case AnswerKind.Among _ ->
                  page.t("assessment.answer." + question.name() + "." + answer);
              case AnswerKind.Month() -> page.month(YearMonth.parse(answer));
              case AnswerKind.WholeNumber _, AnswerKind.Line(), AnswerKind.Words() -> answer;
            })
        .orElse("");
  }
}
