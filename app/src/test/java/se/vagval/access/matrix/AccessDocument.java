package se.vagval.access.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.vagval.access.Role;

/// `docs/ACCESS.md`: a line for each route, a column for each role.
final class AccessDocument {

  private static final String HEAD =
      """
      <!-- Made by asking every route as everybody (AccessMatrixTest); write it anew with `./vagval documents` -->

      # Who gets in where

      Each route was asked by somebody in each role who stands in each way to what is asked for. "yes": everybody in the
      role gets an answer; words: only those who stand to it so; nothing: refused. An answer may still be that
      the thing cannot be done now, or that a field is not filled in. Nobody of another municipality got an answer
      where an address names a thing of this one; that is asked too, and is no column.

      """;

  private AccessDocument() {}

  static String of(Map<Route, Map<Asker, Boolean>> matrix) {
    var roles = Arrays.asList(Role.values());
    var head =
        roles.stream()
            .map(AccessDocument::name)
            .collect(Collectors.joining(" | ", "| Route | ", " |\n"));
    var rule = "| --- ".repeat(roles.size() + 1) + "|\n";
    return matrix.entrySet().stream()
        .map(entry -> line(entry.getKey(), entry.getValue(), roles))
        .collect(Collectors.joining("\n", HEAD + head + rule, "\n"));
  }

  private static String line(Route route, Map<Asker, Boolean> answers, List<Role> roles) {
    return roles.stream()
        .map(role -> cell(role, answers))
        .collect(Collectors.joining(" | ", "| `" + route + "` | ", " |"));
  }

  private static String cell(Role role, Map<Asker, Boolean> answers) {
    var all = Asker.in(role);
    var in = all.stream().filter(asker -> answers.getOrDefault(asker, false)).toList();
    if (!all.isEmpty() && in.size() == all.size()) {
      return "yes";
    }
    return in.stream().map(Asker::standing).collect(Collectors.joining(", "));
  }

  private static String name(Role role) {
    var words = role.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
