package se.vagval.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Extract;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

/// Each table that holds something of a person is in the register extract, or stands here with why
/// not. The rows are made from the schema itself: a database with the same tables and comments and
/// no other rules, one row of each about two people, and the extract of one of them.
@VagvalTest
class EveryTableInTheExtractTest {

  /// Why a table that leads to a person is not in the extract.
  private static final Map<String, String> LEFT_OUT =
      new TreeMap<>(
          Map.of(
              "audit.entry",
              "who read what is told on a page of its own, /audit/own, and is no fact about the person",
              "casework.supervision",
              "the unit's own supervision; it names nobody that the unit works with",
              "plan.feed",
              "the calendar address of somebody of the staff",
              "retention.certificate",
              "case numbers of data that are destroyed; nobody is left to ask",
              "retention.destruction_case",
              "a case number on a list; the case itself is in the extract until it is destroyed",
              "retention.found_due",
              "that a case is old enough to be destroyed: counted from the notes that are in the extract"));

  /// Tables that hold a figure or a code of somebody, or an id that leads to a person, and do not
  /// say whose row it is.
  private static final String NOT_IN_IT =
      """
      select distinct schema || '.' || table_name from tenancy.inventory
      where whose is null and (tag like 'personal:%' or tag = 'pseudonymous' or column_name in
        ('person_id', 'case_id', 'placement_id', 'voucher_id', 'mapping_id', 'household_id'))
      order by 1
      """;

  /// A column of a table, as the schema has it.
  private record Column(String table, String name, String type, String tag, String whose) {

    boolean isTold() {
      return tag.startsWith("personal:") || tag.equals("pseudonymous");
    }
  }

  /// Somebody, with what leads to them.
  private record Somebody(String mark, Map<String, UUID> ids) {

    static Somebody of(String mark) {
      return new Somebody(
          mark,
          List.of("person", "case", "placement", "voucher", "mapping", "household").stream()
              .collect(Collectors.toMap(kind -> kind, kind -> UUID.randomUUID())));
    }

    /// What stands in the column of their row.
    String value(Column column) {
      var says = mark + " " + column.table() + "." + column.name();
      return switch (column.type()) {
        case "uuid" -> id(column);
        case "text", "character varying" -> text(column, says);
        case "jsonb" -> "{\"x\": \"" + says + "\"}";
        case "text[]" -> "{\"" + says + "\"}";
        case "uuid[]", "integer[]", "smallint[]", "bigint[]" -> "{}";
        case "bytea" -> "\\x00ff";
        case "time without time zone" -> "10:00";
        case "date" -> "2026-08-01";
        case "timestamp with time zone" -> "2026-08-01 10:00+02";
        case "daterange" -> "[2020-01-01,)";
        case "int4range" -> "[480,720)";
        case "boolean" -> "true";
        case "bigint", "integer", "smallint", "double precision" -> "7";
        default -> column.type().startsWith("numeric") ? "7" : "no value of " + column.type();
      };
    }

    private String id(Column column) {
      var kind =
          column.name().equals("id")
              ? column.table().replaceAll("^.*\\.|_file$", "")
              : column.name().replaceAll("_id$", "");
      return String.valueOf(ids.getOrDefault(kind, UUID.randomUUID()));
    }

    /// The number of the household leads to it, within the municipality.
    private String text(Column column, String says) {
      if (column.name().equals("municipality")) {
        return "here";
      }
      var isNumber =
          column.name().equals("household")
              || (column.table() + "." + column.name()).equals("casework.household.number");
      return isNumber ? mark + "-1" : says;
    }
  }

  @Test
  void each_table_of_the_person_is_in_it_with_every_column_that_tells_of_them()
      throws SQLException {
    var columns = columns();
    var own = Somebody.of("A");
    var extract = extractOf(own, columns);
    var told =
        extract.parts().stream().collect(Collectors.toMap(Extract.Part::table, part -> part));

    var expected =
        columns.stream()
            .filter(column -> !column.whose().isEmpty() && column.isTold())
            .collect(
                Collectors.groupingBy(
                    Column::table, Collectors.mapping(Column::name, Collectors.toSet())));
    assertThat(told.keySet()).hasSizeGreaterThan(60).isEqualTo(expected.keySet());
    assertThat(expected)
        .allSatisfy((table, names) -> {
          var rows = Objects.requireNonNull(told.get(table)).rows();
          assertThat(rows).as(table).hasSize(1);
          assertThat(rows.getFirst().keySet()).as(table).isEqualTo(names);
          assertThat(rows.getFirst().values()).as(table).noneMatch(it -> it.contains("B "));
        });
  }

