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
import se.vagval.casework.Cause;
import se.vagval.casework.model.CauseList;

/// Reads the list of causes from `casework/causes.csv`, which is reviewed like code. A list that
/// says two things on a day stops the start.
@Repository
public class CauseListFile {

  private static final int CELLS = 9;

  private final CauseList list;

  CauseListFile() {
    try {
      list =
          read(
              new ClassPathResource("casework/causes.csv")
                  .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public CauseList list() {
    return list;
  }

  /// The wording on that day, or the cause's own name where the list is silent.
  public String words(Cause cause, LocalDate day, boolean inSwedish) {
    return list.of(cause, day).map(row -> row.words(inSwedish)).orElseGet(cause::name);
  }

  static CauseList read(String text) {
    return new CauseList(
        text.lines().skip(1).filter(line -> !line.isBlank()).map(CauseListFile::row).toList());
  }

  private static CauseList.Row row(String line) {
    var cells = List.of(line.split(";", -1));
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException("not " + CELLS + " cells: " + line);
    }
    return new CauseList.Row(
        cells.get(0),
        Cause.valueOf(cells.get(1)),
        LocalDate.parse(cells.get(2)),
        said(cells.get(3)).map(LocalDate::parse).orElse(null),
        cells.get(4),
        cells.get(5),
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
