package se.vagval.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vagval.testing.VagvalTest;

@VagvalTest
class NothingThereTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern ASKED =
      Pattern.compile("NothingThere\\.in\\(\\s*\"([a-z_.]+)\"(.*?)\n  }\n", Pattern.DOTALL);

  @Autowired private List<CaseTables> tables;
  @Autowired private JdbcClient database;

  private final CaseId id = new CaseId(UUID.randomUUID());

  @BeforeEach
  void forget() {
    RequestContextHolder.resetRequestAttributes();
  }

  @AfterEach
  void leave() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void outside_a_page_nothing_is_known_to_be_empty() {
    NothingThere.look(id, () -> Set.of("plan.draft"));

    assertThat(NothingThere.in("plan.draft", id)).isFalse();
  }

  @Test
  void a_page_being_read_knows_what_was_found_of_that_case_alone() {
    asked("GET");

    NothingThere.look(id, () -> Set.of("plan.draft"));

    assertThat(NothingThere.in("plan.draft", id)).isTrue();
    assertThat(NothingThere.in("plan.answer", id)).isFalse();
    assertThat(NothingThere.in("plan.draft", new CaseId(UUID.randomUUID()))).isFalse();
  }

  @Test
  void where_something_may_be_changed_nothing_is_known_to_be_empty() {
    asked("POST");

    NothingThere.look(id, () -> Set.of("plan.draft"));

    assertThat(NothingThere.in("plan.draft", id)).isFalse();
  }

  @Test
  void whoever_asks_reads_that_very_table_first_and_all_that_is_looked_for_is_asked()
      throws IOException {
    var asked = new TreeSet<String>();
    for (var source : sources()) {
      for (var found : ASKED.matcher(source).results().toList()) {
        var table = found.group(1);
        assertThat(source)
            .as("the rows come from %s, or there are none", table)
            .containsPattern("from " + Pattern.quote(table) + "\\b|" + rows(table));
        asked.add(table);
      }
    }

    assertThat(asked).isEqualTo(new TreeSet<>(names()));
  }

  @Test
  void each_has_an_index_for_its_cases() {
    for (var name : names()) {
      var indexes =
          database
              .sql(
                  "select pg_get_indexdef(indexrelid) from pg_index where indrelid = :table::regclass")
              .param("table", name)
              .query(String.class)
              .list();
      assertThat(indexes).as(name).anyMatch(one -> one.matches(".*\\((municipality, )?case_id.*"));
    }
  }

  /// A store that puts the table's name together.
  private static String rows(String table) {
    return "rows\\(\"" + table.substring(table.indexOf('.') + 1) + "\"";
  }

  private List<String> names() {
    return tables.stream().flatMap(some -> some.names().stream()).toList();
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith("Store.java"))
          .map(NothingThereTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void asked(String method) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest(method, "/casework/cases")));
  }
}