  @Test
  void each_table_that_leads_to_a_person_and_is_not_in_it_says_why() throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      assertThat(found(connection, NOT_IN_IT)).containsExactlyElementsOf(LEFT_OUT.keySet());
      assertThat(LEFT_OUT.values()).allSatisfy(why -> assertThat(why).isNotBlank());
    }
  }

  @Test
  void a_new_table_that_leads_to_a_person_and_says_nothing_is_found() throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        sql.execute("create table casework.violation (case_id uuid)");
        sql.execute("comment on column casework.violation.case_id is 'internal-id'");
        assertThat(found(connection, NOT_IN_IT)).contains("casework.violation");
      } finally {
        connection.rollback();
      }
    }
  }

  private static Extract extractOf(Somebody own, List<Column> columns) throws SQLException {
    var name = "extract_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = TestDatabase.database().asSuperuser();
        var sql = connection.createStatement()) {
      sql.execute("create database %s template template0".formatted(name));
    }
    var url = TestDatabase.database().url().replaceAll("/[a-z]+$", "/" + name);
    try (var connection = DriverManager.getConnection(url, "postgres", "")) {
      makeTables(connection, columns);
      fill(connection, columns, own);
      fill(connection, columns, Somebody.of("B"));
      var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      return new ExtractStore(database)
          .of(new PersonId(Objects.requireNonNull(own.ids().get("person"))), true);
    }
  }

  /// The tables with their comments, and what reads those.
  private static void makeTables(Connection connection, List<Column> columns) throws SQLException {
    try (var sql = connection.createStatement()) {
      for (var schema : columns.stream().map(one -> schema(one.table())).distinct().toList()) {
        sql.execute("create schema " + schema);
      }
      sql.execute("create schema if not exists tenancy");
      for (var table : byTable(columns).entrySet()) {
        sql.execute(
            "create table %s (%s)"
                .formatted(
                    table.getKey(),
                    table.getValue().stream()
                        .map(column -> "\"" + column.name() + "\" " + column.type())
                        .collect(Collectors.joining(", "))));
        var whose = table.getValue().getFirst().whose();
        if (!whose.isEmpty()) {
          sql.execute("comment on table %s is 'of:%s'".formatted(table.getKey(), whose));
        }
        for (var column : table.getValue()) {
          sql.execute(
              "comment on column %s.\"%s\" is '%s'"
                  .formatted(table.getKey(), column.name(), column.tag()));
        }
      }
      sql.execute(
          "create view tenancy.inventory as "
              + definition("pg_get_viewdef('tenancy.inventory'::regclass)"));
      sql.execute(definition("pg_get_functiondef('tenancy.rows_of(text,text)'::regprocedure)"));
    }
  }

  private static void fill(Connection connection, List<Column> columns, Somebody somebody)
      throws SQLException {
    for (var table : byTable(columns).entrySet()) {
      try (var sql = connection.createStatement()) {
        sql.execute(
            "insert into %s values (%s)"
                .formatted(
                    table.getKey(),
                    table.getValue().stream()
                        .map(column -> "'" + somebody.value(column) + "'")
                        .collect(Collectors.joining(", "))));
      }
    }
  }

  private static Map<String, List<Column>> byTable(List<Column> columns) {
    return columns.stream()
        .collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()));
  }

  private static String schema(String table) {
    return table.substring(0, table.indexOf('.'));
  }

  private static List<Column> columns() throws SQLException {
    var columns = new ArrayList<Column>();
    try (var connection = TestDatabase.database().asSuperuser();
        var asked = connection.createStatement();
        var row =
            asked.executeQuery(
                """
                select schema || '.' || table_name as in_table, column_name, type, coalesce(tag, '') as tag,
                  coalesce(whose, '') as whose
                from tenancy.inventory where schema <> 'tenancy' order by schema, table_name, place
                """)) {
      while (row.next()) {
        columns.add(
            new Column(
                row.getString("in_table"),
                row.getString("column_name"),
                row.getString("type"),
                row.getString("tag"),
                row.getString("whose")));
      }
    }
    return columns;
  }

  private static String definition(String what) throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      return found(connection, "select " + what).getFirst();
    }
  }

  private static List<String> found(Connection connection, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var asked = connection.createStatement();
        var row = asked.executeQuery(sql)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
