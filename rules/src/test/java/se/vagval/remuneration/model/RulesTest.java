package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vagval.kernel.Rule;

/// Every rule has its own number, a source and a table.
class RulesTest {

  @Test
  void the_rules_are_numbered_without_gaps_and_doubles() throws Exception {
    assertThat(rules())
        .extracting(rule -> rule.getAnnotation(Rule.class).id())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 11).mapToObj("REM-%02d"::formatted).toList());
  }

  @Test
  void each_rule_names_its_source_and_has_a_table() throws Exception {
    for (var rule : rules()) {
      assertThat(rule.getAnnotation(Rule.class).source()).isNotBlank();
      assertThat(Class.forName(rule.getName() + "Test")).isNotNull();
    }
  }

  private static List<Class<?>> rules() throws IOException, URISyntaxException {
    var classes = Path.of(Statement.class.getResource("Statement.class").toURI()).getParent();
    try (var files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-"))
          .map(name -> named(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isAnnotationPresent(Rule.class))
          .<Class<?>>map(type -> type)
          .toList();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(Statement.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
