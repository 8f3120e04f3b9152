package se.vagval.attendance.register;

import java.text.Collator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.DayIsPlanned;
import se.vagval.attendance.model.Sheet;
import se.vagval.attendance.store.SheetStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.kernel.Week;

/// Puts the register of the actor's own participants together, in a fixed number of statements.
@Component
class OwnRegister {

  private static final Locale SWEDISH = Locale.of("sv");

  private final Access access;
  private final Placements placements;
  private final SheetStore sheets;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  OwnRegister(
      Access access,
      Placements placements,
      SheetStore sheets,
      Cases cases,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.placements = placements;
    this.sheets = sheets;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Register read(Actor actor, Week week) {
    var running = running(actor, week);
    audit.readEach(actor, "register", running, Placement::caseId);
    var names = cases.names(running.stream().map(Placement::person).distinct().toList());
    return put(week, sheets.of(running, week.period()), running, names);
  }

  /// The cells of the week, for whoever saves them.
  Map<PlacementId, Sheet> sheets(List<Placement> running, Week week) {
    return sheets.of(running, week.period());
  }

  /// The placements of the week that the actor registers attendance for.
  List<Placement> running(Actor actor, Week week) {
    var own = access.where(actor, Permission.REPORT_ATTENDANCE, PlacementId.class, Placements.ROW);
    return placements.among(own, week.period());
  }

  private Register put(
      Week week,
      Map<PlacementId, Sheet> known,
      List<Placement> running,
      Map<PersonId, PersonName> names) {
    var days =
        week.days().stream()
            .filter(day ->
                day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                    || known.values().stream().anyMatch(sheet -> sheet.isPlanned(day)))
            .toList();
    var today = LocalDate.now(clock);
    var rows =
        running.stream()
            .map(placement ->
                new Register.Row(
                    placement,
                    Optional.ofNullable(names.get(placement.person())).orElse(PersonName.hidden()),
                    squares(
                        placement, Objects.requireNonNull(known.get(placement.id())), days, today)))
            .sorted(Comparator.comparing(OwnRegister::sortedBy, Collator.getInstance(SWEDISH)))
            .toList();
    return new Register(week, days, rows, today);
  }

  private static List<Register.Square> squares(
      Placement placement, Sheet sheet, List<LocalDate> days, LocalDate today) {
    return days.stream().map(day -> square(placement, sheet, day, today)).toList();
  }

  private static Register.Square square(
      Placement placement, Sheet sheet, LocalDate day, LocalDate today) {
    return switch (sheet.plan(day)) {
      case DayIsPlanned.Outcome.NotPlanned(var why) -> new Register.Free(day, why);
      case DayIsPlanned.Outcome.Planned() when day.isAfter(today) -> new Register.Ahead(day);
      case DayIsPlanned.Outcome.Planned() -> come(placement, sheet, day);
    };
  }

  private static Register.Come come(Placement placement, Sheet sheet, LocalDate day) {
    var cell = new Cell(placement.id(), day);
    return sheet
        .mark(day)
        .<Register.Come>map(mark ->
            mark.isAssessed()
                ? new Register.Fixed(cell, mark.presence(), null)
                : new Register.Open(cell, mark.presence(), mark.version(), mark.presence(), null))
        .orElseGet(() -> new Register.Open(cell, null, 0, null, null));
  }

  private static String sortedBy(Register.Row row) {
    return switch (row.name()) {
      case PersonName.Known(var given, var family) -> family + " " + given;
      case PersonName.Protected _ -> "";
    };
  }
}
