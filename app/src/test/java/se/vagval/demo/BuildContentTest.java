package se.vagval.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.vagval.demo.fill.Fill;

class BuildContentTest {

  @TempDir Path here;

  @Test
  void the_same_files_give_the_same_word_wherever_they_lie() throws IOException {
    write("one/V1__people.sql", "create table person ();");
    write("one/V1__choice.sql", "create table choice ();");
    write("two/other/V1__choice.sql", "create table choice ();");
    write("two/V1__people.sql", "create table person ();");

    assertThat(content("one")).isEqualTo(content("two"));
  }

  @Test
  void another_letter_another_name_or_another_file_gives_another_word() throws IOException {
    write("tables/V1__people.sql", "create table person ();");
    var before = content("tables");
    write("tables/V1__people.sql", "create table persons ();");
    var changed = content("tables");
    Files.move(here.resolve("tables/V1__people.sql"), here.resolve("tables/V2__people.sql"));
    var renamed = content("tables");
    write("tables/V3__more.sql", "");

    assertThat(content("tables")).isNotIn(before, changed, renamed);
    assertThat(changed).isNotEqualTo(before);
    assertThat(renamed).isNotIn(before, changed);
  }

  @Test
  void a_pattern_that_finds_nothing_is_a_mistake() {
    assertThatThrownBy(() -> BuildContent.of("classpath*:nowhere/*.sql"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void a_fill_of_another_build_is_known() {
    var folder = new DemoFolder(here.resolve("demo"));
    assertThat(folder.isFilledByAny()).isFalse();

    folder.write("filled", "an earlier one");
    assertThat(folder.isFilledByAny()).isTrue();
    assertThat(folder.isFilled()).isFalse();

    folder.markFilled();
    assertThat(folder.isFilled()).isTrue();
    assertThat(folder.read("filled")).contains(Fill.version());
  }

  @Test
  void what_is_emptied_is_gone_but_for_who_runs() throws IOException {
    var folder = new DemoFolder(here.resolve("demo"));
    write("demo/running", "http://localhost:8080");
    write("demo/postgresql/base/1", "data");
    folder.markFilled();

    folder.empty();

    try (var left = Files.list(folder.path())) {
      assertThat(left).containsExactly(folder.running());
    }
  }

  private String content(String folder) {
    return BuildContent.of(here.resolve(folder).toUri() + "**/*.sql");
  }

  private void write(String name, String text) throws IOException {
    var file = here.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
