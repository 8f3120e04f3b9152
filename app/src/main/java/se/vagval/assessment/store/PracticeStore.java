package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.model.UnitPractice;
import se.vagval.casework.UnitId;
import se.vagval.profiles.ProfileId;

/// How units have decided on levels, counted each time it is asked. A decision counts for the unit
/// that has the case now.
@Repository
public class PracticeStore {

  private static final String COUNTS =
      """
      select u.id, u.name, d.level, count(*) as decisions
      from assessment.decision d
        join casework.case_file c on c.id = d.case_id
        join casework.unit u on u.id = c.unit_id
      where d.decided_on > :after and d.decided_on <= :today and d.profile = :profile %s
      group by u.id, u.name, d.level order by u.name, u.id, d.level
      """;

  private final JdbcClient database;

  PracticeStore(JdbcClient database) {
    this.database = database;
  }

  /// Of all units, by name and level.
  public List<UnitPractice.Count> ofAll(LocalDate after, LocalDate today, ProfileId profile) {
    return read(database.sql(COUNTS.formatted("")), after, today, profile);
  }

  public List<UnitPractice.Count> of(
      UnitId unit, LocalDate after, LocalDate today, ProfileId profile) {
    var one = database.sql(COUNTS.formatted("and c.unit_id = :unit")).param("unit", unit.value());
    return read(one, after, today, profile);
  }

  private static List<UnitPractice.Count> read(
      JdbcClient.StatementSpec sql, LocalDate after, LocalDate today, ProfileId profile) {
    return sql.param("after", after)
        .param("today", today)
        .param("profile", profile.value())
        .query((row, n) ->
            new UnitPractice.Count(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("level"),
                row.getInt("decisions")))
        .list();
  }
}
