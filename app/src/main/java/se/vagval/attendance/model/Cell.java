package se.vagval.attendance.model;

import java.time.LocalDate;
import se.vagval.choice.PlacementId;

/// One cell of a register: a placement on a day.
public record Cell(PlacementId placement, LocalDate day) {}
