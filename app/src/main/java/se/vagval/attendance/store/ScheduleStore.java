package se.vagval.attendance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.attendance.model.Hours;
import se.vagval.casework.PersonId;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.web.OnceARequest;

/// The hours that agreements plan.
@Repository
public class ScheduleStore {

  /// A schedule set, or taken away, from a day.
  ///
  /// @param rows of hours that were set; 0 for one that was taken away
  public record Change(LocalDate from, int rows, Instant at, AccountId by) {}

  private static final int MINUTES_OF_DAY = 24 * 60;

  private static final String HOURS =
      """
      select placement_id, weekday, lower(minutes) as start_minute, upper(minutes) as until_minute,
        lower(valid) as valid_from, upper(valid) as valid_to
      from attendance.schedule
      """;

  private final JdbcClient database;

  ScheduleStore(JdbcClient database) {
    this.database = database;
  }

  /// One statement, however many placements. The page being read asks the database once.
  public Map<PlacementId, List<Hours>> hours(Collection<PlacementId> placements) {
    return OnceARequest.of(
        List.of("hours of placements", Set.copyOf(placements)),
        () -> Collections.unmodifiableMap(read(placements)));
  }

  private Map<PlacementId, List<Hours>> read(Collection<PlacementId> placements) {
    var hours = new HashMap<PlacementId, List<Hours>>();
    database
        .sql(
            HOURS + "where placement_id = any(:placements) order by lower(valid), weekday, minutes")
        .param("placements", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
        .query(row -> {
          hours
              .computeIfAbsent(
                  new PlacementId(row.getObject("placement_id", UUID.class)),
                  none -> new ArrayList<>())
              .add(hours(row));
        });
    return hours;
  }

  /// Lets nobody else plan hours for the person until the transaction ends.
  public void lock(PersonId person) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('schedule ' || :person, 0))")
        .param("person", person.toString())
        .query((row, n) -> true)
        .list();
  }

  /// The person's hours at other placements that are in force on that day or later.
  public List<Hours> elsewhere(Placement placement, LocalDate from) {
    return database
        .sql(
            HOURS
                + """
                where person_id = :person and placement_id <> :placement and valid && daterange(:from, null)
                order by weekday, minutes
                """)
        .param("person", placement.person().value())
        .param("placement", placement.id().value())
        .param("from", from)
        .query((row, n) -> hours(row))
        .list();
  }

  /// Ends what is planned at the person's placements with the placement itself, so that it stands
  /// in nobody's way. The placement ends in a module that knows no schedules.
  public void endWithPlacements(PersonId person) {
    database
        .sql(
            """
            with ended as (select s.id, s.valid * daterange(null, p.last_day, '[]') as left_of_it
              from attendance.schedule s join choice.placement p on p.id = s.placement_id
              where s.person_id = :person and p.last_day is not null),
            never as (delete from attendance.schedule s using ended e
              where e.id = s.id and isempty(e.left_of_it))
            update attendance.schedule s set valid = e.left_of_it from ended e
            where e.id = s.id and not isempty(e.left_of_it) and s.valid <> e.left_of_it
            """)
        .param("person", person.value())
        .update();
  }

  /// Ends the schedule that is in force on that day; one that would have begun later never does.
  public void end(PlacementId placement, LocalDate from) {
    database
        .sql("delete from attendance.schedule where placement_id = :id and lower(valid) >= :from")
        .param("id", placement.value())
        .param("from", from)
        .update();
    database
        .sql(
            """
            update attendance.schedule set valid = daterange(lower(valid), :from)
            where placement_id = :id and valid @> :from::date
            """)
        .param("id", placement.value())
        .param("from", from)
        .update();
  }

  /// Whether a schedule was ever set for the placement, also one that was taken away before it
  /// began.
  public boolean wasEverSet(PlacementId placement) {
    return database
        .sql(
            """
            select exists (select from attendance.schedule where placement_id = :id)
              or exists (select from attendance.schedule_change where placement_id = :id and rows_set > 0)
            """)
        .param("id", placement.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /// Keeps that the schedule was set from that day, or taken away.
  public void keepChange(PlacementId placement, Change change) {
    database
        .sql(
            """
            insert into attendance.schedule_change (id, placement_id, from_day, rows_set, changed_at, changed_by)
            values (gen_random_uuid(), :placement, :from, :rows, :at, :by)
            """)
        .param("placement", placement.value())
        .param("from", change.from())
        .param("rows", change.rows())
        .param("at", change.at().atOffset(ZoneOffset.UTC))
        .param("by", change.by().value())
        .update();
  }

  public void add(Placement placement, List<Hours> hours) {
    for (var day : hours) {
      database
          .sql(
              """
              insert into attendance.schedule (id, placement_id, person_id, weekday, minutes, valid)
              values (gen_random_uuid(), :placement, :person, :weekday, int4range(:start, :until),
                daterange(:from, :to))
              """)
          .param("placement", placement.id().value())
          .param("person", placement.person().value())
          .param("weekday", day.weekday().getValue())
          .param("start", minute(day.start()))
          .param(
              "until",
              day.until().equals(LocalTime.MIDNIGHT) ? MINUTES_OF_DAY : minute(day.until()))
          .param("from", day.from())
          .param("to", day.to())
          .update();
    }
  }

  private static Hours hours(ResultSet row) throws SQLException {
    return new Hours(
        DayOfWeek.of(row.getInt("weekday")),
        time(row.getInt("start_minute")),
        time(row.getInt("until_minute")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static LocalTime time(int minute) {
    return LocalTime.MIDNIGHT.plusMinutes(minute);
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
