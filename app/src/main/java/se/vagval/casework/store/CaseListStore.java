package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.ToDo;
import se.vagval.casework.model.CaseRow;
import se.vagval.casework.model.ListOrder;

/// Lists of cases as a member of staff may see them, by the rule that opens them one by one. The
/// name of somebody whose file the reader may not open never leaves the database, and decides
/// neither whether nor where a row stands. The rule is asked once for a row, and the database plans
/// it once: hence `materialized` and `offset 0`.
@Repository
public class CaseListStore {

  private static final String NAMED =
      "p.given_name || ' ' || p.family_name || ', ' || p.given_name ilike :name";

  private static final String ROW =
      """
      c.id, c.number, c.opened_on, c.closed_on, a.name as responsible, %1$s.hidden,
        case when not %1$s.hidden then p.given_name end as given_name,
        case when not %1$s.hidden then p.family_name end as family_name\
      """;

  private static final String NAMES =
      """
      c.hidden, case when not c.hidden then p.family_name end %s,
      case when not c.hidden then p.given_name end %s\
      """;

  private final JdbcClient database;

  CaseListStore(JdbcClient database) {
    this.database = database;
  }

  /// Which open cases are asked for, and in which order.
  ///
  /// @param ownOnly only those that the reader is responsible for
  /// @param name empty for all
  /// @param toDo only those that it is to be done about; null for all
  public record Asked(
      boolean ownOnly, String name, ListOrder order, @Nullable ToDo toDo, LocalDate today) {}

  /// All open cases that the reader may see and that are asked for, in that order.
  public List<CaseRow> open(Reader reader, Asked which) {
    var name = which.name();
    var toDo = which.toDo();
    var sql =
        """
        with seen as materialized (
          select c.id, c.number, c.opened_on, c.closed_on, c.person_id, c.responsible_id, %s as hidden
          from casework.case_file c
          where c.closed_on is null and %s %s %s)
        select %s
        from seen c
          join casework.person p on p.id = c.person_id
          join access.account a on a.id = c.responsible_id
        %s
        order by %s, c.id
        """
            .formatted(
                reader.hidden(),
                reader.maySee(),
                which.ownOnly() ? "and c.responsible_id = :reader" : "",
                toDo == null ? "" : "and %s and %s".formatted(reader.mayRead(), toDo.when()),
                ROW.formatted("c"),
                name.isEmpty() ? "" : "where not c.hidden and (%s)".formatted(NAMED),
                sql(which.order()));
    return asked(sql, reader)
        .param("reader", reader.account().value())
        .param("name", containing(name))
        .param("today", which.today())
        .params(toDo == null ? Map.of() : toDo.terms().apply(which.today()))
        .query(CaseListStore::row)
        .list();
  }

  /// The rows of those cases, in no order.
  public List<CaseRow> rows(Reader reader, Collection<CaseId> ids) {
    return rows(reader, "c.id = any(:ids) and " + reader.maySee())
        .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(CaseListStore::row)
        .list();
  }

  /// Cases, open or closed, of people with those words in the name.
  public List<CaseRow> named(Reader reader, String name, int atMost) {
    return rows(
            reader,
            "%s and %s order by p.family_name, p.given_name, c.number limit :most"
                .formatted(reader.mayRead(), NAMED))
        .param("name", containing(name))
        .param("most", atMost)
        .query(CaseListStore::row)
        .list();
  }

  public List<CaseRow> ofNumber(Reader reader, PersonalNumber number) {
    return rows(
            reader,
            """
            %s and p.id = (select person_id from casework.person_number where number = :number)
            order by c.number desc
            """
                .formatted(reader.mayRead()))
        .param("number", number.digits())
        .query(CaseListStore::row)
        .list();
  }

  public Optional<CaseRow> numbered(Reader reader, String caseNumber) {
    return rows(reader, reader.mayRead() + " and c.number = :number")
        .param("number", caseNumber)
        .query(CaseListStore::row)
        .optional();
  }

  /// Among the hidden ones the name decides nothing.
  private static String sql(ListOrder order) {
    return switch (order) {
      case NAME -> NAMES.formatted("", "");
      case NAME_BACKWARDS -> NAMES.formatted("desc", "desc");
      case NUMBER -> "c.number";
      case NUMBER_BACKWARDS -> "c.number desc";
      case OPENED -> "c.opened_on";
      case OPENED_BACKWARDS -> "c.opened_on desc";
    };
  }

  private StatementSpec rows(Reader reader, String where) {
    return asked(
        """
        select %s
        from casework.case_file c
          cross join lateral (select %s as hidden offset 0) h
          join casework.person p on p.id = c.person_id
          join access.account a on a.id = c.responsible_id
        where %s
        """
            .formatted(ROW.formatted("h"), reader.hidden(), where),
        reader);
  }

  private StatementSpec asked(String sql, Reader reader) {
    return database.sql(sql).params(reader.values());
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
