package se.vagval.coordination.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.SharedPart;
import se.vagval.choice.PlacementId;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.coordination.model.LegalBasis;

/// A legal basis as columns: `basis`, `basis_part` and `provision`; of a meeting's partners also
/// `consent_id` and `placement_id`.
final class BasisColumns {

  private BasisColumns() {}

  /// Of a partner at a meeting.
  static LegalBasis ofMeeting(ResultSet row) throws SQLException {
    return switch (row.getString("basis")) {
      case "AGREED" ->
          new LegalBasis.PersonAgreed(
              new MeetingConsentId(row.getObject("consent_id", UUID.class)));
      case "PLACED" ->
          new LegalBasis.Placed(new PlacementId(row.getObject("placement_id", UUID.class)));
      default -> read(row);
    };
  }

  static LegalBasis read(ResultSet row) throws SQLException {
    return switch (row.getString("basis")) {
      case "CONSENT" -> new LegalBasis.Consent(SharedPart.valueOf(row.getString("basis_part")));
      case "PROVISION" -> new LegalBasis.ByProvision(row.getString("provision"));
      case "NOT_THERE" -> new LegalBasis.NotThere();
      default -> new LegalBasis.NothingTold();
    };
  }

  static String kind(LegalBasis basis) {
    return switch (basis) {
      case LegalBasis.Consent _ -> "CONSENT";
      case LegalBasis.ByProvision _ -> "PROVISION";
      case LegalBasis.NothingTold _ -> "NO_PERSONAL_DATA";
      case LegalBasis.NotThere _ -> "NOT_THERE";
      case LegalBasis.PersonAgreed _ -> "AGREED";
      case LegalBasis.Placed _ -> "PLACED";
    };
  }

  static @Nullable String consent(LegalBasis basis) {
    return basis instanceof LegalBasis.PersonAgreed(var id) ? id.toString() : null;
  }

  static @Nullable String placement(LegalBasis basis) {
    return basis instanceof LegalBasis.Placed(var id) ? id.toString() : null;
  }

  static @Nullable String part(LegalBasis basis) {
    return basis instanceof LegalBasis.Consent(var part) ? part.name() : null;
  }

  static @Nullable String provision(LegalBasis basis) {
    return basis instanceof LegalBasis.ByProvision(var code) ? code : null;
  }
}
