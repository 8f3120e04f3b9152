package se.vagval.remuneration.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.ProblemTree;
import se.vagval.remuneration.model.Statements.Outcome.Calculated;
import se.vagval.remuneration.model.Statements.Outcome.Refused;

/// What is written back for one input, or for a list of them, as a tree that any JSON writer knows.
///
/// @param tree a statement or a problem; for a list a list of statements and of `{"problem": …}`,
///   each at its place
public record Answer(Object tree, boolean hasProblem) {

  /// @param language of explanations and faults
  public static Answer of(@Nullable Object input, Locale language) {
    return input instanceof List<?> inputs ? ofList(inputs, language) : ofOne(input, language);
  }

  private static Answer ofOne(@Nullable Object input, Locale language) {
    return switch (Statements.of(input)) {
      case Calculated(var statement) -> new Answer(StatementTree.of(statement, language), false);
      case Refused(var faults) -> new Answer(ProblemTree.of(faults, language), true);
    };
  }

  private static Answer ofList(List<?> inputs, Locale language) {
    var answers = inputs.stream().map(input -> ofOne(input, language)).toList();
    return new Answer(
        answers.stream().map(Answer::inList).toList(),
        answers.stream().anyMatch(Answer::hasProblem));
  }

  private Object inList() {
    return hasProblem ? Map.of("problem", tree) : tree;
  }
}
