package se.vagval.attendance.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.attendance.model.AbsenceMayBeAssessed;
import se.vagval.attendance.model.AbsenceReason;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.Mark;
import se.vagval.attendance.model.Presence;
import se.vagval.attendance.store.MarkStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placements;
import se.vagval.kernel.Period;
import se.vagval.providers.Providers;
import se.vagval.web.NotFound;

/// Says whether the reason for one day's absence is accepted.
@Component
class AssessAbsence {

  record Command(Actor by, Cell cell, int seenVersion, AbsenceReason reason) {}

  sealed interface Outcome {
    record Assessed() implements Outcome {}

    record Refused(AbsenceMayBeAssessed.Reason reason) implements Outcome {}
  }

  private final Placements placements;
  private final Cases cases;
  private final Providers providers;
  private final MarkStore marks;
  private final Audit audit;

  AssessAbsence(
      Placements placements, Cases cases, Providers providers, MarkStore marks, Audit audit) {
    this.placements = placements;
    this.cases = cases;
    this.providers = providers;
    this.marks = marks;
    this.audit = audit;
  }

  /// @throws NotFound when nobody reported an absence that day
  @Transactional
  public Absence read(Actor reader, Cell cell) {
    var placement = placements.get(cell.placement());
    audit.read(reader, "absence", placement.id(), placement.caseId().value());
    var mark =
        mark(cell)
            .filter(known -> known.presence() == Presence.ABSENT)
            .orElseThrow(() -> new NotFound("absence on " + cell.day()));
    return new Absence(
        placement.id(),
        Optional.ofNullable(cases.names(List.of(placement.person())).get(placement.person()))
            .orElse(PersonName.hidden()),
        providers.get(placement.provider()).name(),
        cell.day(),
        Objects.requireNonNull(mark.reason()),
        mark.version());
  }

  @Transactional
  public Outcome handle(Command command) {
    var facts =
        new AbsenceMayBeAssessed.Facts(
            mark(command.cell()), command.seenVersion(), command.reason());
    return switch (AbsenceMayBeAssessed.of(facts)) {
      case AbsenceMayBeAssessed.Outcome.Assess() -> write(command);
      case AbsenceMayBeAssessed.Outcome.AlreadySo() -> new Outcome.Assessed();
      case AbsenceMayBeAssessed.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
    };
  }

  private Outcome write(Command command) {
    var cell = command.cell();
    var by = command.by();
    if (!marks.assess(cell, command.seenVersion(), command.reason(), by.signedIn())) {
      return new Outcome.Refused(AbsenceMayBeAssessed.Reason.CHANGED_BY_SOMEBODY_ELSE);
    }
    var placement = placements.get(cell.placement());
    audit.changed(by, "absence", placement.id(), placement.caseId().value());
    return new Outcome.Assessed();
  }

  private Optional<Mark> mark(Cell cell) {
    LocalDate day = cell.day();
    var known = marks.marks(List.of(cell.placement()), Period.ofInclusive(day, day));
    return Optional.ofNullable(known.get(cell.placement())).map(days -> days.get(day));
  }
}
