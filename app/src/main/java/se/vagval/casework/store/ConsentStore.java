package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.casework.SharedPart;
import se.vagval.casework.model.Consent;

/// What people have said to other authorities' seeing their case. Nothing is overwritten.
@Repository
public class ConsentStore {

  /// Who noted it and when.
  public record Signature(AccountId by, OffsetDateTime at) {}

  private final JdbcClient database;

  ConsentStore(JdbcClient database) {
    this.database = database;
  }

  /// The latest first.
  public List<Consent> of(CaseId caseId) {
    return database
        .sql(
            """
            select c.id, c.authority, c.parts, c.way, c.given_on, c.until, a.name
            from casework.consent c left join access.account a on a.id = c.noted_by
            where c.case_id = :case order by c.id desc
            """)
        .param("case", caseId.value())
        .query(ConsentStore::consent)
        .list();
  }

  public Optional<Consent> latest(CaseId caseId, Authority authority) {
    return Optional.ofNullable(latest(List.of(caseId), authority).get(caseId));
  }

  /// What was last said to that authority in each case; a case in which nothing was is not there.
  public Map<CaseId, Consent> latest(Collection<CaseId> cases, Authority authority) {
    var latest = new HashMap<CaseId, Consent>();
    database
        .sql(
            """
            select distinct on (c.case_id) c.case_id, c.id, c.authority, c.parts, c.way, c.given_on, c.until, a.name
            from casework.consent c left join access.account a on a.id = c.noted_by
            where c.case_id = any(:cases) and c.authority = :authority
            order by c.case_id, c.id desc
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .param("authority", authority.name())
        .query((row, n) ->
            latest.put(new CaseId(row.getObject("case_id", UUID.class)), consent(row, n)))
        .list();
    return latest;
  }

  /// The last day on which the person took a consent back; empty for never.
  public Optional<LocalDate> takenBackOn(CaseId caseId, Authority authority) {
    return database
        .sql(
            """
            select given_on from casework.consent
            where case_id = :case and authority = :authority and until is null
            order by id desc limit 1
            """)
        .param("case", caseId.value())
        .param("authority", authority.name())
        .query((row, n) -> row.getObject("given_on", LocalDate.class))
        .optional();
  }

  public void give(CaseId caseId, Authority authority, Consent.Terms terms, Signature signature) {
    database
        .sql(
            """
            insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
            values (:case, :authority, :parts, :way, :on, :until, :at, :by)
            """)
        .param("case", caseId.value())
        .param("authority", authority.name())
        .param(
            "parts", terms.parts().stream().map(SharedPart::name).sorted().toArray(String[]::new))
        .param("way", terms.way().name())
        .param("on", terms.on())
        .param("until", terms.until())
        .param("at", signature.at())
        .param("by", signature.by().value())
        .update();
  }

  public void takeBack(CaseId caseId, Authority authority, LocalDate on, Signature signature) {
    database
        .sql(
            """
            insert into casework.consent (case_id, authority, parts, given_on, noted_at, noted_by)
            values (:case, :authority, '{}', :on, :at, :by)
            """)
        .param("case", caseId.value())
        .param("authority", authority.name())
        .param("on", on)
        .param("at", signature.at())
        .param("by", signature.by().value())
        .update();
  }

  private static Consent consent(ResultSet row, int number) throws SQLException {
    var id = row.getLong("id");
    var authority = Authority.valueOf(row.getString("authority"));
    var on = row.getObject("given_on", LocalDate.class);
    var until = Optional.ofNullable(row.getObject("until", LocalDate.class));
    var by = Optional.ofNullable(row.getString("name")).orElse("");
    if (until.isEmpty()) {
      return new Consent.TakenBack(id, authority, on, by);
    }
    var way = Consent.Way.valueOf(row.getString("way"));
    var terms = new Consent.Terms(parts(row), way, on, until.get());
    return new Consent.Given(id, authority, terms, by);
  }

  private static Set<SharedPart> parts(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("parts").getArray())
        .map(SharedPart::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
