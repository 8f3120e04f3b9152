package se.vagval.attendance.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.CellMayBeSaved;
import se.vagval.attendance.model.Sheet;
import se.vagval.attendance.store.MarkStore;
import se.vagval.audit.Audit;
import se.vagval.choice.Placement;
import se.vagval.kernel.Week;

/// Saves a week's register: all that can be saved in one statement, and what cannot is told.
@Component
class SaveRegister {

  record Command(Actor by, Week week, List<CellField> fields) {}

  sealed interface Outcome {
    record Saved(int cells) implements Outcome {}

    /// @param refused cells that stay as they are, each with why
    record SavedInPart(int cells, Map<Cell, CellMayBeSaved.Reason> refused) implements Outcome {}
  }

  private final OwnRegister register;
  private final MarkStore marks;
  private final Audit audit;
  private final Clock clock;

  SaveRegister(OwnRegister register, MarkStore marks, Audit audit, Clock clock) {
    this.register = register;
    this.marks = marks;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome handle(Command command) {
    var running = register.running(command.by(), command.week());
    var sheets = register.sheets(running, command.week());
    var reports = new ArrayList<MarkStore.Report>();
    var refused = new HashMap<Cell, CellMayBeSaved.Reason>();
    for (var field : command.fields()) {
      switch (ofField(field, sheets.get(field.cell().placement()), command.week())) {
        case CellMayBeSaved.Outcome.Save(var presence, var replaces) ->
            reports.add(new MarkStore.Report(field.cell(), presence, replaces));
        case CellMayBeSaved.Outcome.Unchanged() -> {}
        case CellMayBeSaved.Outcome.Refused(var reason) -> refused.put(field.cell(), reason);
      }
    }
    var saved = write(command.by(), reports, refused);
    log(command.by(), running, saved);
    return refused.isEmpty()
        ? new Outcome.Saved(saved.size())
        : new Outcome.SavedInPart(saved.size(), refused);
  }

  /// A cell of a placement that is not the actor's own has no sheet here, and is never written.
  private CellMayBeSaved.Outcome ofField(CellField field, @Nullable Sheet sheet, Week week) {
    var day = field.cell().day();
    if (sheet == null || !week.period().contains(day)) {
      return new CellMayBeSaved.Outcome.Refused(CellMayBeSaved.Reason.NOT_PLANNED);
    }
    return CellMayBeSaved.of(
        new CellMayBeSaved.Facts(
            day,
            LocalDate.now(clock),
            sheet.isPlanned(day),
            field.seen(),
            field.version(),
            field.chosen(),
            sheet.mark(day)));
  }

  private Set<Cell> write(
      Actor by, List<MarkStore.Report> reports, Map<Cell, CellMayBeSaved.Reason> refused) {
    if (reports.isEmpty()) {
      return Set.of();
    }
    var stamp = new MarkStore.Stamp(by.signedIn(), clock.instant());
    var saved = marks.save(reports, stamp);
    reports.stream()
        .map(MarkStore.Report::cell)
        .filter(cell -> !saved.contains(cell))
        .forEach(cell -> refused.put(cell, CellMayBeSaved.Reason.CHANGED_BY_SOMEBODY_ELSE));
    return saved;
  }

  /// One entry for each person something was written about.
  private void log(Actor by, List<Placement> running, Set<Cell> saved) {
    var written = saved.stream().map(Cell::placement).collect(Collectors.toSet());
    audit.changedEach(
        by,
        "register",
        running.stream()
            .filter(placement -> written.contains(placement.id()))
            .collect(Collectors.toMap(Placement::id, placement -> placement.caseId().value())));
  }

  /// What was typed and not saved, put back into the register as it is now. What has been assessed
  /// stands as it is, with the refusal: typing it again would never help.
  static Register withTyped(
      Register now, List<CellField> fields, Map<Cell, CellMayBeSaved.Reason> refused) {
    var typed = new HashMap<Cell, CellField>();
    fields.forEach(field -> typed.put(field.cell(), field));
    return now.mapped(square ->
        switch (square) {
          case Register.Open open -> typed(open, typed.get(open.cell()), refused);
          case Register.Fixed fixed -> fixed.refused(refused.get(fixed.cell()));
          case Register.Free free -> free;
          case Register.Ahead ahead -> ahead;
        });
  }

  private static Register.Open typed(
      Register.Open open, @Nullable CellField field, Map<Cell, CellMayBeSaved.Reason> refused) {
    return field == null || field.chosen() == null || field.chosen() == field.seen()
        ? open
        : new Register.Open(
            open.cell(), open.seen(), open.version(), field.chosen(), refused.get(open.cell()));
  }
}
