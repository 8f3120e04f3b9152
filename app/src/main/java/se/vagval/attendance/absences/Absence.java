package se.vagval.attendance.absences;

import java.time.LocalDate;
import se.vagval.attendance.model.AbsenceReason;
import se.vagval.casework.PersonName;
import se.vagval.choice.PlacementId;

/// One day's absence as the caseworker sees it.
public record Absence(
    PlacementId placement,
    PersonName name,
    String provider,
    LocalDate day,
    AbsenceReason reason,
    int version) {}
