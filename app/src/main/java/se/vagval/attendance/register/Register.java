package se.vagval.attendance.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.CellMayBeSaved;
import se.vagval.attendance.model.DayIsPlanned;
import se.vagval.attendance.model.Presence;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;
import se.vagval.kernel.Week;

/// A provider's week as it stands: people down, days across.
///
/// @param days those of the week on which anything is planned, Monday to Friday in any case
public record Register(Week week, List<LocalDate> days, List<Row> rows, LocalDate today) {

  public record Row(Placement placement, PersonName name, List<Square> squares) {}

  public sealed interface Square {
    LocalDate day();
  }

  /// Nothing is planned, so nothing is reported.
  public record Free(LocalDate day, DayIsPlanned.Reason why) implements Square {}

  /// Planned, and not yet come.
  public record Ahead(LocalDate day) implements Square {}

  /// Planned, and come.
  public sealed interface Come extends Square {

    Cell cell();

    /// What is registered now; null when nothing is.
    @Nullable Presence seen();

    /// Why what was typed was not saved.
    CellMayBeSaved.@Nullable Reason refused();

    @Override
    default LocalDate day() {
      return cell().day();
    }
  }

  /// Registered, and no longer the provider's to change: the authority has assessed the absence.
  /// What it said of it is not for the provider to see.
  public record Fixed(Cell cell, Presence seen, CellMayBeSaved.@Nullable Reason refused)
      implements Come {

    Fixed refused(CellMayBeSaved.@Nullable Reason why) {
      return new Fixed(cell, seen, why);
    }
  }

  /// Can be reported.
  ///
  /// @param seen what is registered now; null when nothing is
  /// @param version of what is registered; 0 when nothing is
  /// @param chosen what the form chooses: what is registered, or what was typed
  /// @param refused why what was typed was not saved
  public record Open(
      Cell cell,
      @Nullable Presence seen,
      int version,
      @Nullable Presence chosen,
      CellMayBeSaved.@Nullable Reason refused)
      implements Come {

    /// The name of the form field. It carries what the page showed, so that a stale page is known.
    public String field() {
      return CellField.name(this);
    }

    public boolean isChosen(Presence presence) {
      return presence == chosen;
    }
  }

  /// How a presence is written in the form.
  public static String value(Presence presence) {
    return presence.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<Presence> choices() {
    return List.of(Presence.values());
  }

  /// Planned days that have come and that nobody has reported.
  public long unreported() {
    return open().filter(cell -> cell.seen() == null).count();
  }

  public boolean isOpen(LocalDate day) {
    return open().anyMatch(cell -> cell.day().equals(day));
  }

  /// The same register with each square turned into what `change` says.
  Register mapped(UnaryOperator<Square> change) {
    var changed =
        rows.stream()
            .map(row ->
                new Row(row.placement(), row.name(), row.squares().stream().map(change).toList()))
            .toList();
    return new Register(week, days, changed, today);
  }

  /// Fills what is neither reported nor chosen, on those days.
  Register allPresent(Predicate<LocalDate> days) {
    return mapped(square ->
        square instanceof Open open && open.chosen() == null && days.test(open.day())
            ? new Open(open.cell(), open.seen(), open.version(), Presence.PRESENT, open.refused())
            : square);
  }

  /// Chosen and not yet saved.
  public long unsaved() {
    return open().filter(cell -> cell.chosen() != cell.seen()).count();
  }

  public Optional<LocalDate> lastDayInWeek(Row row) {
    return Optional.ofNullable(row.placement().lastDay()).filter(week.period()::contains);
  }

  private Stream<Open> open() {
    return rows.stream()
        .flatMap(row -> row.squares().stream())
        .filter(Open.class::isInstance)
        .map(Open.class::cast);
  }
}
