package se.vagval.coordination.feeds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casework.Appointments;
import se.vagval.casework.CaseId;
import se.vagval.coordination.store.MeetingTimeStore;

/// Joint meetings as times in calendars.
@Component
class MeetingAppointments implements Appointments {

  private final MeetingTimeStore store;

  MeetingAppointments(MeetingTimeStore store) {
    this.store = store;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Appointment> of(Collection<CaseId> cases, LocalDate from) {
    return store.of(cases, from);
  }
}
