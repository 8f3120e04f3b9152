package se.vagval.demo.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// A text file of the demonstration, without its comments.
final class TextFile {

  private TextFile() {}

  static List<String> lines(String name) {
    try {
      return new ClassPathResource("demo/" + name)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
