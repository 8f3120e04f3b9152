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

  /// Columns that hold something of a person or lead to one, of tables that do not say whose their
  /// rows are; and why they are not in the extract. A new column in such a table is another entry.
  private static final Map<String, String> LEFT_OUT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "access.role_grant: account_id",
                  "that a participant may sign in; which account is theirs is in it"),
              Map.entry(
                  "access.session: account_id",
                  "that somebody is signed in just now; it is gone within hours"),
              Map.entry(
                  "access.session_attributes: session_primary_id",
                  "what such a session holds; the names that staff look for lead to no person"),
              Map.entry(
                  "audit.entry: account_id, case_id",
                  "its lines stand after the tables, by role and unit and without ids, as on /audit/own: ExtractPageTest"),
              Map.entry("casework.saved_view: account_id", "what staff call their own lists"),
              Map.entry(
                  "casework.supervision: noted_at",
                  "the unit's own supervision; it is meant to name nobody that the unit works with"),
              Map.entry(
                  "plan.feed: account_id, made_at, taken_back_at",
                  "the calendar address of somebody of the staff"),
              Map.entry(
                  "retention.certificate: freed, kept_for_accounts, left_out, numbers",
                  "case numbers of data that are destroyed; nobody is left to ask"),
              Map.entry(
                  "retention.destruction_case: accounts_until, case_id, last_note_on, number, person_id",
                  "a case number on a list; the case itself is in the extract until it is destroyed"),
              Map.entry(
                  "retention.found_due: last_day",
                  "that a case is old enough to be destroyed: counted from the notes that are in the extract")));

  /// Columns of tables in the extract that tell of people otherwise than by a tag of the person's;
  /// and why they are not in it.
  private static final Map<String, String> OF_OTHERS =
      new TreeMap<>(
          Map.of(
              "access.account.title", "what somebody of the staff is; a participant has none",
              "casework.journal_entry.signed_as", "what somebody of the staff was who signed"));

  /// What holds a figure or a code of somebody by its tag, or leads to somebody: by a name, which
  /// is that of a table that says whose its rows are, or by a foreign key to such a table or to one
  /// that leads there itself. Who of the staff did something (a key to an account under another
  /// name) is left alone.
  private static final String NOT_IN_IT =
      """
      with recursive here as (
          select i.*, format('%I.%I', i.schema, i.table_name)::regclass as relation
          from tenancy.inventory i where i.schema <> 'tenancy' and i.column_name <> 'municipality'),
        named as (
          select distinct regexp_replace(table_name, '_file$', '') || '_id' as name from here where whose is not null),
        leads (relation, place, whose) as (
          select relation, place, whose from here
          where whose is not null or tag like 'personal:%' or tag = 'pseudonymous' or column_name in (select name from named)
          union
          select h.relation, h.place, h.whose
          from leads l
            join pg_constraint k on k.contype = 'f' and k.confrelid = l.relation and k.confrelid <> 'access.account'::regclass
            join here h on h.relation = k.conrelid and h.place = any(k.conkey) and h.whose is null)
      select h.schema || '.' || h.table_name || ': ' || string_agg(h.column_name, ', ' order by h.column_name)
      from leads l join here h on h.relation = l.relation and h.place = l.place
      where l.whose is null
      group by h.schema, h.table_name
      order by 1
      """;

  /// Columns of tables in the extract that are not told there, and are more than an id.
  private static final String UNTOLD =
      """
      select schema || '.' || table_name || '.' || column_name from tenancy.inventory
      where whose is not null and tag not in ('none', 'internal-id', 'pseudonymous') and tag not like 'personal:%'
      order by 1
      """;

  /// Words in tables of somebody, of a tag that says that they hold nothing of anybody, and that no
  /// check of the schema holds to a list of codes. What rules and profiles are called is made here.
  private static final String UNCHECKED_WORDS =
      """
      select i.schema || '.' || i.table_name || '.' || i.column_name from tenancy.inventory i
      where i.whose is not null and i.tag in ('none', 'internal-id') and i.column_name <> 'municipality' and not i.generated
        and i.column_name not in ('rule_id', 'profile', 'delegation', 'legal_source')
        and i.type in ('text', 'character varying', 'json', 'jsonb', 'xml', 'bytea', 'text[]', 'character varying[]')
        and not exists (select from pg_constraint k
          where k.conrelid = format('%I.%I', i.schema, i.table_name)::regclass and k.contype = 'c'
            and i.place = any(k.conkey) and pg_get_constraintdef(k.oid) ~ 'ARRAY\\[|~ ')
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
  void each_column_that_leads_to_a_person_and_is_not_in_it_says_why() throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      assertThat(found(connection, NOT_IN_IT)).containsExactlyElementsOf(LEFT_OUT.keySet());
      assertThat(found(connection, UNTOLD)).containsExactlyElementsOf(OF_OTHERS.keySet());
      assertThat(found(connection, UNCHECKED_WORDS)).isEmpty();
      assertThat(LEFT_OUT.values()).allSatisfy(why -> assertThat(why).isNotBlank());
    }
  }

  @Test
  void a_new_table_or_column_that_leads_to_a_person_and_says_nothing_is_found()
      throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        for (var table :
            List.of(
                "by_name (case_id uuid)",
                "by_another_name (claim_id uuid)",
                "by_key (municipality text, made_from uuid, foreign key (municipality, made_from) references casework.case_file)",
                "by_tag (score integer)")) {
          sql.execute("create table casework." + table);
        }
        sql.execute("comment on column casework.by_tag.score is 'personal:health'");
        sql.execute(
            "alter table casework.by_key add column id uuid, add unique (municipality, id)");
        sql.execute(
            "create table casework.by_two_keys (municipality text, made_from uuid, foreign key (municipality, made_from) references casework.by_key (municipality, id))");
        sql.execute("alter table retention.certificate add column name text");
        sql.execute("comment on column retention.certificate.name is 'personal:identity'");
        sql.execute(
            "alter table casework.case_file add column seen_by text, add column nickname text");
        sql.execute("comment on column casework.case_file.seen_by is 'trace'");
        sql.execute("comment on column casework.case_file.nickname is 'none'");

        assertThat(found(connection, NOT_IN_IT))
            .contains(
                "casework.by_name: case_id",
                "casework.by_another_name: claim_id",
                "casework.by_key: made_from",
                "casework.by_tag: score",
                "casework.by_two_keys: made_from")
            .anyMatch(it -> it.startsWith("retention.certificate: ") && it.contains("name"));
        assertThat(found(connection, UNTOLD)).contains("casework.case_file.seen_by");
        assertThat(found(connection, UNCHECKED_WORDS)).contains("casework.case_file.nickname");
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
