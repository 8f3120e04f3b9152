package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;
import se.vagval.casework.HoldsOpen;

/// Closed cases in lists.
@Repository
public class ClosedListStore {

  /// @param reason a code of the list of reasons; null for one that was closed before that was kept
  public record Closed(CaseId caseId, LocalDate on, @Nullable String reason) {}

  /// A closed case in which something waits.
  ///
  /// @param what in the order of the conditions
  public record Waiting(CaseId caseId, LocalDate on, List<HoldsOpen> what) {}

  private final JdbcClient database;

  ClosedListStore(JdbcClient database) {
    this.database = database;
  }

  /// Those that were closed in that year and are closed still, the latest first.
  ///
  /// @param file which cases the reader may open; a case's row is called `c`
  /// @param ownOnly only those that the reader was responsible for
  public List<Closed> in(Year year, Allowed file, boolean ownOnly, AccountId reader) {
    return database
        .sql(
            """
            select c.id, c.closed_on, (select x.reason_code from casework.case_closing x
              where x.case_id = c.id order by x.closed_at desc limit 1) as reason_code
            from casework.case_file c
            where c.closed_on >= :first and c.closed_on < :next
              and (not :own or c.responsible_id = :reader) and %s
            order by c.closed_on desc, c.number
            """
                .formatted(file.sql()))
        .params(file.values())
        .param("first", year.atDay(1))
        .param("next", year.plusYears(1).atDay(1))
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query(ClosedListStore::closed)
        .list();
  }

  /// Closed cases in which one of the conditions has come to be so since; those that were closed
  /// first come first.
  ///
  /// @param own which cases the reader settles it in; a case's row is called `c`
  public List<Waiting> waiting(List<HoldsOpen> asked, Allowed own, LocalDate today) {
    var conditions =
        asked.stream()
            .map(one -> "(select %d where %s)".formatted(asked.indexOf(one), one.when()))
            .collect(Collectors.joining(", "));
    return database
        .sql(
            """
            select c.id, c.closed_on, held.places from casework.case_file c
              cross join lateral (select array_remove(array[%s], null) as places) held
            where c.closed_on is not null and %s and held.places <> '{}'
            order by c.closed_on, c.number
            """
                .formatted(conditions, own.sql()))
        .params(own.values())
        .param("today", today)
        .query((row, n) ->
            new Waiting(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("closed_on", LocalDate.class),
                Arrays.stream((Integer[]) row.getArray("places").getArray())
                    .map(asked::get)
                    .toList()))
        .list();
  }

  private static Closed closed(ResultSet row, int number) throws SQLException {
    return new Closed(
        new CaseId(row.getObject("id", UUID.class)),
        row.getObject("closed_on", LocalDate.class),
        row.getString("reason_code"));
  }
}
