package se.vagval.profiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// A list that is reviewed like code: a file of the service with a heading, and semicolons between
/// cells. A line that cannot be read stops the start.
public final class ReviewedList {

  private ReviewedList() {}

  /// @param file its place among the service's files, such as `casework/causes.csv`
  /// @throws IllegalArgumentException when a line has another number of cells than the heading, or
  ///   is not what the reader of rows expects
  public static <T> List<T> read(String file, Function<Row, T> row) {
    try {
      return parse(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8), row);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /// The same of the file's text.
  public static <T> List<T> parse(String text, Function<Row, T> row) {
    try (var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
      return lines.stream().map(ReviewedList::whole).map(row).toList();
    } catch (CsvParseException broken) {
      throw new IllegalArgumentException(broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Row whole(NamedCsvRecord line) {
    if (line.getFieldCount() != line.getHeader().size()) {
      throw new IllegalArgumentException("not as many cells as the heading: " + line);
    }
    return new Row(line);
  }

  /// One line, its cells known by the heading's words.
  public record Row(NamedCsvRecord cells) {

    public String text(String column) {
      return cells.getField(column);
    }

    public @Nullable String orNull(String column) {
      return said(column).orElse(null);
    }

    public LocalDate day(String column) {
      return LocalDate.parse(text(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
      return said(column).map(LocalDate::parse).orElse(null);
    }

    /// @throws IllegalArgumentException when the cell has neither word
    public boolean is(String word, String orElse, String column) {
      var text = text(column);
      if (!text.equals(word) && !text.equals(orElse)) {
        throw new IllegalArgumentException("neither %s nor %s: %s".formatted(word, orElse, cells));
      }
      return text.equals(word);
    }

    /// Whether the source has it; otherwise it is our reading.
    public boolean isStated() {
      return is("stated", "our-reading", "mark");
    }

    private Optional<String> said(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isBlank());
    }
  }
}
