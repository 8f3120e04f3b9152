package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.MayBeSamePerson;
import se.vagval.casework.model.Namesake;

/// Somebody who may be a protected person, as [SamePersonStore] reads them.
final class NamesakeRow {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private NamesakeRow() {}

  static Namesake of(ResultSet row, int number) throws SQLException {
    return new Namesake(
        new PersonId(row.getObject("id", UUID.class)),
        who(row),
        row.getBoolean("marked"),
        row.getBoolean("open"),
        place(row),
        answer(row));
  }

  static MayBeSamePerson.Who who(ResultSet row) throws SQLException {
    var numbers = (String[]) row.getArray("numbers").getArray();
    return new MayBeSamePerson.Who(
        name(row),
        born(row),
        Arrays.stream(numbers).map(PersonalNumber::ofStored).collect(Collectors.toSet()));
  }

  private static PersonName.Known name(ResultSet row) throws SQLException {
    return new PersonName.Known(row.getString("given_name"), row.getString("family_name"));
  }

  private static Born born(ResultSet row) throws SQLException {
    var day = row.getObject("birth_date", LocalDate.class);
    return row.getString("birth_known").equals("MONTH")
        ? new Born.InMonth(YearMonth.from(day))
        : new Born.OnDay(day);
  }

  private static Namesake.@Nullable Place place(ResultSet row) throws SQLException {
    if (row.getString("own_number") != null) {
      return new Namesake.Place(
          new CaseId(row.getObject("own_id", UUID.class)),
          row.getString("own_number"),
          row.getObject("opened_on", LocalDate.class),
          row.getString("own_unit"),
          true);
    }
    return row.getString("home_number") == null
        ? null
        : new Namesake.Place(
            new CaseId(row.getObject("home_id", UUID.class)),
            row.getString("home_number"),
            row.getObject("since", LocalDate.class),
            row.getString("home_unit"),
            false);
  }

  private static Namesake.@Nullable Answer answer(ResultSet row) throws SQLException {
    var at = row.getObject("answered_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Namesake.Answer(
            row.getLong("answer_id"),
            row.getBoolean("same"),
            row.getString("reason"),
            at.atZoneSameInstant(SWEDEN).toLocalDate(),
            Optional.ofNullable(row.getString("answered_by")).orElse(""));
  }
}
