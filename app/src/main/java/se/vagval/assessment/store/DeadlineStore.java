package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;

/// When open cases began and whether their mapping is complete, derived each time it is asked. A
/// case's row is called `c`.
@Repository
public class DeadlineStore {

  /// @param firstContact the opening of the case where there was none
  public record Begun(
      CaseId caseId,
      LocalDate firstContact,
      @Nullable LocalDate birthDate,
      String responsible,
      boolean mapped) {}

  private final JdbcClient database;

  DeadlineStore(JdbcClient database) {
    this.database = database;
  }

  /// @param file which cases the reader may open
  /// @param ownOnly only those that the reader is responsible for
  public List<Begun> open(Allowed file, boolean ownOnly, AccountId reader) {
    return database
        .sql(
            """
            select c.id, p.birth_date, coalesce(a.name, '') as responsible,
              coalesce((select min(f.reached_on) from casework.first_contact f where f.case_id = c.id),
                c.opened_on) as first_contact,
              exists (select from assessment.mapping m
                where m.case_id = c.id and m.completed_on is not null) as mapped
            from casework.case_file c
              join casework.person p on p.id = c.person_id
              left join access.account a on a.id = c.responsible_id
            where c.closed_on is null and %s and (not :own or c.responsible_id = :reader)
            """
                .formatted(file.sql()))
        .params(file.values())
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query((row, n) ->
            new Begun(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("first_contact", LocalDate.class),
                row.getObject("birth_date", LocalDate.class),
                row.getString("responsible"),
                row.getBoolean("mapped")))
        .list();
  }
}
