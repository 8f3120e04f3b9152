package se.vagval.choice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.Choice;
import se.vagval.choice.ChoiceId;
import se.vagval.providers.ProviderId;

/// Choices. What stands here is never changed; the latest on a check is the one that holds.
@Repository
public class ChoiceStore {

  private static final String CHOICE =
      """
      select c.id, c.receipt, c.voucher_id, c.case_id, c.person_id, c.provider_id, c.offer_id, c.kind, c.chosen_on
      from choice.choice c
      """;
  private static final String LATEST =
      """
      not exists (select from choice.choice later where later.voucher_id = c.voucher_id
        and later.number > c.number)
      """;

  private final JdbcClient database;

  ChoiceStore(JdbcClient database) {
    this.database = database;
  }

  /// Makes whoever else would choose, begin or end something on any check of the person who holds
  /// this one wait until this transaction is over: a person is at one provider at a time.
  public void lock(VoucherId voucher) {
    database
        .sql(
            """
            select pg_advisory_xact_lock(hashtextextended(person_id::text, 7))::text
            from assessment.voucher where id = :voucher
            """)
        .param("voucher", voucher.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  public Optional<Choice> get(ChoiceId id) {
    return database
        .sql(CHOICE + "where c.id = :id")
        .param("id", id.value())
        .query(ChoiceStore::choice)
        .optional();
  }

  /// What is chosen now on the check.
  public Optional<Choice> current(VoucherId voucher) {
    return database
        .sql(CHOICE + "where c.voucher_id = :voucher and " + LATEST)
        .param("voucher", voucher.value())
        .query(ChoiceStore::choice)
        .optional();
  }

  /// What is chosen now on the checks of those cases, the newest last.
  public List<Choice> current(Collection<CaseId> cases) {
    return database
        .sql(
            """
            select * from (
              select distinct on (c.voucher_id) c.number, c.id, c.receipt, c.voucher_id, c.case_id, c.person_id,
                c.provider_id, c.offer_id, c.kind, c.chosen_on
              from choice.choice c where c.case_id = any(:cases)
              order by c.voucher_id, c.number desc) latest
            order by number
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(ChoiceStore::choice)
        .list();
  }

  /// Those of the checks on which a provider was chosen.
  public Set<VoucherId> chosenAmong(Collection<VoucherId> checks) {
    return Set.copyOf(
        database
            .sql("select distinct voucher_id from choice.choice where voucher_id = any(:checks)")
            .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
            .query((row, n) -> new VoucherId(row.getObject("voucher_id", UUID.class)))
            .list());
  }

  /// Those who still choose a provider and have no day to begin, of the choices that may be seen.
  ///
  /// @param seen of a row called `c`
  public List<Choice> waiting(Allowed seen) {
    return database
        .sql(
            CHOICE
                + "where %s and ".formatted(seen.sql())
                + LATEST
                + """
                and not exists (select from choice.placement p where p.choice_id = c.id and not isempty(p.running))
                order by c.number
                """)
        .params(seen.values())
        .query(ChoiceStore::choice)
        .list();
  }

  /// @param shown what the person was shown, as JSON
  public void add(Choice choice, String shown, Instant at, AccountId by) {
    database
        .sql(
            """
            insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind, shown,
              chosen_on, chosen_at, chosen_by)
            values (:id, :receipt, :voucher, :case, :person, :provider, :offer, :kind, :shown::jsonb, :on, :at, :by)
            """)
        .param("id", choice.id().value())
        .param("receipt", choice.receipt())
        .param("voucher", choice.voucher().value())
        .param("case", choice.caseId().value())
        .param("person", choice.person().value())
        .param("provider", choice.provider().value())
        .param("offer", choice.offer().value())
        .param("kind", choice.kind().name())
        .param("shown", shown)
        .param("on", choice.chosenOn())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  /// What the person was shown, as JSON.
  public String shown(ChoiceId id) {
    return database
        .sql("select shown from choice.choice where id = :id")
        .param("id", id.value())
        .query((row, n) -> row.getString("shown"))
        .single();
  }

  private static Choice choice(ResultSet row, int number) throws SQLException {
    return new Choice(
        new ChoiceId(row.getObject("id", UUID.class)),
        row.getString("receipt"),
        new VoucherId(row.getObject("voucher_id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new ProviderId(row.getObject("provider_id", UUID.class)),
        new OfferId(row.getObject("offer_id", UUID.class)),
        Choice.Kind.valueOf(row.getString("kind")),
        row.getObject("chosen_on", LocalDate.class));
  }
}
