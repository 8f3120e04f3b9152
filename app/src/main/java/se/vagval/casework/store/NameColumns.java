package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import se.vagval.casework.PersonName;

/// Reads a name from `given_name`, `family_name`, `alias`, `number` and `protected`. A marking that
/// cannot be read, or says anything but a clear no, hides the name.
final class NameColumns {

  private NameColumns() {}

  static PersonName of(ResultSet row) throws SQLException {
    return isPlain(row)
        ? new PersonName.Known(row.getString("given_name"), row.getString("family_name"))
        : new PersonName.Protected(row.getString("alias"), orEmpty(row));
  }

  static boolean isPlain(ResultSet row) {
    try {
      return "f".equals(row.getString("protected"));
    } catch (SQLException unreadable) {
      return false;
    }
  }

  private static String orEmpty(ResultSet row) throws SQLException {
    return Objects.requireNonNullElse(row.getString("number"), "");
  }
}
