package se.vagval.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.Vagval;
import se.vagval.demo.OwnDatabase;
import se.vagval.testing.TestDatabase;

/// Every table is tried with another municipality's row in it: a database of its own, one row in
/// each table, and the service's role, which asks as the row's municipality and as another.
class EveryTableIsFencedTest {

  private static final String THEIRS = "theirs";
  private static final String OURS = "ours";

  /// What PostgreSQL answers when a privilege or a policy forbids.
  private static final String FORBIDDEN = "42501";

  static String url = "";
  static List<Table> tables = List.of();

  /// @param columns the names of what is written, in order
  /// @param values a row of theirs, in the same order, as SQL
  record Table(String name, String columns, String values) {

    String insert() {
      return "insert into %s (%s) overriding system value values (%s)"
          .formatted(name, columns, values);
    }

    String update() {
      var first = columns.split(",", 2)[0];
      return "update %1$s set %2$s = %2$s".formatted(name, first);
    }
  }

  @BeforeAll
  static void a_row_of_theirs_in_every_table() throws SQLException {
    url = emptyDatabase();
    migrate();
    try (var superuser = DriverManager.getConnection(url, "postgres", "")) {
      tables = tables(superuser);
      run(superuser, "set session_replication_role = replica");
      for (var check : checks(superuser)) {
        run(superuser, check);
      }
      for (var table : tables) {
        run(superuser, table.insert());
      }
    }
  }

  @Test
  void its_own_municipality_sees_the_row_and_another_sees_nothing() throws SQLException {
    try (var service = service()) {
      var seenByThem = new ArrayList<String>();
      var seenByUs = new ArrayList<String>();
      for (var table : tables) {
        if (counted(service, THEIRS, table) == 1) {
          seenByThem.add(table.name());
        }
        if (counted(service, OURS, table) + counted(service, "", table) != 0) {
          seenByUs.add(table.name());
        }
      }

      assertThat(tables).hasSizeGreaterThan(120);
      assertThat(seenByUs).isEmpty();
      assertThat(seenByThem).containsExactlyElementsOf(names());
    }
  }

  @Test
  void another_municipality_can_neither_change_nor_remove_nor_add_to_it() throws SQLException {
    try (var service = service()) {
      var reached = new ArrayList<String>();
      for (var table : tables) {
        for (var attempt : List.of(table.update(), "delete from " + table.name(), table.insert())) {
          as(service, OURS);
          if (changed(service, attempt) != 0) {
            reached.add(attempt);
          }
        }
      }

      assertThat(reached).isEmpty();
    }
    try (var superuser = DriverManager.getConnection(url, "postgres", "")) {
      for (var table : tables) {
        assertThat(one(superuser, "select count(*)::int from " + table.name()))
            .as(table.name())
            .isEqualTo(1);
      }
    }
  }

  /// The tables' owner obeys the same policies, so that what runs as the owner does too.
  @Test
  void a_function_that_runs_as_another_runs_as_one_who_is_fenced_in() throws SQLException {
    try (var superuser = DriverManager.getConnection(url, "postgres", "")) {
      assertThat(
              all(
                  superuser,
                  """
                  select p.oid::regprocedure || ' ' || r.rolname from pg_proc p join pg_roles r on r.oid = p.proowner
                  where p.prosecdef and (r.rolsuper or r.rolbypassrls)
                  """))
          .isEmpty();
      assertThat(
              all(
                  superuser,
                  "select p.oid::regprocedure::text from pg_proc p where p.prosecdef and (p.proconfig is null"
                      + " or not exists (select from unnest(p.proconfig) c where c like 'search_path=%'))"
                      + " and p.pronamespace <> 'pg_catalog'::regnamespace"))
          .isEmpty();
      assertThat(
              all(
                  superuser,
                  """
                  select policyname || ' ' || qual || ' ' || with_check from pg_policies
                  where policyname = 'own_municipality' and (cmd, permissive) = ('ALL', 'PERMISSIVE')
                  group by policyname, qual, with_check
                  """))
          .containsExactly(
              "own_municipality (municipality = tenancy.municipality()) (municipality = tenancy.municipality())");
    }
  }

  private static List<String> names() {
    return tables.stream().map(Table::name).toList();
  }

