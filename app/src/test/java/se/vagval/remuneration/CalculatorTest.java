package se.vagval.remuneration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.remuneration.Calculator.Answer;

class CalculatorTest {

  private static final Locale SWEDISH = Locale.of("sv");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{} {}",
        "{}]",
        "[1,]",
        "{'a': 1}",
        "{\"a\": 01}",
        "{\"a\": NaN}",
        "nul",
        "// x\n{}",
        "{\"a\": \"\t\"}"
      })
  void what_is_no_json_has_the_empty_pointer_alone(String text) {
    assertThat(pointers(text)).containsExactly("");
  }

  @Test
  void nesting_without_end_is_not_followed() {
    assertThat(pointers("[".repeat(100_000))).containsExactly("");
  }

  @Test
  void a_byte_order_mark_is_let_through() {
    assertThat(pointers("\uFEFF{}")).contains("/asOf", "/terms", "/placements");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"asOf": "2026-01-01", "asOf": "2026-01-01"}      | /asOf
          {"terms": {"model": "check", "model": "check"}}   | /terms/model
          {"terms": {"checkOre": 5000000.0}}                | /terms/checkOre
          {"terms": {"checkOre": 5e6}}                      | /terms/checkOre
          {"terms": {"checkOre": 1e99999999999}}            | /terms/checkOre
          {"x": "\\ud800"}                                  | /x
          null                                              | ``
          [1]                                               | ``
          """)
  void a_fault_has_its_place(String json, String pointer) {
    assertThat(pointers(json)).contains(pointer);
  }

  @Test
  void a_number_longer_than_any_amount_is_an_ordinary_fault() {
    var number = "9".repeat(1_000_000);

    assertThat(pointers("{\"terms\": {\"checkOre\": " + number + "}}")).contains("/terms/checkOre");
  }

  private static java.util.List<String> pointers(String json) {
    return switch (Calculator.one(json.getBytes(StandardCharsets.UTF_8), SWEDISH)) {
      case Answer.Result(var tree) -> throw new AssertionError(tree);
      case Answer.Problem(var tree, var status) -> {
        assertThat(status).isEqualTo(422);
        yield ContractCases.pointers(ContractCases.object(Calculator.written(tree)));
      }
    };
  }
}
