package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text is there in both languages, and no text but the product's name hides in a template.
class MessagesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern SWEDISH_LETTER = Pattern.compile("[åäöÅÄÖ]");

  static Stream<Path> swedishFiles() throws IOException {
    try (var files = Files.list(MESSAGES)) {
      return files
          .filter(file -> !file.toString().endsWith("_en.properties"))
          .sorted()
          .toList()
          .stream();
    }
  }

  static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("swedishFiles")
  void both_languages_have_the_same_keys(Path file) throws IOException {
    var english = Path.of(file.toString().replace(".properties", "_en.properties"));

    assertThat(keys(english)).isEqualTo(keys(file));
  }

  @ParameterizedTest
  @MethodSource("swedishFiles")
  void keys_belong_to_the_module_and_texts_are_well_formed(Path file) throws IOException {
    var module = file.getFileName().toString().replace(".properties", "");
    for (var language : new String[] {".properties", "_en.properties"}) {
      var texts = load(MESSAGES.resolve(module + language));

      assertThat(texts.stringPropertyNames()).allMatch(key -> key.startsWith(module + "."));
      texts
          .stringPropertyNames()
          .forEach(key -> assertThat(wellFormed(texts.getProperty(key))).as(key).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_swedish_text_stands_in_a_template(Path template) throws IOException {
    assertThat(Files.readString(template).replace("Vägval", ""))
        .doesNotContainPattern(SWEDISH_LETTER);
  }

  private static TreeSet<String> keys(Path file) throws IOException {
    return new TreeSet<>(load(file).stringPropertyNames());
  }

  /// A single apostrophe would swallow the text after it.
  private static boolean wellFormed(String text) {
    return !new MessageFormat(text).toPattern().isEmpty()
        && !text.replace("''", "").contains("'")
        && !text.isBlank();
  }

  private static Properties load(Path file) throws IOException {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
