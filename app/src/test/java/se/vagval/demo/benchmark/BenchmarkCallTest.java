package se.vagval.demo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkCallTest {

  @Test
  void without_more_it_is_fifty_thousand_cases() {
    assertThat(BenchmarkCall.of(List.of()))
        .isEqualTo(new BenchmarkCall.Start(50_000, false, false, false, null));
  }

  @Test
  void the_number_of_cases_can_be_chosen() {
    assertThat(BenchmarkCall.of(List.of("--cases", "10000", "--fresh")))
        .isEqualTo(new BenchmarkCall.Start(10_000, true, false, false, null));
  }

  @Test
  void each_page_can_be_asked_for_just_once() {
    assertThat(BenchmarkCall.of(List.of("--once", "--cases", "1000")))
        .isEqualTo(new BenchmarkCall.Start(1_000, false, true, false, null));
  }

  @Test
  void the_many_readers_can_be_measured_alone() {
    assertThat(BenchmarkCall.of(List.of("--readers")))
        .isEqualTo(new BenchmarkCall.Start(50_000, false, false, true, null));
  }

  @Test
  void a_server_of_ones_own_can_be_measured() {
    var url = "jdbc:postgresql://127.0.0.1:5432/postgres?user=postgres";

    assertThat(BenchmarkCall.of(List.of("--database", url)))
        .isEqualTo(new BenchmarkCall.Start(50_000, false, false, false, url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--cases",
        "--cases 0",
        "--cases 12",
        "--cases ten",
        "--fast",
        "--database",
        "--database here"
      })
  void what_is_not_understood_is_told(String typed) {
    assertThat(BenchmarkCall.of(List.of(typed.split(" ")))).isInstanceOf(BenchmarkCall.Wrong.class);
  }
}
