package se.vagval.web.components;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import se.vagval.web.Text;

/// What stands in a form and what is wrong with it, for its fields and its error summary. What a
/// person typed stays as it was typed.
public record Filled(Map<String, List<String>> typed, List<Problem> problems) {

  /// @param field the field's name; of a date the wrong part, such as `start.month`; empty when the
  ///   form as a whole is wrong
  public record Problem(String field, String text) {

    public String target() {
      return field.isEmpty() ? "main" : Field.idOf(field);
    }
  }

  public static Filled nothing() {
    return new Filled(Map.of(), List.of());
  }

  /// A form as it is first shown.
  public static Filled with(Map<String, String> values) {
    var filled = nothing();
    for (var value : values.entrySet()) {
      filled = filled.with(value.getKey(), value.getValue());
    }
    return filled;
  }

  /// A form that was sent and has to be shown again.
  public static Filled of(MultiValueMap<String, String> typed, BindingResult result, Text text) {
    var problems = new ArrayList<Problem>();
    for (var error : result.getAllErrors()) {
      var field = error instanceof FieldError one ? one.getField() : "";
      problems.add(new Problem(field, text.of(error)));
    }
    return new Filled(Map.copyOf(typed), List.copyOf(problems));
  }

  public Filled with(String field, String... values) {
    var more = new HashMap<>(typed);
    more.put(field, List.of(values));
    return new Filled(Map.copyOf(more), problems);
  }

  public Filled withProblem(String field, String text) {
    var more = new ArrayList<>(problems);
    more.add(new Problem(field, text));
    return new Filled(typed, List.copyOf(more));
  }

  public boolean hasProblems() {
    return !problems.isEmpty();
  }

  /// What stands in a field, for one that is not seen; empty when nothing does.
  public String first(String field) {
    return value(field);
  }

  String value(String field) {
    var values = typed.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  Set<String> values(String field) {
    return Set.copyOf(typed.getOrDefault(field, List.of()));
  }

  /// The first thing wrong with the field or one of its parts.
  String problem(String field) {
    return problems.stream()
        .filter(problem -> isAbout(problem, field))
        .map(Problem::text)
        .findFirst()
        .orElse("");
  }

  private static boolean isAbout(Problem problem, String field) {
    return problem.field().equals(field) || problem.field().startsWith(field + ".");
  }
}
