package se.vagval.employers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.employers.EmployerId;
import se.vagval.employers.model.Employer;

/// Employers and associations.
@Repository
public class EmployerStore {

  private static final int MOST = 1000;

  private final JdbcClient database;

  EmployerStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when the id was taken
  public boolean add(Employer employer, OffsetDateTime at, AccountId by) {
    var next = Optional.ofNullable(employer.next());
    return database
            .sql(
                """
                insert into employers.employer (id, organisation, kind, offers, person, reach, next_act, next_on,
                  added_at, added_by)
                values (:id, :organisation, :kind, :offers, :person, :reach, :act, :on, :at, :by)
                on conflict do nothing
                """)
            .param("id", employer.id().value())
            .param("organisation", employer.facts().organisation())
            .param("kind", employer.facts().kind().name())
            .param("offers", names(employer.facts().offers()))
            .param("person", employer.reached().person())
            .param("reach", employer.reached().reach())
            .param("act", next.map(Employer.Next::act).orElse(null))
            .param("on", next.map(Employer.Next::on).orElse(null))
            .param("at", at)
            .param("by", by.value())
            .update()
        == 1;
  }

  /// @return false when somebody else has changed it since that version
  public boolean change(Employer employer) {
    var next = Optional.ofNullable(employer.next());
    return database
            .sql(
                """
                update employers.employer set offers = :offers, person = :person, reach = :reach, next_act = :act,
                  next_on = :on, version = version + 1
                where id = :id and version = :version
                """)
            .param("offers", names(employer.facts().offers()))
            .param("person", employer.reached().person())
            .param("reach", employer.reached().reach())
            .param("act", next.map(Employer.Next::act).orElse(null))
            .param("on", next.map(Employer.Next::on).orElse(null))
            .param("id", employer.id().value())
            .param("version", employer.version())
            .update()
        == 1;
  }

  public Optional<Employer> get(EmployerId id) {
    return database
        .sql("select * from employers.employer where id = :id")
        .param("id", id.value())
        .query(EmployerStore::employer)
        .optional();
  }

  /// The one whose follow-up has waited longest first; those that nobody is to follow up last.
  public List<Employer> all() {
    return database
        .sql(
            """
            select * from employers.employer order by next_on nulls last, organisation, id limit :most
            """)
        .param("most", MOST)
        .query(EmployerStore::employer)
        .list();
  }

  private static String[] names(Set<Employer.Offer> offers) {
    return offers.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static Employer employer(ResultSet row, int number) throws SQLException {
    var on = row.getObject("next_on", LocalDate.class);
    var offers =
        Arrays.stream((String[]) row.getArray("offers").getArray())
            .map(Employer.Offer::valueOf)
            .collect(Collectors.toSet());
    return new Employer(
        new EmployerId(row.getObject("id", UUID.class)),
        new Employer.Facts(
            row.getString("organisation"), Employer.Kind.valueOf(row.getString("kind")), offers),
        new Employer.Reached(row.getString("person"), row.getString("reach")),
        on == null ? null : new Employer.Next(row.getString("next_act"), on),
        row.getInt("version"));
  }
}
