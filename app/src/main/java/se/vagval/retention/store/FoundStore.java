package se.vagval.retention.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.retention.model.Waiting;

/// What each day's look found to be due, and when it was no longer.
@Repository
public class FoundStore {

  private static final String DUE =
      "select * from unnest(:kinds::text[], :targets::uuid[], :days::date[]) as due (kind, target_id, last_day)";

  private final JdbcClient database;

  FoundStore(JdbcClient database) {
    this.database = database;
  }

  /// Lets no other node look until the transaction ends.
  ///
  /// @return false when another is at it, or somebody has looked that day
  public boolean begin(LocalDate today) {
    return database
        .sql(
            """
            select case when pg_try_advisory_xact_lock(hashtextextended('look for due ' || tenancy.municipality(), 0))
              then not exists (select from retention.look where looked_on = :today) else false end
            """)
        .param("today", today)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  public void looked(LocalDate today, OffsetDateTime at, int found) {
    database
        .sql(
            "insert into retention.look (looked_on, looked_at, found) values (:today, :at, :found)")
        .param("today", today)
        .param("at", at)
        .param("found", found)
        .update();
  }

  /// @return how many are due now that were not before
  public int add(List<Waiting.One> due, LocalDate today) {
    return written(
        """
        insert into retention.found_due as f (kind, target_id, last_day, unit_id, found_on)
        select due.kind, due.target_id, due.last_day,
          (select c.unit_id from casework.case_file c where due.kind in ('CASE', 'CASE_NUMBERS') and c.id = due.target_id),
          :today
        from (%s) due
        on conflict (municipality, kind, target_id, last_day)
          do update set found_on = excluded.found_on, gone_on = null where f.gone_on is not null
        """,
        due, today);
  }

  /// What was destroyed, or of which something was noted.
  public void leaveOnly(List<Waiting.One> due, LocalDate today) {
    written(
        """
        update retention.found_due f set gone_on = greatest(:today, f.found_on)
        where f.gone_on is null and not exists (select from (%s) due
          where due.kind = f.kind and due.target_id = f.target_id and due.last_day = f.last_day)
        """,
        due, today);
  }

  private int written(String sql, List<Waiting.One> due, LocalDate today) {
    return database
        .sql(sql.formatted(DUE))
        .param("kinds", texts(due, one -> one.kind().name()))
        .param("targets", due.stream().map(Waiting.One::id).toArray(UUID[]::new))
        .param("days", texts(due, one -> one.lastDay().toString()))
        .param("today", today)
        .update();
  }

  private static String[] texts(List<Waiting.One> due, Function<Waiting.One, String> of) {
    return due.stream().map(of).toArray(String[]::new);
  }

  public Waiting waiting() {
    var days =
        database
            .sql(
                """
                select (select min(found_on) from retention.found_due where gone_on is null) as since,
                  (select max(looked_on) from retention.look) as looked
                """)
            .query((row, n) ->
                new Waiting(
                    kinds(),
                    units(),
                    row.getObject("since", LocalDate.class),
                    row.getObject("looked", LocalDate.class)));
    return days.single();
  }

  private List<Waiting.Counted> kinds() {
    return database
        .sql(
            """
            select kind, count(*) as found from retention.found_due where gone_on is null group by kind order by kind
            """)
        .query((row, n) ->
            new Waiting.Counted(Waiting.Kind.valueOf(row.getString("kind")), row.getInt("found")))
        .list();
  }

  private List<Waiting.OfUnit> units() {
    return database
        .sql(
            """
            select u.name, count(*) as found from retention.found_due f join casework.unit u on u.id = f.unit_id
            where f.gone_on is null group by u.name order by u.name
            """)
        .query((row, n) -> new Waiting.OfUnit(row.getString("name"), row.getInt("found")))
        .list();
  }
}
