package se.vagval.assessment.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.AnswerFault;
import se.vagval.assessment.model.AnswerKind;
import se.vagval.assessment.model.Answers;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import se.vagval.casework.Languages;
import se.vagval.casework.Spoken;
import se.vagval.web.Page;
import se.vagval.web.components.Choices;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;

/// The questions of a section as fields of a form.
///
/// @param filled what stands in them and what is wrong with it
/// @param spoken what stands there only because it was said before; null where nothing does
public record SectionFields(Page page, Section section, Filled filled, @Nullable Spoken spoken) {

  private static final String ALWAYS = "ALWAYS";

  public SectionFields(Page page, Section section, Filled filled) {
    this(page, section, filled, null);
  }

  static SectionFields of(Page page, Answers answers) {
    var values = new HashMap<String, String>();
    answers.given().forEach((question, text) -> values.put(question.field(), text));
    return new SectionFields(page, answers.section(), Filled.with(values));
  }

  /// With the interpreter that is known of already as a proposal, where one is needed.
  SectionFields proposing(Spoken known) {
    if (section != Question.INTERPRETER.section() || !known.interpreter()) {
      return this;
    }
    var language = Languages.name(known.language(), page.text());
    var proposed =
        filled
            .with(Question.INTERPRETER.field(), ALWAYS)
            .with(Question.INTERPRETER_LANGUAGE.field(), language);
    return new SectionFields(page, section, proposed, known);
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

  public Choices choices(Question question, AnswerKind.OneOf kind) {
    var key = "assessment.fact." + kind.fact().name() + ".";
    return choices(
        question,
        kind.fact().choices().stream()
            .map(value -> Choices.Option.of(value.name(), page.t(key + value.name()))));
  }

  /// With a first answer that is none, so that an answer can be taken away.
  public Choices choices(Question question, AnswerKind.Among kind) {
    var key = "assessment.answer." + question.name() + ".";
    var none = Choices.Option.of("", page.t("assessment.answer.none"));
    return choices(
        question,
        Stream.concat(
            Stream.of(none),
            kind.choices().stream().map(name -> Choices.Option.of(name, page.t(key + name)))));
  }

  private Choices choices(Question question, Stream<Choices.Option> options) {
    return Choices.of(question.field(), label(question), options.toList())
        .hint(hint(question))
        .from(filled);
  }

  public Field field(Question question) {
    var field =
        Field.of(question.field(), page.t("assessment.question", question))
            .hint(page.t("assessment.hint", question))
            .from(filled);
    return question.isOptional() ? field.optional() : field;
  }

  private String hint(Question question) {
    var hint = page.t("assessment.hint", question);
    return spoken == null || question != Question.INTERPRETER
        ? hint
        : hint + ". " + page.t("assessment.mapping.spoken", spoken.written(page.text()));
  }

  private String label(Question question) {
    var label = page.t("assessment.question", question);
    return question.isOptional() ? label + " " + page.t("components.optional") : label;
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
      case AnswerKind.WholeNumber(var least, var most) ->
          page.t("assessment.answer-fault." + fault.name(), least, most);
      case AnswerKind.Words() ->
          page.t("assessment.answer-fault." + fault.name(), AnswerKind.LONGEST);
      case AnswerKind.Line() ->
          page.t("assessment.answer-fault." + fault.name(), AnswerKind.LONGEST_LINE);
      case AnswerKind.OneOf _, AnswerKind.Among _, AnswerKind.Month() ->
          page.t("assessment.answer-fault." + fault.name());
    };
  }
}
