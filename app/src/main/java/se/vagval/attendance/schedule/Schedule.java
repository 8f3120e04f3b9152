package se.vagval.attendance.schedule;

import java.time.LocalDate;
import java.util.List;
import se.vagval.attendance.model.Hours;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;

/// A placement's schedule as its page shows it.
///
/// @param hours none when the placement has no schedule now or later
public record Schedule(Placement placement, PersonName name, List<Hours> hours, LocalDate today) {}
