package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.CaseRow;
import se.vagval.casework.model.ListOrder;

/// Lists of cases as a member of staff may see them. A protected person's name leaves the database
/// for the one responsible and named staff only, and for nobody else does it decide whether or
/// where a row stands.
@Repository
public class CaseListStore {

  private static final String NAMED_STAFF =
      """
      exists (select from casework.named_reader r
        where r.person_id = p.id and r.account_id = :reader and r.valid @> :today::date)
      """;

  private static final String HIDDEN =
      "(p.protected_as is not null and c.responsible_id <> :reader and not %s)"
          .formatted(NAMED_STAFF);

  private static final String ROW =
      """
      select c.id, c.number, c.opened_on, c.closed_on, a.name as responsible,
        %1$s as hidden,
        case when not %1$s then p.given_name end as given_name,
        case when not %1$s then p.family_name end as family_name
      from casework.case_file c
        join casework.person p on p.id = c.person_id
        join access.account a on a.id = c.responsible_id
      """
          .formatted(HIDDEN);

  private static final String MAY_SEE =
      "(c.responsible_id = :reader or c.unit_id = any(:units) or %s) ".formatted(NAMED_STAFF);

  private static final String NAMED =
      "not %s and p.given_name || ' ' || p.family_name || ', ' || p.given_name ilike :name "
          .formatted(HIDDEN);

  private final JdbcClient database;

  CaseListStore(JdbcClient database) {
    this.database = database;
  }

  /// All open cases that the reader may see and that have the words in the name, in that order.
  ///
  /// @param ownOnly only those that the reader is responsible for
  /// @param name empty for all
  public List<CaseId> open(Reader reader, boolean ownOnly, String name, ListOrder order) {
    var sql =
        """
        select c.id, %s as hidden
        from casework.case_file c join casework.person p on p.id = c.person_id
        where c.closed_on is null and %s and (not :own or c.responsible_id = :reader) %s
        """
            .formatted(HIDDEN, MAY_SEE, name.isEmpty() ? "" : "and " + NAMED);
    var asked = asked(sql + "order by " + sql(order) + ", c.id", reader).param("own", ownOnly);
    return (name.isEmpty() ? asked : asked.param("name", containing(name)))
        .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
        .list();
  }

  /// The rows of those cases, in no order.
  public List<CaseRow> rows(Reader reader, Collection<CaseId> ids) {
    return asked(ROW + "where c.id = any(:ids) and " + MAY_SEE, reader)
        .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(CaseListStore::row)
        .list();
  }

  /// Cases, open or closed, of people with those words in the name.
  public List<CaseRow> named(Reader reader, String name, int atMost) {
    return asked(
            ROW
                + "where %s and %s order by p.family_name, p.given_name, c.number limit :most"
                    .formatted(MAY_SEE, NAMED),
            reader)
        .param("name", containing(name))
        .param("most", atMost)
        .query(CaseListStore::row)
        .list();
  }

  public List<CaseRow> ofNumber(Reader reader, PersonalNumber number) {
    return asked(
            ROW
                + """
                where %s and not %s and p.id =
                  (select person_id from casework.person_number where number = :number)
                order by c.number desc
                """
                    .formatted(MAY_SEE, HIDDEN),
            reader)
        .param("number", number.digits())
        .query(CaseListStore::row)
        .list();
  }

  public Optional<CaseRow> numbered(Reader reader, String caseNumber) {
    return asked(
            ROW + "where %s and not %s and c.number = :number".formatted(MAY_SEE, HIDDEN), reader)
        .param("number", caseNumber)
        .query(CaseListStore::row)
        .optional();
  }

  private static String sql(ListOrder order) {
    return switch (order) {
      case NAME -> "hidden, " + unlessHidden("family_name") + ", " + unlessHidden("given_name");
      case NAME_BACKWARDS ->
          "hidden, %s desc, %s desc"
              .formatted(unlessHidden("family_name"), unlessHidden("given_name"));
      case NUMBER -> "c.number";
      case NUMBER_BACKWARDS -> "c.number desc";
      case OPENED -> "c.opened_on";
      case OPENED_BACKWARDS -> "c.opened_on desc";
    };
  }

  /// Among the hidden ones too the name decides nothing.
  private static String unlessHidden(String column) {
    return "case when not %s then p.%s end".formatted(HIDDEN, column);
  }

  private StatementSpec asked(String sql, Reader reader) {
    return database
        .sql(sql)
        .param("reader", reader.account().value())
        .param("today", reader.today())
        .param("units", reader.units().toArray(UUID[]::new));
  }

  /// The words anywhere; what SQL takes for wildcards are taken as written.
  private static String containing(String words) {
    var literal = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + literal + "%";
  }

  private static CaseRow row(ResultSet row, int number) throws SQLException {
    return new CaseRow(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("number"),
        row.getBoolean("hidden")
            ? PersonName.hidden()
            : new PersonName.Known(row.getString("given_name"), row.getString("family_name")),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        row.getString("responsible"));
  }
}
