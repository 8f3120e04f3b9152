package se.vagval.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Role;

/// What others did with a person's cases, by role and place, never by name.
@Repository
public class PersonLogStore {

  private static final int AT_A_TIME = 1_000;

  /// What is written down in the cases of several people at once, since one of them moves in or
  /// out, or may be somebody else: the unit that did it may be that of a person whom nobody may
  /// find.
  private static final String[] ABOUT_OTHERS = {
    "household-joined", "household-left", "household-member", "number-tried", "same-person"
  };

  private static final String BY_OTHERS =
      """
      from unnest(:cases::uuid[], :units::uuid[]) as own (case_id, unit_id)
        join audit.entry e on e.case_id = own.case_id
        cross join lateral (select e.at at time zone 'Europe/Stockholm' as at,
          case when e.what = any(:about) and e.on_behalf_of is distinct from own.unit_id then null else e.on_behalf_of end
            as place) as here
      where e.act in ('READ', 'CHANGED')
        and not exists (select from access.account a where a.id = e.account_id and a.person_id = :person)
      """;

  /// Whose log.
  ///
  /// @param person whose own acts are left out
  /// @param cases each with the unit that has it
  public record Whose(UUID person, Map<UUID, UUID> cases) {}

  /// What somebody in a role did on a day.
  ///
  /// @param place the unit or provider; null where the role is held for none, or where it would
  ///   tell which unit has somebody else's case
  /// @param act `READ` or `CHANGED`
  /// @param times how often
  public record Done(
      LocalDate day, Role role, @Nullable UUID place, String act, String what, int times) {}

  private final JdbcClient database;

  PersonLogStore(DataSource source) {
    var rows = new JdbcTemplate(source);
    rows.setFetchSize(AT_A_TIME);
    this.database = JdbcClient.create(rows);
  }

  /// The months of which there is something, the newest first.
  public List<YearMonth> months(Whose whose) {
    return of(
            whose, "select distinct date_trunc('month', here.at)::date as month %s order by 1 desc")
        .query((row, n) -> YearMonth.from(row.getObject("month", LocalDate.class)))
        .list();
  }

  /// The newest first. In a transaction, so that they come some at a time.
  ///
  /// @param month null for all there is
  public void each(Whose whose, @Nullable YearMonth month, Consumer<Done> reader) {
    of(
            whose,
            """
            select here.at::date as day, e.role, here.place, e.act, e.what, count(*) as times %s
              and (:from::date is null or e.at >= :from::date::timestamp at time zone 'Europe/Stockholm')
              and (:to::date is null or e.at < :to::date::timestamp at time zone 'Europe/Stockholm')
            group by 1, 2, 3, 4, 5
            order by 1 desc, max(e.at) desc, 2, 3, 4, 5
            """)
        .param("from", month == null ? null : month.atDay(1))
        .param("to", month == null ? null : month.plusMonths(1).atDay(1))
        .query(row -> {
          reader.accept(done(row));
        });
  }

  private JdbcClient.StatementSpec of(Whose whose, String sql) {
    return database
        .sql(sql.formatted(BY_OTHERS))
        .param("cases", whose.cases().keySet().toArray(UUID[]::new))
        .param("units", whose.cases().values().toArray(UUID[]::new))
        .param("about", ABOUT_OTHERS)
        .param("person", whose.person());
  }

  private static Done done(ResultSet row) throws SQLException {
    return new Done(
        row.getObject("day", LocalDate.class),
        Role.valueOf(row.getString("role")),
        row.getObject("place", UUID.class),
        row.getString("act"),
        row.getString("what"),
        row.getInt("times"));
  }
}
