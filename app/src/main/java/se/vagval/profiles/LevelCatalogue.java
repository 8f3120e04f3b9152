package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// The levels that hold from a day on.
///
/// @param lastDay included; null while no end is set
/// @param rows from the smallest check to the largest
@Term(sv = "nivåkatalog")
public record LevelCatalogue(
    LocalDate from, @Nullable LocalDate lastDay, List<LevelRow> rows, Mark mark, String source)
    implements Dated {

  public LevelCatalogue {
    rows = List.copyOf(rows);
  }

  public Optional<LevelRow> row(int level) {
    return rows.stream().filter(row -> row.level() == level).findFirst();
  }
}
