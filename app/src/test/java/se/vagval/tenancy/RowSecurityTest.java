package se.vagval.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class RowSecurityTest {

  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired Given given;

  @Test
  void every_table_forces_row_security_with_a_policy_on_the_municipality() {
    assertThat(tables("not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
    assertThat(
            tables(
                """
                not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                  and pg_get_expr(p.polqual, p.polrelid) like '%municipality = tenancy.municipality()%'
                  and pg_get_expr(p.polwithcheck, p.polrelid) like '%municipality = tenancy.municipality()%')
                """))
        .isEmpty();
    assertThat(tables("true")).hasSizeGreaterThan(20);
  }

  /// A restrictive policy shows nothing more; it only takes away.
  @Test
  void what_is_seen_past_the_municipality_is_named_here() {
    assertThat(
            database
                .sql(
                    """
                    select schemaname || '.' || tablename || ' ' || policyname from pg_policies
                    where policyname <> 'own_municipality' and permissive = 'PERMISSIVE'
                    """)
                .query((row, n) -> row.getString(1))
                .list())
        .containsExactlyInAnyOrder(
            "access.host host_asked_for",
            "access.municipality listed_for_jobs",
            "access.session session_asked_for",
            "access.session_attributes session_asked_for");
  }

  @Test
  void without_a_municipality_nothing_is_seen() {
    given.municipality("nacka-2013");

    assertThat(municipalities()).isEmpty();
    List<String> inTransaction = transaction.execute(status -> municipalities());
    assertThat(inTransaction).isEmpty();
  }

  @Test
  void another_municipality_is_neither_seen_nor_written() {
    var mine = given.municipality("nacka-2013");
    var other = given.municipality("nacka-2013");

    given.in(
        mine,
        () ->
            assertThat(
                    database
                        .sql("select municipality from access.host")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly(mine.value()));
    assertThatThrownBy(() ->
            given.in(
                mine,
                () ->
                    database
                        .sql("insert into access.host (host, municipality) values ('x.test', :m)")
                        .param("m", other.value())
                        .update()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void the_service_cannot_switch_row_security_off() {
    assertThatThrownBy(
            () -> database.sql("alter table access.host disable row level security").update())
        .rootCause()
        .hasMessageContaining("must be owner");
  }

  @Test
  void swedish_letters_sort_last() {
    var sorted =
        database
            .sql(
                "select w from unnest(array['Öberg','Alm','Åberg','Zeta','Ärlig']) w order by w collate \"sv-x-icu\"")
            .query((row, n) -> row.getString(1))
            .list();

    assertThat(sorted).isEqualTo(List.of("Alm", "Zeta", "Åberg", "Ärlig", "Öberg"));
  }

  private List<String> municipalities() {
    return database
        .sql("select municipality from access.municipality")
        .query((row, n) -> row.getString(1))
        .list();
  }

  private List<String> tables(String condition) {
    return database
        .sql(
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
              and n.nspname not like 'pg_%%' and %s
            """
                .formatted(condition))
        .query((row, n) -> row.getString(1))
        .list();
  }
}
