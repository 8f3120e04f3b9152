package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.Proposal;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.profiles.Months;

/// Decisions that are proposed to an official who may make them: added, never changed.
@Repository
public class ProposalStore {

  /// Who does something, and when.
  public record Stamp(AccountId by, Instant at, LocalDate on) {}

  private final JdbcClient database;

  ProposalStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when there is one with that id already
  public boolean add(Proposal proposal, Stamp stamp) {
    var renewal = proposal.renewal();
    return database
            .sql(
                """
                insert into assessment.proposal (id, case_id, mapping_id, level, expected_months, deviation_reason, reasons,
                  renewal_kind, renewal_earlier, renewal_words, proposed_on, proposed_at, proposed_by)
                values (:id, :case, :mapping, :level, :months,
                  :deviation, :reasons, :kind, :earlier, :why, :on, :at, :by)
                on conflict do nothing
                """)
            .param("id", proposal.id().value())
            .param("case", proposal.caseId().value())
            .param("mapping", proposal.mapping().value())
            .param("level", proposal.level())
            .param("months", proposal.months().toDecimal())
            .param("deviation", proposal.deviationReason())
            .param("reasons", proposal.reasons())
            .param("kind", renewal == null ? null : renewal.kind().name())
            .param("earlier", renewal == null ? null : renewal.earlier().value())
            .param("why", renewal == null ? "" : renewal.why())
            .param("on", stamp.on())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  public void sendBack(Proposal proposal, String words, Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.proposal_returned (proposal_id, case_id, words, returned_on, returned_at, returned_by)
            values (:id, :case, :words, :on, :at, :by)
            """)
        .param("id", proposal.id().value())
        .param("case", proposal.caseId().value())
        .param("words", words)
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  /// The newest on the case, as long as nothing has been decided since.
  public Optional<Proposal> latest(CaseId caseId) {
    if (NothingThere.in("assessment.proposal", caseId)) {
      return Optional.empty();
    }
    return database
        .sql(
            """
            select p.*, coalesce(a.name, '') as by_name, r.words as returned
            from assessment.proposal p
              left join access.account a on a.id = p.proposed_by
              left join assessment.proposal_returned r on r.proposal_id = p.id
            where p.case_id = :case and not exists (
              select from assessment.decision d where d.case_id = p.case_id and d.decided_at >= p.proposed_at)
            order by p.seq desc limit 1
            """)
        .param("case", caseId.value())
        .query(ProposalStore::proposal)
        .optional();
  }

  private static Proposal proposal(ResultSet row, int number) throws SQLException {
    return new Proposal(
        new DecisionId(row.getObject("id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new MappingId(row.getObject("mapping_id", UUID.class)),
        row.getInt("level"),
        Months.of(row.getBigDecimal("expected_months")),
        row.getString("deviation_reason"),
        row.getString("reasons"),
        renewal(row),
        row.getObject("proposed_on", LocalDate.class),
        row.getString("by_name"),
        row.getString("returned"));
  }

  private static @Nullable Renewal renewal(ResultSet row) throws SQLException {
    var kind = row.getString("renewal_kind");
    return kind == null
        ? null
        : new Renewal(
            Renewal.Kind.valueOf(kind),
            new VoucherId(row.getObject("renewal_earlier", UUID.class)),
            row.getString("renewal_words"));
  }
}
