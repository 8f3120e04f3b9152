package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No template has anything in it that runs or styles, so that the content policy needs no
/// exception.
class InertTemplatesTest {

  static final Pattern INLINE =
      Pattern.compile(
          "<style|<script(?![^>]*\\ssrc=)|\\sstyle\\s*=|<[^>]*\\son[a-z]+\\s*=|javascript:",
          Pattern.CASE_INSENSITIVE);

  /// Only a letter, which becomes a PDF and is never sent to a browser, has its style in it.
  private static final Pattern LETTER = Pattern.compile("Letter\\w*\\.jte");

  static Stream<Path> templates() throws IOException {
    try (var sources = Files.walk(Path.of("src/main"))) {
      return sources
          .filter(file -> file.toString().matches(".*\\.(jte|html)"))
          .filter(file -> !LETTER.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothing_in_it_runs_or_styles(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContainPattern(INLINE);
  }
}
