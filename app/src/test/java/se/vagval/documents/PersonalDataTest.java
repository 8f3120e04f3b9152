package se.vagval.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

/// Every column says what it holds of people, and `docs/PERSONAL_DATA.md` is what they say.
/// `-Dwrite.documents` writes it anew.
@VagvalTest
class PersonalDataTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "PERSONAL_DATA.md");

  private static final Set<String> TAGS =
      PersonalDataDocument.MEANINGS.stream()
          .map(PersonalDataDocument.Meaning::tag)
          .collect(Collectors.toUnmodifiableSet());

  private static final String UNTAGGED =
      """
      select schema || '.' || table_name || '.' || column_name from tenancy.inventory
      where tag is null or not tag = any(?)
      order by 1
      """;

  /// Tables of personal data that do not say whose rows they have, or say it by a column that they
  /// lack.
  private static final String NOBODYS =
      """
      select distinct i.schema || '.' || i.table_name from tenancy.inventory i
      where i.tag like 'personal:%' and (i.schema, i.table_name) <> ('casework', 'person')
        and (coalesce(i.whose, '') not in ('person', 'case', 'placement', 'mapping')
          or not exists (select from tenancy.inventory k where k.schema = i.schema
            and k.table_name = i.table_name and k.column_name = i.whose || '_id'))
      order by 1
      """;

  @Autowired JdbcClient database;

  @Test
  void every_column_says_what_it_holds_of_people() throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      assertThat(found(connection, UNTAGGED)).isEmpty();
    }
  }

  @Test
  void every_table_of_personal_data_says_whose_rows_it_has() throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      assertThat(found(connection, NOBODYS)).isEmpty();
    }
  }

  @Test
  void a_new_column_without_a_tag_is_found_and_so_is_a_table_that_is_nobodys() throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        sql.execute("create table casework.violation (secret text, guessed text)");
        sql.execute("comment on column casework.violation.guessed is 'personal:guess'");
        assertThat(found(connection, UNTAGGED))
            .containsExactly("casework.violation.guessed", "casework.violation.secret");
        assertThat(found(connection, NOBODYS)).containsExactly("casework.violation");
      } finally {
        connection.rollback();
      }
    }
  }

  /// What may tell who somebody is, or be written in one's own words.
  private static final String NAMED_OR_IN_WORDS =
      """
      select schema || '.' || table_name || '.' || column_name from tenancy.inventory
      where schema in ('remuneration', 'audit')
        and (tag like 'personal:%' or tag like '%:text' or tag in ('staff', 'provider'))
      order by 1
      """;

  /// Columns of text that no check of the schema holds to a list of codes, whatever their tag says.
  private static final String FREE =
      """
      select i.schema || '.' || i.table_name || '.' || i.column_name from tenancy.inventory i
      where i.schema in ('remuneration', 'audit') and i.column_name <> 'municipality'
        and i.type in ('text', 'character varying', 'json', 'jsonb', 'xml', 'text[]', 'character varying[]')
        and not exists (select from pg_constraint k
          where k.conrelid = (quote_ident(i.schema) || '.' || quote_ident(i.table_name))::regclass and k.contype = 'c'
            and k.conkey = array[i.place] and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%')
      order by 1
      """;

  /// Codes, hashes and documents that the service itself makes; nobody types them.
  private static final List<String> MADE_HERE =
      List.of(
          "audit.entry.came_from",
          "audit.entry.role",
          "audit.entry.target_id",
          "audit.entry.target_kind",
          "audit.entry.what",
          "remuneration.ledger_entry.explanation",
          "remuneration.month_run.fingerprint",
          "remuneration.run_held.reason",
          "remuneration.run_line.explanation");

  @Test
  void the_ledger_and_the_log_hold_internal_ids_and_no_names_numbers_or_free_text()
      throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      assertThat(found(connection, NAMED_OR_IN_WORDS)).isEmpty();
      assertThat(found(connection, FREE)).containsExactlyElementsOf(MADE_HERE);
      assertThat(
              found(
                  connection,
                  "select column_name from tenancy.inventory where schema in ('remuneration', 'audit') and tag = 'internal-id'"))
          .hasSizeGreaterThan(10);
    }
  }

  @Test
  void a_new_note_in_the_ledger_or_the_log_is_found_whatever_it_says_that_it_holds()
      throws SQLException {
    try (var connection = TestDatabase.database().asSuperuser()) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        sql.execute("alter table audit.review_item add column note text");
        sql.execute("comment on column audit.review_item.note is 'none'");
        sql.execute("alter table remuneration.month_run add column why text");
        sql.execute("comment on column remuneration.month_run.why is 'staff:text'");
        assertThat(found(connection, NAMED_OR_IN_WORDS))
            .containsExactly("remuneration.month_run.why");
        assertThat(found(connection, FREE))
            .contains("audit.review_item.note", "remuneration.month_run.why");
      } finally {
        connection.rollback();
      }
    }
  }

  /// Also a module with nothing but what tells of staff or providers, or leads to a person by a
  /// number. Internal ids alone are no reason.
  @Test
  void every_module_that_keeps_personal_data_says_why_it_may() {
    var modules =
        database
            .sql(
                """
                select distinct schema from tenancy.inventory where schema <> 'tenancy'
                  and tag not in ('none', 'internal-id') order by 1
                """)
            .query((row, n) -> row.getString(1))
            .list();

    assertThat(PersonalDataDocument.processings())
        .extracting(PersonalDataDocument.Processing::module)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(modules);
  }

  @Test
  void each_processing_says_what_for_from_when_on_which_basis_and_where_that_stands() {
    assertThat(PersonalDataDocument.processings())
        .allSatisfy(one -> {
          assertThat(one.purpose()).as(one.module()).isNotBlank();
          assertThat(LocalDate.parse(one.from())).as(one.module()).isNotNull();
          assertThat(one.basis()).as(one.module()).contains("GDPR art. ");
          assertThat(one.source()).as(one.module()).isNotBlank();
        });
  }

  @Test
  void the_inventory_is_true() throws IOException {
    var written = PersonalDataDocument.of(database);
    if (System.getProperty("write.documents") != null) {
      Files.writeString(DOCUMENT, written);
    }
    assertThat(DOCUMENT)
        .content()
        .as("PERSONAL_DATA.md is older than the schema: run `./vagval documents`")
        .isEqualTo(written);
  }

  private static List<String> found(Connection connection, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var asked = connection.prepareStatement(sql)) {
      if (asked.getParameterMetaData().getParameterCount() > 0) {
        asked.setArray(1, connection.createArrayOf("text", TAGS.toArray()));
      }
      var rows = asked.executeQuery();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
