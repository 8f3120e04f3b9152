package se.vagval.remuneration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import se.vagval.assessment.VoucherId;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.remuneration.ledger.EntryFor;
import se.vagval.remuneration.ledger.RunLine;
import se.vagval.remuneration.model.LineKind;

/// Columns that several tables of the module share.
final class Rows {

  private Rows() {}

  static EntryFor entry(ResultSet row) throws SQLException {
    return new EntryFor(
        new VoucherId(uuid(row, "voucher_id")),
        new PlacementId(uuid(row, "placement_id")),
        new ProviderId(uuid(row, "provider_id")),
        kind(row.getString("kind")),
        month(row, "month"));
  }

  static RunLine line(ResultSet row) throws SQLException {
    return new RunLine(
        entry(row),
        month(row, "due"),
        row.getInt("days"),
        Money.ofOre(row.getLong("wanted_ore")),
        Money.ofOre(row.getLong("posted_ore")),
        ExplanationJson.read(row.getString("explanation")));
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static YearMonth month(ResultSet row, String column) throws SQLException {
    return YearMonth.from(row.getObject(column, LocalDate.class));
  }

  private static LineKind kind(String word) {
    return Arrays.stream(LineKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown kind " + word));
  }
}
