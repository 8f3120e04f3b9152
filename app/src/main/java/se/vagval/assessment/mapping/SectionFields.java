package se.vagval.assessment.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.vagval.assessment.model.AnswerFault;
import se.vagval.assessment.model.Answers;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import se.vagval.web.Page;
import se.vagval.web.components.Choices;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;

/// The questions of a section as fields of a form.
///
/// @param filled what stands in them and what is wrong with it
public record SectionFields(Page page, Section section, Filled filled) {

  static SectionFields of(Page page, Answers answers) {
    var values = new HashMap<String, String>();
    answers.given().forEach((question, text) -> values.put(question.field(), text));
    return new SectionFields(page, answers.section(), Filled.with(values));
  }

  /// As typed, with what is wrong.
  static SectionFields of(
      Page page, Section section, Map<String, String> typed, Map<Question, AnswerFault> faults) {
    var values = new HashMap<String, List<String>>();
    section.questions().forEach(question -> keep(typed, question, values));
    var problems = new ArrayList<Filled.Problem>();
    faults.forEach((question, fault) ->
        problems.add(new Filled.Problem(question.field(), told(page, question, fault))));
    return new SectionFields(page, section, new Filled(Map.copyOf(values), List.copyOf(problems)));
  }

  /// What was typed for each question of the section.
  static Map<Question, String> typed(Section section, Map<String, String> fields) {
    var typed = new HashMap<Question, String>();
    for (var question : section.questions()) {
      typed.put(question, fields.getOrDefault(question.field(), ""));
    }
    return typed;
  }

  public Choices choices(Question question, Question.Kind.OneOf kind) {
    var options =
        kind.fact().choices().stream()
            .map(value ->
                Choices.Option.of(
                    value.name(),
                    page.t("assessment.fact." + kind.fact().name() + "." + value.name())))
            .toList();
    return Choices.of(question.field(), page.t("assessment.question", question), options)
        .hint(page.t("assessment.hint", question))
        .from(filled);
  }

  public Field field(Question question) {
    var field =
        Field.of(question.field(), page.t("assessment.question", question))
            .hint(page.t("assessment.hint", question))
            .from(filled);
    return question.isNeeded() ? field : field.optional();
  }

  private static void keep(
      Map<String, String> typed, Question question, Map<String, List<String>> values) {
    var text = typed.get(question.field());
    if (text != null) {
      values.put(question.field(), List.of(text));
    }
  }

  private static String told(Page page, Question question, AnswerFault fault) {
    return switch (question.kind()) {
      case Question.Kind.WholeNumber(var least, var most) ->
          page.t("assessment.answer-fault." + fault.name(), least, most);
      case Question.Kind.Words() ->
          page.t("assessment.answer-fault." + fault.name(), Question.LONGEST);
      case Question.Kind.OneOf(var fact) -> page.t("assessment.answer-fault." + fault.name());
    };
  }
}
