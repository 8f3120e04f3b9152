package se.vagval.audit.store;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.vagval.audit.store.AddLines.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.vagval.tenancy.MunicipalityId;

class NewestFileTest {

  private static final long FIVE_LINES = 500;

  @TempDir Path folder;

  Path hourly;
  AnchorFile anchors;
  NewestFile file;

  @BeforeEach
  void an_empty_folder() {
    hourly = folder.resolve("outside/anchors.txt");
    anchors = new AnchorFile(hourly, List.of());
    file = new NewestFile(hourly, FIVE_LINES);
  }

  @Test
  void what_is_added_is_read_together_with_the_hourly_lines() {
    anchors.add(List.of(anchor("ekvik", 1)));
    file.add(List.of(anchor("ekvik", 2), anchor("sundasen", 7)));

    assertThat(anchors.of(new MunicipalityId("ekvik")))
        .containsExactly(anchor("ekvik", 1), anchor("ekvik", 2));
    assertThat(newest()).isEqualTo(Map.of("ekvik", 2L, "sundasen", 7L));
  }

  @Test
  void however_much_is_added_the_newest_of_each_is_kept_and_little_else() throws IOException {
    file.add(List.of(anchor("sundasen", 7)));

    for (var seal = 1; seal <= 100; seal++) {
      file.add(List.of(anchor("ekvik", seal)));
      assertThat(newest()).isEqualTo(Map.of("ekvik", (long) seal, "sundasen", 7L));
    }

    assertThat(Files.size(NewestFile.beside(hourly))).isLessThan(FIVE_LINES + 200);
    assertThat(Files.size(NewestFile.before(hourly))).isLessThan(FIVE_LINES + 200);
  }

  @Test
  void a_lower_number_does_not_push_out_a_higher_one() {
    file.add(List.of(anchor("ekvik", 1000)));

    LongStream.rangeClosed(1, 100).forEach(seal -> file.add(List.of(anchor("ekvik", seal))));

    assertThat(newest()).isEqualTo(Map.of("ekvik", 1000L));
  }

  @Test
  void a_node_that_ended_while_it_moved_the_file_aside_has_lost_nothing() throws IOException {
    file.add(List.of(anchor("ekvik", 12)));
    Files.move(NewestFile.beside(hourly), NewestFile.before(hourly));

    LongStream.rangeClosed(1, 100).forEach(seal -> file.add(List.of(anchor("sundasen", seal))));

    assertThat(newest()).isEqualTo(Map.of("ekvik", 12L, "sundasen", 100L));
  }

  @Test
  void a_torn_line_is_passed_over_and_spoils_no_other() throws IOException {
    file.add(List.of(anchor("ekvik", 12)));
    Files.writeString(NewestFile.beside(hourly), "2026-11-24T03:15:00Z ek", APPEND);
    assertThat(newest()).isEqualTo(Map.of("ekvik", 12L));

    file.add(List.of(anchor("ekvik", 13)));

    assertThat(newest()).isEqualTo(Map.of("ekvik", 13L));
  }

  @Test
  void whatever_bytes_a_broken_disk_left_are_passed_over() throws IOException {
    file.add(List.of(anchor("ekvik", 12)));
    Files.write(
        NewestFile.beside(hourly), new byte[] {0, (byte) 0xff, (byte) 0xc3, '\n', 0}, APPEND);
    file.add(List.of(anchor("ekvik", 13)));

    assertThat(newest()).isEqualTo(Map.of("ekvik", 13L));
  }

  @Test
  void a_folder_that_cannot_be_is_an_error() throws IOException {
    Files.createFile(hourly.getParent());

    assertThatThrownBy(() -> file.add(List.of(anchor("ekvik", 12))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(NewestFile.beside(hourly).toString());
  }

  @Test
  void the_file_of_another_machine_is_read_too() {
    var theirs = folder.resolve("theirs/anchors.txt");
    new NewestFile(theirs, FIVE_LINES).add(List.of(anchor("ekvik", 15)));
    file.add(List.of(anchor("ekvik", 12)));

    var both = new AnchorFile(hourly, List.of(" " + theirs));

    assertThat(both.newest().values()).containsExactly(anchor("ekvik", 15));
  }

  @Test
  void two_threads_of_a_process_lose_nothing() {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var here : List.of("ekvik", "sundasen")) {
        threads.execute(() -> AddLines.main(arguments(here, 1_000_000)));
      }
    }

    assertThat(anchors.of(new MunicipalityId("ekvik"))).hasSize(200);
    assertThat(anchors.of(new MunicipalityId("sundasen"))).hasSize(200);
  }

  @Test
  void two_processes_lose_nothing() throws IOException, InterruptedException {
    var nodes = new ArrayList<Process>();
    for (var here : List.of("ekvik", "sundasen")) {
      var call =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  AddLines.class.getName()));
      call.addAll(List.of(arguments(here, FIVE_LINES)));
      nodes.add(new ProcessBuilder(call).inheritIO().start());
    }

    for (var node : nodes) {
      assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(node.exitValue()).isZero();
    }
    assertThat(newest()).isEqualTo(Map.of("ekvik", 200L, "sundasen", 200L));
  }

  private String[] arguments(String municipality, long atMost) {
    return new String[] {hourly.toString(), String.valueOf(atMost), municipality, "200"};
  }

  private Map<String, Long> newest() {
    var newest = new TreeMap<String, Long>();
    anchors.newest().forEach((here, anchor) -> newest.put(here.value(), anchor.seal()));
    return newest;
  }
}
