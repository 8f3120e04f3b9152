package se.vagval.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import se.vagval.kernel.Term;

/// Times at which people are to meet about cases, told by the modules that keep them, for
/// calendars. They implement it as beans.
public interface Appointments {

  /// One time, without a word of what it is about.
  ///
  /// @param source what it is, the same each time it is told
  /// @param personIsAsked whether the person of the case is asked to come
  @Term(sv = "avtalad tid")
  record Appointment(String source, LocalDate on, LocalTime starts, boolean personIsAsked) {}

  /// Those of the cases from that day on, in time's order.
  List<Appointment> of(Collection<CaseId> cases, LocalDate from);
}