  private static Connection service() throws SQLException {
    var service = DriverManager.getConnection(url, OwnDatabase.SERVICE, "");
    return service;
  }

  private static void as(Connection service, String municipality) throws SQLException {
    run(service, "select set_config('app.municipality', '%s', false)".formatted(municipality));
  }

  /// A table that the service may not read at all shows nobody anything.
  private static int counted(Connection service, String municipality, Table table)
      throws SQLException {
    as(service, municipality);
    try {
      return one(service, "select count(*)::int from " + table.name());
    } catch (SQLException refused) {
      assertThat(refused.getSQLState()).as(table.name()).isEqualTo(FORBIDDEN);
      return 0;
    }
  }

  private static int changed(Connection service, String attempt) {
    try (var sql = service.createStatement()) {
      return sql.executeUpdate(attempt);
    } catch (SQLException refused) {
      assertThat(refused.getSQLState())
          .as(attempt + ": " + refused.getMessage())
          .isEqualTo(FORBIDDEN);
      return 0;
    }
  }

  private static List<Table> tables(Connection superuser) throws SQLException {
    var found = new ArrayList<Table>();
    try (var sql = superuser.createStatement();
        var row =
            sql.executeQuery(
                """
                select c.oid::regclass::text, string_agg(quote_ident(a.attname), ', ' order by a.attnum),
                  string_agg(case
                    when a.attname = 'municipality' then quote_literal('%1$s')
                    when a.attname = 'principal_name' then quote_literal('%1$s/' || gen_random_uuid())
                    when t.typcategory = 'A' then quote_literal('{}')
                    when t.typtype = 'e' then quote_literal((select enumlabel from pg_enum where enumtypid = t.oid limit 1))
                    when b.typname = 'uuid' then 'gen_random_uuid()'
                    when b.typname in ('date', 'timestamptz', 'timestamp') then quote_literal('2026-01-02')
                    when b.typname = 'time' then quote_literal('10:00')
                    when b.typname in ('json', 'jsonb') then quote_literal('{}')
                    when b.typname = 'bool' then 'true'
                    when b.typcategory = 'N' then '1'
                    when b.typcategory = 'R' then quote_literal('empty')
                    when b.typname = 'point' then quote_literal('(1,1)')
                    else quote_literal('x') end, ', ' order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  join pg_type t on t.oid = a.atttypid
                  join pg_type b on b.oid = case t.typtype when 'd' then t.typbasetype else t.oid end
                where c.relkind in ('r', 'p') and n.nspname not in ('information_schema', 'public') and n.nspname not like 'pg\\_%%'
                group by c.oid order by 1
                """
                    .formatted(THEIRS))) {
      while (row.next()) {
        found.add(new Table(row.getString(1), row.getString(2), row.getString(3)));
      }
    }
    return found;
  }

  /// What a made-up row cannot fulfil, and a policy does not rest on.
  private static List<String> checks(Connection superuser) throws SQLException {
    return all(
        superuser,
        """
        select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) from pg_constraint
        where contype = 'c' and conrelid <> 0 and coninhcount = 0
          and connamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        """);
  }

  private static String emptyDatabase() throws SQLException {
    var name = "fenced_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = TestDatabase.database().asSuperuser()) {
      run(
          connection,
          "create database %s owner %s encoding 'UTF8' template template0"
              .formatted(name, OwnDatabase.OWNER));
    }
    var there = TestDatabase.database().url();
    return there.substring(0, there.lastIndexOf('/') + 1) + name;
  }

  /// A service that nobody can reach makes the tables.
  private static void migrate() {
    try (var service =
        new SpringApplicationBuilder(Vagval.class)
            .bannerMode(Banner.Mode.OFF)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .run(
                "--logging.level.root=warn",
                "--vagval.audit.sealing=off",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + OwnDatabase.SERVICE,
                "--spring.flyway.url=" + url,
                "--spring.flyway.user=" + OwnDatabase.OWNER)) {
      service.getBean(JdbcClient.class).sql("select 1").query((row, n) -> row.getInt(1)).single();
    }
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException failed) {
      throw new SQLException(statement, failed.getSQLState(), failed);
    }
  }

  private static int one(Connection connection, String query) throws SQLException {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<String> all(Connection connection, String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
