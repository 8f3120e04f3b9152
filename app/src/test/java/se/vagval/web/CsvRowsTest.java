package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://ond.example\")",
        "=cmd|' /C calc'!A0",
        "+46 8 123",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "-",
        "-1,5=2"
      })
  void what_a_spreadsheet_would_compute_is_text(String cell) {
    assertThat(CsvRows.row(List.of(cell), ';'))
        .isEqualTo("\"'" + cell.replace("\"", "\"\"") + "\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-12", "5055,55", "-5055,55", "33.3", "Åsa Öberg", "2026-07", ""})
  void numbers_and_plain_text_stay_as_they_are(String cell) {
    assertThat(CsvRows.row(List.of(cell), ';')).isEqualTo("\"" + cell + "\"\r\n");
  }

  @Test
  void a_cell_cannot_end_before_its_end() {
    assertThat(CsvRows.row(List.of("a\";\"=1", "b\r\nc"), ';'))
        .isEqualTo("\"a\"\";\"\"=1\";\"b\r\nc\"\r\n");
  }

  /// Whoever writes a file for a spreadsheet in another way would have to think of all this anew.
  @Test
  void no_other_class_writes_such_files() throws IOException {
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              sources
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> !file.endsWith("CsvRows.java"))
                  .filter(file -> text(file).matches("(?s).*(\"\\\\\"\\\\\"\"|\\\\uFEFF\\W).*")))
          .isEmpty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
