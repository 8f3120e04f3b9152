package se.vagval.attendance.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.Presence;
import se.vagval.choice.PlacementId;

/// One field of the register's form: its name tells the cell and what the page showed there, its
/// value what is chosen now.
///
/// @param seen null where the page showed nothing reported
/// @param chosen null where nothing is chosen
record CellField(Cell cell, @Nullable Presence seen, int version, @Nullable Presence chosen) {

  static final String PREFIX = "cell[";
  private static final Pattern NAME =
      Pattern.compile("cell\\[([0-9a-f-]{36})]\\[([0-9-]{10})]\\[([a-z-]+)\\.([0-9]{1,6})]");
  private static final String NOTHING = "none";

  static String name(Register.Open open) {
    var seen = open.seen();
    return "cell[%s][%s][%s.%d]"
        .formatted(
            open.cell().placement(),
            open.day(),
            seen == null ? NOTHING : Register.value(seen),
            open.version());
  }

  /// Empty for a field that no page of ours has.
  static Optional<CellField> parse(String name, String value) {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      var cell =
          new Cell(
              new PlacementId(UUID.fromString(parts.group(1))), LocalDate.parse(parts.group(2)));
      return Optional.of(
          new CellField(
              cell, presence(parts.group(3)), Integer.parseInt(parts.group(4)), presence(value)));
    } catch (DateTimeException | IllegalArgumentException noneOfOurs) {
      return Optional.empty();
    }
  }

  /// Null for nothing.
  private static @Nullable Presence presence(String value) {
    return value.isEmpty() || value.equals(NOTHING)
        ? null
        : Arrays.stream(Presence.values())
            .filter(presence -> Register.value(presence).equals(value))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no presence: " + value));
  }
}
