package se.vagval.outcomes;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.choice.PlacementId;

/// Puts results where a test needs them. To be called inside a municipality.
public final class GivenResult {

  private final JdbcClient database;

  public GivenResult(JdbcClient database) {
    this.database = database;
  }

  public UUID claimed(PlacementId placement, UUID by, LocalDate on) {
    return claimed(placement, by, on, "avtal");
  }

  /// @param proof the name of the file, and what stands in it
  public UUID claimed(PlacementId placement, UUID by, LocalDate on, String proof) {
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into outcomes.claim (id, placement_id, result, evidence_name, evidence_type, evidence, claimed_on,
              claimed_at, claimed_by)
            values (:id, :placement, 'EMPLOYMENT', :proof || '.pdf', 'application/pdf', convert_to(:proof, 'UTF8'), :on, now(), :by)
            """)
        .param("id", id)
        .param("placement", placement.value())
        .param("proof", proof)
        .param("on", on)
        .param("by", by)
        .update();
    return id;
  }

  public void refused(PlacementId placement, UUID claimedBy, LocalDate on) {
    decided(placement, claimedBy, on, "Intyget saknas");
  }

  public void approved(PlacementId placement, UUID claimedBy, LocalDate on) {
    decided(placement, claimedBy, on, "");
  }

  /// @param reasons of a refusal; empty for an approval
  private void decided(PlacementId placement, UUID claimedBy, LocalDate on, String reasons) {
    var claim = claimed(placement, claimedBy, on);
    database
        .sql(
            """
            insert into outcomes.claim_decision (claim_id, placement_id, approved, reasons, claimed_by, decided_by,
              decided_on, decided_at)
            values (:claim, :placement, :reasons = '', :reasons, :claimant, gen_random_uuid(), :on, now())
            """)
        .param("claim", claim)
        .param("placement", placement.value())
        .param("reasons", reasons)
        .param("claimant", claimedBy)
        .param("on", on)
        .update();
  }
}
