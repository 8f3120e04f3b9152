package se.vagval.assistance.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import se.vagval.assistance.model.DecisionKind;
import se.vagval.assistance.model.DecisionKinds;

/// Reads the kinds of decision from `assistance/decision-kinds.csv`, which is reviewed like code. A
/// list that says two things on a day stops the start.
@Repository
public class DecisionKindFile {

  private static final int CELLS = 7;

  private final DecisionKinds list;

  DecisionKindFile() {
    try {
      list =
          read(
              new ClassPathResource("assistance/decision-kinds.csv")
                  .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public DecisionKinds list() {
    return list;
  }

  static DecisionKinds read(String text) {
    return new DecisionKinds(
        text.lines().skip(1).filter(line -> !line.isBlank()).map(DecisionKindFile::row).toList());
  }

  private static DecisionKinds.Row row(String line) {
    var cells = List.of(line.split(";", -1));
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException("not " + CELLS + " cells: " + line);
    }
    return new DecisionKinds.Row(
        cells.get(0),
        DecisionKind.valueOf(cells.get(1)),
        LocalDate.parse(cells.get(2)),
        cells.get(3).isBlank() ? null : LocalDate.parse(cells.get(3)),
        List.of(cells.get(4).split("/")),
        cells.get(5).isBlank() ? null : cells.get(5));
  }
}
