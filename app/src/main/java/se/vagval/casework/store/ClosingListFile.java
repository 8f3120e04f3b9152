package se.vagval.casework.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import se.vagval.casework.model.ClosingList;

/// Reads why cases are closed from `casework/closings.csv`, which is reviewed like code. A list
/// that says two things on a day stops the start.
@Repository
public class ClosingListFile {

  private static final int CELLS = 9;

  private final ClosingList list;

  ClosingListFile() {
    try {
      list =
          read(
              new ClassPathResource("casework/closings.csv")
                  .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public ClosingList list() {
    return list;
  }

  /// The wording on that day, or the code itself where the list is silent.
  public String words(String code, LocalDate day, boolean inSwedish) {
    return list.of(code, day).map(row -> row.words(inSwedish)).orElse(code);
  }

  static ClosingList read(String text) {
    return new ClosingList(
        text.lines().skip(1).filter(line -> !line.isBlank()).map(ClosingListFile::row).toList());
  }

  private static ClosingList.Row row(String line) {
    var cells = List.of(line.split(";", -1));
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException("not " + CELLS + " cells: " + line);
    }
    return new ClosingList.Row(
        cells.get(0),
        LocalDate.parse(cells.get(1)),
        said(cells.get(2)).map(LocalDate::parse).orElse(null),
        cells.get(3),
        cells.get(4),
        cells.get(5).equals("yes"),
        orNull(cells.get(6)),
        cells.get(7).equals("stated"),
        cells.get(8));
  }

  private static @Nullable String orNull(String cell) {
    return said(cell).orElse(null);
  }

  private static Optional<String> said(String cell) {
    return Optional.of(cell).filter(one -> !one.isBlank());
  }
}
