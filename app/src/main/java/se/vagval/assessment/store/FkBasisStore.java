package se.vagval.assessment.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.Decision;
import se.vagval.assessment.FkBasisId;
import se.vagval.assessment.model.FkBasis;
import se.vagval.assessment.model.FkBasisFacts;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;

/// What people take along when they apply to the Social Insurance Agency, and that they got it.
/// Nothing is ever changed; one whose facts have been destroyed is not read.
@Repository
public class FkBasisStore {

  private final JdbcClient database;
  private final FkBasisJson json;

  FkBasisStore(JdbcClient database, FkBasisJson json) {
    this.database = database;
    this.json = json;
  }

  /// Nobody else signs or notes anything of it in the case until the transaction ends.
  public void lock(CaseId caseId) {
    database
        .sql("select pg_advisory_xact_lock(hashtext('assessment.fk_basis'), hashtext(:case))")
        .param("case", caseId.toString())
        .query((row, n) -> true)
        .single();
  }

  /// The newest first.
  public List<FkBasis> of(CaseId caseId) {
    if (NothingThere.in("assessment.fk_basis", caseId)) {
      return List.of();
    }
    return database
        .sql(
            """
            select b.id, b.benefit, b.facts, b.tried, b.summary, b.corrects, b.reason, b.signed_on, b.signed_by,
              coalesce(a.name, '') as by_name, coalesce(a.title, '') as by_title, g.given_on, g.given_way
            from assessment.fk_basis b
              left join access.account a on a.id = b.signed_by
              left join assessment.fk_basis_given g on g.basis_id = b.id
            where b.case_id = :case and b.facts <> '{}'
            order by b.seq desc
            """)
        .param("case", caseId.value())
        .query(this::basis)
        .list();
  }

  /// @return false when the id that the form brought is another's: nothing is added
  public boolean add(CaseId caseId, FkBasis signed, StateCheckStore.Stamp stamp) {
    var written = signed.written();
    var correction = written.correction();
    return database
            .sql(
                """
                insert into assessment.fk_basis (id, case_id, benefit, facts, tried, summary, corrects, reason, signed_on,
                  signed_at, signed_by)
                values (:id, :case, :benefit, :facts::jsonb, :tried, :summary, :corrects::uuid, :reason, :on, :at, :by)
                on conflict (municipality, id) do nothing
                """)
            .param("id", signed.id().value())
            .param("case", caseId.value())
            .param("benefit", written.benefit().name())
            .param("facts", json.write(signed.facts()))
            .param("tried", written.tried())
            .param("summary", written.summary())
            .param("corrects", correction == null ? null : correction.earlier().toString())
            .param("reason", correction == null ? "" : correction.reason())
            .param("on", stamp.on())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  public void give(CaseId caseId, FkBasisId id, FkBasis.Given given, StateCheckStore.Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.fk_basis_given (basis_id, case_id, given_on, given_way, noted_at, noted_by)
            values (:basis, :case, :on, :way, :at, :by)
            """)
        .param("basis", id.value())
        .param("case", caseId.value())
        .param("on", given.on())
        .param("way", given.way().name())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  /// Tells facts that were shown from others: two that are kept the same have the same.
  public UUID mark(FkBasisFacts facts) {
    return UUID.nameUUIDFromBytes(json.write(facts).getBytes(StandardCharsets.UTF_8));
  }

  private FkBasis basis(ResultSet row, int number) throws SQLException {
    return new FkBasis(
        new FkBasisId(row.getObject("id", UUID.class)),
        new FkBasis.Written(
            FkBasis.Benefit.valueOf(row.getString("benefit")),
            row.getString("tried"),
            row.getString("summary"),
            correction(row)),
        json.read(row.getString("facts")),
        row.getObject("signed_on", LocalDate.class),
        new Decision.DecidedBy(
            new AccountId(row.getObject("signed_by", UUID.class)),
            row.getString("by_name"),
            row.getString("by_title")),
        given(row));
  }

  private static FkBasis.@Nullable Correction correction(ResultSet row) throws SQLException {
    @Nullable UUID earlier = row.getObject("corrects", UUID.class);
    return earlier == null
        ? null
        : new FkBasis.Correction(new FkBasisId(earlier), row.getString("reason"));
  }

  private static FkBasis.@Nullable Given given(ResultSet row) throws SQLException {
    @Nullable String way = row.getString("given_way");
    return way == null
        ? null
        : new FkBasis.Given(row.getObject("given_on", LocalDate.class), FkBasis.Way.valueOf(way));
  }
}
