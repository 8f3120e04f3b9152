package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay small enough to be read in one go, and nothing in the repository names a place
/// outside it.
class SizeTest {

  private static final int MOST_LINES = 250;

  @Test
  void no_source_file_is_longer_than_two_hundred_and_fifty_lines() throws IOException {
    assertThat(sources().filter(file -> lines(file) > MOST_LINES)).isEmpty();
  }

  @Test
  void no_comment_is_left_to_be_done() throws IOException {
    assertThat(sources().filter(file -> text(file).matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*")))
        .isEmpty();
  }

  private static Stream<Path> sources() throws IOException {
    try (var service = Files.walk(Path.of("src/main"));
        var rules = Files.walk(Path.of("../rules/src/main"))) {
      List<Path> found =
          Stream.concat(service, rules)
              .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
              .toList();
      return found.stream();
    }
  }

  private static long lines(Path file) {
    return text(file).lines().count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
