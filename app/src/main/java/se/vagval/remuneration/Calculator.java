package se.vagval.remuneration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import se.vagval.kernel.Fault;
import se.vagval.kernel.ProblemTree;
import se.vagval.kernel.Wording;
import se.vagval.remuneration.model.StatementTree;
import se.vagval.remuneration.model.Statements;
import tools.jackson.databind.json.JsonMapper;

/// From JSON to the JSON of a statement or of a problem.
public final class Calculator {

  /// More than this is not read, in bytes.
  public static final int MOST = 2 * 1024 * 1024;

  private static final JsonMapper WRITER = JsonMapper.builder().build();

  /// What is answered, as a tree for a JSON writer.
  public sealed interface Answer {

    record Result(Map<String, Object> tree) implements Answer {}

    /// @param status as in HTTP
    record Problem(Map<String, Object> tree, int status) implements Answer {}
  }

  private Calculator() {}

  /// The answer to one case.
  public static Answer one(byte[] json, Locale language) {
    return StrictJson.read(json)
        .map(document -> answer(document, language))
        .orElseGet(() -> refused(List.of(Fault.unreadable()), language));
  }

  /// The answer to one case, the same as [#one]; or to each of a list of cases at its place, and
  /// then a problem is written as an object with the one member `problem`.
  ///
  /// @param problems whether there is any
  public record Answers(Object tree, boolean problems) {}

  public static Answers oneOrMany(byte[] json, Locale language) {
    var document = StrictJson.read(json);
    if (document.isPresent() && document.get().tree() instanceof List<?> cases) {
      return together(
          IntStream.range(0, cases.size())
              .mapToObj(at -> answer(document.get().item(cases, at), language))
              .toList());
    }
    var only = json.length > MOST ? tooLarge(language) : one(json, language);
    return switch (only) {
      case Answer.Result(var tree) -> new Answers(tree, false);
      case Answer.Problem(var tree, var _) -> new Answers(tree, true);
    };
  }

  public static Answer tooLarge(Locale language) {
    return problem("too-large", JsonFault.TOO_LARGE, 413, language);
  }

  public static Answer notJson(Locale language) {
    return problem("not-json", JsonFault.NOT_JSON_BY_ITS_TYPE, 415, language);
  }

  /// As bytes in UTF-8. What cannot be written in it becomes a question mark.
  public static byte[] written(Object tree) {
    return WRITER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
  }

  private static Answers together(List<Answer> answers) {
    return new Answers(
        answers.stream().map(Calculator::wrapped).toList(),
        answers.stream().anyMatch(answer -> answer instanceof Answer.Problem));
  }

  private static Map<String, Object> wrapped(Answer answer) {
    return switch (answer) {
      case Answer.Result(var tree) -> tree;
      case Answer.Problem(var tree, var _) -> Map.of("problem", tree);
    };
  }

  private static Answer answer(StrictJson.Document document, Locale language) {
    var faults = new ArrayList<>(document.faults());
    return switch (Statements.of(document.tree())) {
      case Statements.Outcome.Calculated(var statement) ->
          faults.isEmpty()
              ? new Answer.Result(StatementTree.of(statement, language))
              : refused(faults, language);
      case Statements.Outcome.Refused(var more) -> {
        faults.addAll(more);
        yield refused(faults, language);
      }
    };
  }

  private static Answer refused(List<Fault> faults, Locale language) {
    return new Answer.Problem(ProblemTree.of(faults, language), ProblemTree.STATUS);
  }

  private static Answer problem(String kind, JsonFault fault, int status, Locale language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("type", "urn:vagval:problem:" + kind);
    tree.put("title", Wording.of(fault).in(language));
    tree.put("status", status);
    tree.put("errors", List.of());
    return new Answer.Problem(tree, status);
  }
}
