package se.vagval.remuneration.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// One day with a planned activity, and what is known of it.
@Term(sv = "planerad aktivitetsdag")
public record ActivityDay(LocalDate date, DayStatus status) {}
