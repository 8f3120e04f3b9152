package se.vagval.attendance;

import java.time.LocalDate;

/// One day that the agreement plans, and what is known of it.
public record PlannedDay(LocalDate date, DayStatus status) {}
