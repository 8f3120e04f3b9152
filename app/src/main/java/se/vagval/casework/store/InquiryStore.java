package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cause;
import se.vagval.casework.NothingThere;
import se.vagval.casework.OpenInquiry;

/// Inquiries into unclear causes. One that is closed is never changed.
@Repository
public class InquiryStore {

  /// Who does it and when.
  public record Stamp(AccountId by, Instant at, LocalDate today) {}

  private static final String OPEN =
      """
      select i.id, i.case_id, i.opened_on, i.due_on from casework.inquiry i
        join casework.case_file c on c.id = i.case_id where i.closed_on is null and
      """;

  private final JdbcClient database;

  InquiryStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<OpenInquiry> open(CaseId caseId) {
    if (NothingThere.in("casework.inquiry", caseId)) {
      return Optional.empty();
    }
    return database
        .sql(OPEN + " i.case_id = :case")
        .param("case", caseId.value())
        .query(InquiryStore::inquiry)
        .optional();
  }

  /// Of open cases, the one that is due first at the top.
  ///
  /// @param file which cases the reader may open
  /// @param ownOnly only those that the reader is responsible for
  public List<OpenInquiry> list(Allowed file, boolean ownOnly, AccountId reader) {
    return database
        .sql(
            OPEN
                + " c.closed_on is null and (not :own or c.responsible_id = :reader) and %s order by i.due_on, c.number"
                    .formatted(file.sql()))
        .params(file.values())
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query(InquiryStore::inquiry)
        .list();
  }

  public void begin(CaseId caseId, LocalDate dueOn, String profile, Stamp stamp) {
    database
        .sql(
            """
            insert into casework.inquiry (id, case_id, opened_on, due_on, opened_by, opened_at, profile)
            values (gen_random_uuid(), :case, :on, :due, :by, :at, :profile)
            """)
        .param("case", caseId.value())
        .param("on", stamp.today())
        .param("due", dueOn)
        .param("by", stamp.by().value())
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .param("profile", profile)
        .update();
  }

  public void close(UUID inquiry, Cause found, String finding, Stamp stamp) {
    database
        .sql(
            """
            update casework.inquiry set closed_on = :on, closed_by = :by, closed_at = :at, found_cause = :found,
              finding = :finding
            where id = :id and closed_on is null
            """)
        .param("id", inquiry)
        .param("on", stamp.today())
        .param("by", stamp.by().value())
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .param("found", found.name())
        .param("finding", finding)
        .update();
  }

  private static OpenInquiry inquiry(ResultSet row, int number) throws SQLException {
    return new OpenInquiry(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class));
  }
}
