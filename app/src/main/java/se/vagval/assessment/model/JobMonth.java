package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// One month of jobs sought beside what was demanded. An empty log says that nothing is written,
/// never that nothing was done.
///
/// @param entries the newest first
/// @param demand null when nothing was demanded
/// @param followUp null until somebody has followed up
@Term(sv = "månadens sökta arbeten")
public record JobMonth(
    YearMonth month,
    List<JobSought> entries,
    @Nullable JobDemand demand,
    @Nullable MonthFollowUp followUp) {

  /// Whether the person can still write in it.
  public boolean isOpen() {
    return followUp == null;
  }

  /// Whether it is over and waits for the caseworker.
  public boolean isDue(LocalDate today) {
    return isOpen() && demand != null && month.isBefore(YearMonth.from(today));
  }

  /// Differs as soon as the person has written, changed or taken away anything.
  public String seen() {
    var versions = entries.stream().mapToInt(JobSought::version).sum();
    var ids = entries.stream().mapToInt(entry -> entry.id().value().hashCode()).sum();
    return entries.size() + "." + versions + "." + Integer.toHexString(ids);
  }
}
