package se.vagval.coordination.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.Appointments.Appointment;
import se.vagval.casework.CaseId;

/// When joint meetings are, and nothing else of them.
@Repository
public class MeetingTimeStore {

  private final JdbcClient database;

  MeetingTimeStore(JdbcClient database) {
    this.database = database;
  }

  /// Those that stand as they were planned last, and were not called off.
  public List<Appointment> of(Collection<CaseId> cases, LocalDate from) {
    return database
        .sql(
            """
            select m.id, m.planned_on, m.starts, m.person_invited from coordination.joint_meeting m
            where m.case_id = any(:cases) and m.planned_on >= :from
              and not exists (select from coordination.joint_meeting l where l.replaces = m.id)
              and not exists (select from coordination.meeting_outcome o
                where o.meeting_id = m.id and o.outcome <> 'HELD')
            order by m.planned_on, m.starts, m.id
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .param("from", from)
        .query((row, n) ->
            new Appointment(
                "meeting " + row.getString("id"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getBoolean("person_invited")))
        .list();
  }
}
