package se.vagval.access.matrix;

import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// What somebody answers where the first choice and any text will not do, so that the form is
/// carried out.
final class FormAnswers {

  private static final Map<String, Map<String, String>> ANSWERS =
      Map.of(
          "GiveGrantPage", Map.of("name", "", "subject", ""),
          "OpenCasePage",
              Map.of(
                  "person.number", "19900118-9811",
                  "person.given", "Kim",
                  "person.family", "Prov",
                  "children", "0",
                  "adult.*", "",
                  "child.*", ""),
          "DecidePage", Map.of("kind", "NEW_ASSESSMENT", "deviation", ""),
          "SectionPage", Map.of("last-worked", "2026-05"),
          "StartContactPage", Map.of("number", "19900118-9811"),
          "CorrectMeetingPage", Map.of("on.month", "9", "on.day", "1"));

  private FormAnswers() {}

  /// Nobody gives themselves a role, and at a provider nobody else stands in the list.
  private static void somebodyNew(MultiValueMap<String, String> filled) {
    filled.set("account", "");
    filled.set("name", "Kim Ny");
    filled.set("subject", "kim-ny");
  }

  private static void oneIsAsked(MultiValueMap<String, String> filled) {
    filled.set("starts", "13:30");
    filled.keySet().removeIf(name -> name.matches("(partner|who|basis)-[2-9]"));
  }

  private static void answer(MultiValueMap<String, String> filled, String field, String value) {
    var begins = field.replace("*", "");
    if (field.endsWith("*")) {
      filled.keySet().stream()
          .filter(name -> name.startsWith(begins))
          .toList()
          .forEach(name -> filled.set(name, value));
    } else if (filled.containsKey(field)) {
      filled.set(field, value);
    }
  }

  static RenderedForm of(Set<String> templates, RenderedForm form) {
    MultiValueMap<String, String> filled = form.filled();
    ANSWERS.forEach((template, answers) -> {
      if (templates.contains(template)) {
        answers.forEach((field, value) -> answer(filled, field, value));
      }
    });
    if (templates.contains("GiveGrantPage") && filled.containsKey("unit")) {
      filled.set("provider", "");
    }
    if (templates.contains("MeetingQuestions")) {
      oneIsAsked(filled);
    }
    if (templates.contains("GiveGrantPage") && !filled.containsKey("unit")) {
      somebodyNew(filled);
    }
    return form;
  }
}
