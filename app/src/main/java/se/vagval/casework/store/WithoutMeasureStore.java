package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;
import se.vagval.casework.InMeasure;
import se.vagval.casework.InTheWay;

/// Open cases by whether the person is in a measure, derived each time it is asked. A case's row is
/// called `c`.
@Repository
public class WithoutMeasureStore {

  /// Who is asked about.
  ///
  /// @param file which cases the reader may open
  /// @param ownOnly only those that the reader is responsible for
  public record Asked(Allowed file, boolean ownOnly, AccountId reader, LocalDate today) {}

  /// @param reason the name of what is to be done first; empty when nothing is
  /// @param since the first contact, or the opening of the case where there was none
  public record Person(CaseId caseId, String reason, LocalDate since) {}

  private static final String OPEN =
      """
      c.closed_on is null and %s and (not :own or c.responsible_id = :reader)
      """;

  private final JdbcClient database;

  WithoutMeasureStore(JdbcClient database) {
    this.database = database;
  }

  public int open(Asked asked) {
    return database
        .sql("select count(*) from casework.case_file c where " + OPEN.formatted(asked.file.sql()))
        .params(asked.file.values())
        .param("own", asked.ownOnly)
        .param("reader", asked.reader.value())
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /// The longest since first contact first.
  ///
  /// @param reasons the first that holds is the reason
  public List<Person> without(Asked asked, List<InMeasure> measures, List<InTheWay> reasons) {
    var in = measures.stream().map(InMeasure::when).collect(Collectors.joining(" or "));
    var reason =
        reasons.stream()
            .map(one -> "when %s then '%s'".formatted(one.when(), one.reason()))
            .collect(Collectors.joining("\n  ", "case ", " else '' end"));
    return database
        .sql(
            """
            select c.id, %s as reason,
              coalesce((select min(f.reached_on) from casework.first_contact f where f.case_id = c.id),
                c.opened_on) as since
            from casework.case_file c
            where %s and not (%s)
            order by since, c.number
            """
                .formatted(reason, OPEN.formatted(asked.file.sql()), in))
        .params(asked.file.values())
        .param("own", asked.ownOnly)
        .param("reader", asked.reader.value())
        .param("today", asked.today)
        .query((row, n) ->
            new Person(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("reason"),
                row.getObject("since", LocalDate.class)))
        .list();
  }
}
