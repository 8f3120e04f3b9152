package se.vagval.remuneration.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.attendance.DayStatus;
import se.vagval.kernel.Money;

/// One running day.
///
/// @param status null for a day without a planned activity
/// @param number among the days paid for on the check; 0 for a day that is not
public record DayShown(LocalDate day, @Nullable DayStatus status, int number, Money worth) {}
