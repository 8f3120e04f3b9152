package se.vagval.remuneration.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// A statement as a tree of maps, lists, texts and whole numbers, so that a JSON writer needs to
/// know nothing else.
public final class StatementTree {

  private StatementTree() {}

  /// @param language of the explanations
  public static Map<String, Object> of(Statement statement, Locale language) {
    return of(statement, explanation -> explanation.in(language));
  }

  static Map<String, Object> of(Statement statement, Function<Explanation, String> explain) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("lines", statement.lines().stream().map(line -> line(line, explain)).toList());
    tree.put("totalOre", statement.total().ore());
    var adjustments = statement.adjustments();
    if (adjustments != null) {
      tree.put("adjustments", adjustments.stream().map(StatementTree::adjustment).toList());
    }
    if (!statement.funding().isEmpty()) {
      tree.put("funding", funding(statement.funding()));
    }
    return tree;
  }

  private static Map<String, Object> line(Line line, Function<Explanation, String> explain) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("placement", line.placement().value());
    tree.put("provider", line.provider());
    tree.put("kind", line.kind().word());
    tree.put("month", line.month().toString());
    tree.put("due", line.due().toString());
    tree.put("days", line.days());
    tree.put("amountOre", line.amount().ore());
    tree.put("explanation", explain.apply(line.explanation()));
    return tree;
  }

  private static Map<String, Object> adjustment(Adjustment adjustment) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("placement", adjustment.key().placement().value());
    tree.put("kind", adjustment.key().kind().word());
    tree.put("month", adjustment.key().month().toString());
    tree.put("amountOre", adjustment.amount().ore());
    return tree;
  }

  private static List<Map<String, Object>> funding(List<FundedAmount> funding) {
    return funding.stream()
        .map(part -> {
          var tree = new LinkedHashMap<String, Object>();
          tree.put("name", part.funder());
          tree.put("amountOre", part.amount().ore());
          return (Map<String, Object>) tree;
        })
        .toList();
  }
}
