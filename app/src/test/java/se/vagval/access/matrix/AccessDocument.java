package se.vagval.access.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.access.Role;

/// `docs/ACCESS.md`: a line for each route, a column for each role.
final class AccessDocument {

  static final Path FILE = Path.of("..", "docs", "ACCESS.md");

  private static final String HEAD =
      """
      <!-- Made by asking every route as everybody (AccessMatrixTest); write it anew with `./vagval documents` -->

      # Who gets in where

      Each route was asked by somebody in each role who stands in each way to what is asked for. "yes": everybody in the
      role gets an answer; words: only those who stand to it so; nothing: refused. An answer may still be that
      the thing cannot be done now, or that a field is not filled in. Nobody of another municipality got an answer
      where an address names a thing of this one, and where it names none, nothing of this one was shown to them; that is
      asked too, and is no column.

      """;

  private static final String SYSTEMS =
      """

      ## Other systems

      Another system, such as a provider's own, asks by client credentials: with a token of the municipality's sign-in
      provider, which names scopes. Here a system that acts for the provider of the case asked each route, where
      `vagval.api.open-statements` is false: with the scope of the route, with every scope but that, with a token of
      another municipality's provider, and with none. Outside `/api/` no token is read: whatever it sends, a system is
      answered there as any visitor is, and changes nothing that a visitor could not.

      | Route | Scope | With it | Without it | A foreign token | No token |
      | --- | --- | --- | --- | --- | --- |
      """;

  private static final String BREAK = "\n## Other systems\n";

  private AccessDocument() {}

  /// What systems may ask, and how each of the four is answered.
  static String ofSystems(Map<Route, List<String>> answers) {
    return answers.entrySet().stream()
        .map(entry ->
            "| `%s` | %s |".formatted(entry.getKey(), String.join(" | ", entry.getValue())))
        .collect(Collectors.joining("\n", SYSTEMS, "\n"));
  }

  /// The table of people, without that of systems.
  static String people() throws IOException {
    return Files.readString(FILE).split(BREAK, -1)[0];
  }

  /// The table of systems; empty when there is none.
  static String systems() throws IOException {
    var parts = Files.readString(FILE).split(BREAK, -1);
    return parts.length == 1 ? "" : BREAK + parts[1];
  }

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

  /// Who gets in at each route, by its name, as the document says: what [AccessMatrixTest] has
  /// shown to be so.
  static Map<String, Set<Asker>> read(Path document) throws IOException {
    var rows =
        Files.readAllLines(document).stream()
            .filter(line -> line.startsWith("| "))
            .map(line -> line.substring(1).split("\\|", -1))
            .toList();
    var roles = Arrays.stream(rows.getFirst()).map(String::strip).toList();
    var read = new HashMap<String, Set<Asker>>();
    for (var row : rows) {
      if (row[0].strip().startsWith("`") && row.length == roles.size()) {
        var in = EnumSet.noneOf(Asker.class);
        for (var role : Role.values()) {
          in.addAll(those(role, row[roles.indexOf(name(role))].strip()));
        }
        read.put(row[0].strip().replace("`", ""), in);
      }
    }
    return read;
  }

  /// The first of each role: those who stand nearest to the case.
  static Collection<Asker> oneOfEachRole(Set<Asker> in) {
    var found = new EnumMap<Role, Asker>(Role.class);
    in.forEach(asker -> found.putIfAbsent(asker.role(), asker));
    return found.values();
  }

  private static List<Asker> those(Role role, String cell) {
    var standings = List.of(cell.split(", "));
    return Asker.in(role).stream()
        .filter(
            asker -> cell.equals("yes") || !cell.isEmpty() && standings.contains(asker.standing()))
        .toList();
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
