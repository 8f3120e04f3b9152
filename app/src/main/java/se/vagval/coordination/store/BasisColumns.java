package se.vagval.coordination.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.SharedPart;
import se.vagval.coordination.model.LegalBasis;

/// A legal basis as three columns: `basis`, `basis_part` and `provision`.
final class BasisColumns {

  private BasisColumns() {}

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
    };
  }

  static @Nullable String part(LegalBasis basis) {
    return basis instanceof LegalBasis.Consent(var part) ? part.name() : null;
  }

  static @Nullable String provision(LegalBasis basis) {
    return basis instanceof LegalBasis.ByProvision(var code) ? code : null;
  }
}
