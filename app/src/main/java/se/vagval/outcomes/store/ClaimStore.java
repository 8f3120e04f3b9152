package se.vagval.outcomes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.ClaimId;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.Evidence;
import se.vagval.outcomes.model.ResultKind;
import se.vagval.outcomes.model.Subsidy;
import se.vagval.providers.ProviderId;

/// Claims and their decisions. Both are written once and never changed.
@Repository
public class ClaimStore {

  private static final String CLAIM =
      """
      select c.id, c.placement_id, p.case_id, p.person_id, p.provider_id, p.start_day, p.last_day, c.result, c.subsidy,
        c.evidence_name, c.evidence_type, c.claimed_by, c.claimed_at, c.claimed_on, d.approved, d.reasons, d.another_result, d.decided_on, d.decided_by,
        d.decided_at
      from outcomes.claim c
      join choice.placement p on p.id = c.placement_id
      left join outcomes.claim_decision d on d.claim_id = c.id
      """;

  private final JdbcClient database;

  ClaimStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<Claim> get(ClaimId id) {
    return database
        .sql(CLAIM + "where c.id = :id")
        .param("id", id.value())
        .query(ClaimStore::claim)
        .optional();
  }

  /// The newest claim for the placement.
  public Optional<Claim> newest(PlacementId placement) {
    return database
        .sql(CLAIM + "where c.placement_id = :id order by c.claimed_at desc, c.id limit 1")
        .param("id", placement.value())
        .query(ClaimStore::claim)
        .optional();
  }

  /// The newest first.
  public List<Claim> ofCases(Collection<CaseId> cases) {
    return database
        .sql(CLAIM + "where p.case_id = any(:cases) order by c.claimed_at desc, c.id")
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(ClaimStore::claim)
        .list();
  }

  /// Those on any of the checks, the oldest first. One statement.
  public List<Claim> onChecks(Collection<VoucherId> checks) {
    return database
        .sql(CLAIM + "where p.voucher_id = any(:checks) order by c.claimed_at, c.id")
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query(ClaimStore::claim)
        .list();
  }

  /// Lets nobody else approve a result of the person until the transaction ends; the database holds
  /// the same when it looks at what is paid already.
  public void hold(PersonId person) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('result of ' || :person, 0))")
        .param("person", person.value().toString())
        .query((row, n) -> true)
        .list();
  }

  /// Those that wait, the oldest first, or those decided, the newest decision first.
  public List<Claim> list(boolean decided, int most) {
    var which =
        decided
            ? "where d.claim_id is not null order by d.decided_at desc, c.id limit :most"
            : "where d.claim_id is null order by c.claimed_at, c.id limit :most";
    return database.sql(CLAIM + which).param("most", most).query(ClaimStore::claim).list();
  }

  public int waiting() {
    return database
        .sql(
            """
            select count(*) from outcomes.claim c
            where not exists (select from outcomes.claim_decision d where d.claim_id = c.id)
            """)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /// Lets nobody else claim for the placement until the transaction ends.
  public void lock(PlacementId placement) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('claim ' || :placement, 0))")
        .param("placement", placement.toString())
        .query((row, n) -> true)
        .list();
  }

  public void add(
      ClaimId id,
      PlacementId placement,
      Claim.What what,
      byte[] evidence,
      UUID by,
      OffsetDateTime at) {
    database
        .sql(
            """
            insert into outcomes.claim (id, placement_id, result, subsidy, evidence_name, evidence_type, evidence,
              claimed_on, claimed_at, claimed_by)
            values (:id, :placement, :result, :subsidy, :name, :type, :evidence, :on, :at, :by)
            """)
        .param("id", id.value())
        .param("placement", placement.value())
        .param("result", what.kind().name())
        .param("subsidy", what.subsidy().name())
        .param("name", what.evidenceName())
        .param("type", what.evidenceType())
        .param("evidence", evidence)
        .param("on", at.toLocalDate())
        .param("at", at)
        .param("by", by)
        .update();
  }

  /// @return false when it was decided already
  public boolean decide(Claim claim, Claim.Decision decision) {
    return database
            .sql(
                """
                insert into outcomes.claim_decision (claim_id, placement_id, approved, reasons, another_result,
                  claimed_by, decided_by, decided_on, decided_at)
                values (:claim, :placement, :approved, :reasons, :another, :claimant, :by, :on, :at)
                on conflict do nothing
                """)
            .param("claim", claim.id().value())
            .param("placement", claim.of().placement().value())
            .param("approved", decision.approved())
            .param("reasons", decision.reasons())
            .param("another", decision.anotherResult())
            .param("claimant", claim.claimedBy())
            .param("by", decision.by())
            .param("on", decision.on())
            .param("at", decision.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  public Optional<Evidence> evidence(ClaimId id) {
    return database
        .sql("select evidence_name, evidence_type, evidence from outcomes.claim where id = :id")
        .param("id", id.value())
        .query((row, n) -> new Evidence(row.getString(1), row.getString(2), row.getBytes(3)))
        .optional();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    return new Claim(
        new ClaimId(row.getObject("id", UUID.class)),
        new Claim.Of(
            new PlacementId(row.getObject("placement_id", UUID.class)),
            new CaseId(row.getObject("case_id", UUID.class)),
            new PersonId(row.getObject("person_id", UUID.class)),
            new ProviderId(row.getObject("provider_id", UUID.class)),
            row.getObject("start_day", LocalDate.class),
            Objects.requireNonNull(row.getObject("last_day", LocalDate.class))),
        new Claim.What(
            ResultKind.valueOf(row.getString("result")),
            Subsidy.valueOf(row.getString("subsidy")),
            row.getString("evidence_name"),
            row.getString("evidence_type")),
        row.getObject("claimed_by", UUID.class),
        row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
        row.getObject("claimed_on", LocalDate.class),
        decision(row));
  }

  private static Claim.@Nullable Decision decision(ResultSet row) throws SQLException {
    var on = row.getObject("decided_on", LocalDate.class);
    return on == null
        ? null
        : new Claim.Decision(
            row.getBoolean("approved"),
            row.getString("reasons"),
            row.getString("another_result"),
            on,
            row.getObject("decided_by", UUID.class),
            row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }
}
