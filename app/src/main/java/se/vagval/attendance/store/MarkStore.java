package se.vagval.attendance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.attendance.model.AbsenceReason;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.Mark;
import se.vagval.attendance.model.Presence;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Period;

/// What is registered, day by day.
@Repository
public class MarkStore {

  /// A report to write.
  ///
  /// @param replaces the version that it replaces; 0 for a first report
  public record Report(Cell cell, Presence presence, int replaces) {}

  /// By whom and when.
  public record Stamp(AccountId by, Instant at) {}

  private static final int ROWS_AT_A_TIME = 10_000;

  private final JdbcClient database;

  MarkStore(JdbcClient database) {
    this.database = database;
  }

  /// One statement, however many placements.
  public Map<PlacementId, Map<LocalDate, Mark>> marks(
      Collection<PlacementId> placements, Period period) {
    var marks = new HashMap<PlacementId, Map<LocalDate, Mark>>();
    database
        .sql(
            """
            select placement_id, day, presence, reason, version from attendance.mark
            where placement_id = any(:placements) and day >= :from and day < :to
            """)
        .withFetchSize(ROWS_AT_A_TIME)
        .param("placements", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
        .param("from", period.from())
        .param("to", period.to())
        .query(row -> {
          marks
              .computeIfAbsent(
                  new PlacementId(row.getObject("placement_id", UUID.class)),
                  none -> new HashMap<>())
              .put(row.getObject("day", LocalDate.class), mark(row));
        });
    return marks;
  }

  /// Absences whose reason nobody has assessed, however long ago they were; the earliest first.
  public List<Cell> unassessed(Collection<PlacementId> placements) {
    return database
        .sql(
            """
            select placement_id, day from attendance.mark
            where placement_id = any(:placements) and reason = 'UNASSESSED' order by day, placement_id
            """)
        .param("placements", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
        .query((row, n) -> cell(row))
        .list();
  }

  /// Writes all in one statement. What somebody else changed in between, and an absence that has
  /// been assessed, is left as it is and is not among the answers.
  public Set<Cell> save(List<Report> reports, Stamp stamp) {
    var saved =
        database
            .sql(
                """
                insert into attendance.mark as m
                  (placement_id, day, presence, reason, reported_at, reported_by, version)
                select placement, day, presence, case presence when 'ABSENT' then 'UNASSESSED' end, :at, :by,
                  replaces + 1
                from unnest(:placements::uuid[], :days::date[], :presences::text[], :replaces::int[])
                  as report (placement, day, presence, replaces)
                order by placement, day
                on conflict (municipality, placement_id, day) do update
                  set presence = excluded.presence, reason = excluded.reason, assessed_by = null,
                    reported_at = excluded.reported_at, reported_by = excluded.reported_by,
                    version = excluded.version
                  where m.version = excluded.version - 1 and coalesce(m.reason, 'UNASSESSED') = 'UNASSESSED'
                returning placement_id, day
                """)
            .param("at", stamp.at().atOffset(ZoneOffset.UTC))
            .param("by", stamp.by().value())
            .param("placements", array(reports, report -> report.cell().placement().value()))
            .param("days", array(reports, report -> report.cell().day()))
            .param("presences", array(reports, report -> report.presence().name()))
            .param("replaces", array(reports, Report::replaces))
            .query((row, n) -> cell(row))
            .list();
    return new HashSet<>(saved);
  }

  /// Says what an absence counts as.
  ///
  /// @return whether it still was the version that was assessed
  public boolean assess(Cell cell, int version, AbsenceReason reason, AccountId by) {
    return database
            .sql(
                """
                update attendance.mark set reason = :reason, assessed_by = :by, version = version + 1
                where placement_id = :placement and day = :day and version = :version and presence = 'ABSENT'
                """)
            .param("reason", reason.name())
            .param("by", by.value())
            .param("placement", cell.placement().value())
            .param("day", cell.day())
            .param("version", version)
            .update()
        == 1;
  }

  /// Written as the database writes arrays, so that every kind of value goes the same way.
  private static String array(
      List<Report> reports, java.util.function.Function<Report, Object> value) {
    return reports.stream()
        .map(value)
        .map(Object::toString)
        .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        new PlacementId(row.getObject("placement_id", UUID.class)),
        row.getObject("day", LocalDate.class));
  }

  private static Mark mark(ResultSet row) throws SQLException {
    return new Mark(
        Presence.valueOf(row.getString("presence")),
        reason(row.getString("reason")),
        row.getInt("version"));
  }

  private static @Nullable AbsenceReason reason(@Nullable String name) {
    return Optional.ofNullable(name).map(AbsenceReason::valueOf).orElse(null);
  }
}
