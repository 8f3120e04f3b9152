package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;

/// Open cases by what is known of the state's part, derived each time it is asked. A case's row is
/// called `c`.
@Repository
public class StateListStore {

  private static final String LATEST =
      """
      join lateral (select id, holds_until, responsible from assessment.state_check
        where case_id = c.id order by seq desc limit 1) s on true
      """;

  /// @param lastDay on which the conclusion held
  public record Expired(CaseId caseId, LocalDate lastDay) {}

  /// @param af how many cases the municipality carries though the Public Employment Service comes
  ///   first
  /// @param fk the same of the Social Insurance Agency
  /// @param open all open cases of the unit that the reader may open
  public record Carried(String unit, int af, int fk, int open) {}

  /// That the latest conclusion holds on `:today` and no check may be decided on because of it: the
  /// state comes first, or a programme at full time goes on, and no reason is stated to act all the
  /// same. The same as [se.vagval.assessment.model.CheckNeedsStateFirst] of a conclusion that
  /// holds.
  public static final String COMES_FIRST_OF_CASE =
      """
      (exists (select from assessment.state_check s where s.case_id = c.id and s.holds_until > :today
        and not exists (select from assessment.state_check l where l.case_id = c.id and l.seq > s.seq)
        and (s.responsible <> 'MUNICIPALITY' or s.full_time_programme)
        and not exists (select from assessment.state_carried k where k.check_id = s.id)))
      """;

  private final JdbcClient database;

  StateListStore(JdbcClient database) {
    this.database = database;
  }

  /// Those whose conclusion has expired, the longest ago first.
  ///
  /// @param file which cases the reader may open
  /// @param ownOnly only those that the reader is responsible for
  public List<Expired> expired(Allowed file, boolean ownOnly, AccountId reader, LocalDate today) {
    return database
        .sql(
            """
            select c.id, s.holds_until - 1 as last_day from casework.case_file c %s
            where c.closed_on is null and %s and s.holds_until <= :today
              and (not :own or c.responsible_id = :reader)
            order by s.holds_until, c.number
            """
                .formatted(LATEST, file.sql()))
        .params(file.values())
        .param("today", today)
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query((row, n) ->
            new Expired(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("last_day", LocalDate.class)))
        .list();
  }

  /// How many cases each unit carries on that day though the rule says that the state comes first.
  public List<Carried> carried(Allowed file, LocalDate today) {
    return database
        .sql(
            """
            select u.name, count(*) as open,
              count(*) filter (where s.responsible = 'AF' and k.check_id is not null) as af,
              count(*) filter (where s.responsible = 'FK' and k.check_id is not null) as fk
            from casework.case_file c
              join casework.unit u on u.id = c.unit_id
              left %s and s.holds_until > :today
              left join assessment.state_carried k on k.check_id = s.id
            where c.closed_on is null and %s
            group by u.name order by u.name
            """
                .formatted(LATEST.strip(), file.sql()))
        .params(file.values())
        .param("today", today)
        .query((row, n) ->
            new Carried(
                row.getString("name"), row.getInt("af"), row.getInt("fk"), row.getInt("open")))
        .list();
  }
}
