package se.vagval.assessment.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.assessment.model.Answers;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Answers as they are kept: an object with a text for each question, by the question's name.
@Component
class AnswersJson {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JsonMapper mapper;

  AnswersJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String write(Answers answers) {
    var texts = new LinkedHashMap<String, String>();
    answers.given().forEach((question, text) -> texts.put(question.name(), text));
    return mapper.writeValueAsString(texts);
  }

  /// Answers to questions that are no longer asked are left out.
  Answers read(Section section, String json) {
    var texts = mapper.readValue(json, TEXTS);
    var given = new EnumMap<Question, String>(Question.class);
    Arrays.stream(Question.values())
        .filter(question -> texts.containsKey(question.name()))
        .forEach(question -> given.put(question, texts.get(question.name())));
    return new Answers(section, given);
  }
}
