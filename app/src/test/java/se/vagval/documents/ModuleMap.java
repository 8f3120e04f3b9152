package se.vagval.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The map: one line a module, in the order of who may use whom, from each module's own package
/// description.
final class ModuleMap {

  private static final Path SERVICE = Path.of("src/main/java/se/vagval");
  private static final Path RULES = Path.of("../rules/src/main/java/se/vagval");
  private static final Pattern DEPENDENCIES =
      Pattern.compile("allowedDependencies = \\{([^}]*)}", Pattern.DOTALL);

  private ModuleMap() {}

  static String written() throws IOException {
    return "# Map\n\n"
        + "Where everything is. A feature is one folder: page, use case and template side by side; SQL in `store`,\n"
        + "rules in `model`. Module name = address prefix = database schema = folder of migrations = message prefix.\n\n"
        + "## The service (`app/src/main/java/se/vagval`)\n\n"
        + "| Module | What it is | May use | Inside |\n| --- | --- | --- | --- |\n"
        + rows(SERVICE)
        + "\n## The rules (`rules/src/main/java/se/vagval`), pure Java\n\n"
        + "| Package | What it is | May use | Inside |\n| --- | --- | --- | --- |\n"
        + rows(RULES);
  }

  private static String rows(Path root) throws IOException {
    try (var folders = Files.walk(root)) {
      return folders
          .filter(file -> file.endsWith("package-info.java"))
          .map(Path::getParent)
          .filter(folder -> !folder.equals(root))
          .filter(folder -> root == RULES || root.relativize(folder).getNameCount() == 1)
          .map(folder ->
              new Described(root.relativize(folder).toString().replace('\\', '/'), text(folder)))
          .sorted(java.util.Comparator.comparingInt(Described::uses).thenComparing(Described::name))
          .map(described -> described.row(root))
          .collect(Collectors.joining());
    }
  }

  private static String text(Path folder) {
    try {
      return Files.readString(folder.resolve("package-info.java"));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private record Described(String name, String text) {

    int uses() {
      return dependencies().size();
    }

    private List<String> dependencies() {
      Matcher found = DEPENDENCIES.matcher(text);
      return found.find()
          ? Pattern.compile("\"([^\"]+)\"")
              .matcher(found.group(1))
              .results()
              .map(m -> m.group(1))
              .toList()
          : List.of();
    }

    /// The first sentence, and the rest of its paragraph.
    private String purpose() {
      return text.lines()
          .takeWhile(line -> line.startsWith("///"))
          .map(line -> line.substring(3).strip())
          .takeWhile(line -> !line.isEmpty())
          .collect(Collectors.joining(" "));
    }

    String row(Path root) {
      return "| `%s` | %s | %s | %s |%n"
          .formatted(name, purpose(), String.join(", ", dependencies()), inside(root))
          .replace("\r", "");
    }

    private String inside(Path root) {
      try (var parts = Files.list(root.resolve(name))) {
        return parts
            .filter(Files::isDirectory)
            .map(part -> "`" + part.getFileName() + "`")
            .sorted()
            .collect(Collectors.joining(" "));
      } catch (IOException failure) {
        throw new java.io.UncheckedIOException(failure);
      }
    }
  }
}
