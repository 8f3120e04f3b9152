package se.vagval.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          typed            | digits       | born       | coordination
          199001189811     | 199001189811 | 1990-01-18 | false
          19900118-9811    | 199001189811 | 1990-01-18 | false
          900118-9811      | 199001189811 | 1990-01-18 | false
          9001189811       | 199001189811 | 1990-01-18 | false
          1990 01 18 98 11 | 199001189811 | 1990-01-18 | false
          900118–9811      | 199001189811 | 1990-01-18 | false
          900178-9818      | 199001789818 | 1990-01-18 | true
          260901-9803      | 202609019803 | 2026-09-01 | false
          260902-9802      | 192609029802 | 1926-09-02 | false
          900118+9811      | 189001189811 | 1890-01-18 | false
          """)
  void a_number_is_read_however_it_is_typed(
      String typed, String digits, LocalDate born, boolean coordination) {
    var number = PersonalNumber.parse(typed, TODAY).orElseThrow();

    assertThat(number.digits()).isEqualTo(digits);
    assertThat(number.birthDate()).isEqualTo(born);
    assertThat(number.isCoordinationNumber()).isEqualTo(coordination);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "19900118",
        "199001189812",
        "900118981",
        "199002309811",
        "19901318-9811",
        "20270118-9811",
        "Åsa Öberg",
        "1990011898111",
        "900118-98-1-1-1"
      })
  void what_is_no_such_number_is_refused(String typed) {
    assertThat(PersonalNumber.parse(typed, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "900118-9812,     true",
    "19900118 9810,   true",
    "900118-9811,     false",
    "900118,          false",
    "199002309811,    false",
    "Åsa,             false",
    "'',              false"
  })
  void a_wrong_last_digit_is_told_from_other_faults(String typed, boolean wrong) {
    assertThat(PersonalNumber.isCheckDigitWrong(typed, TODAY)).isEqualTo(wrong);
  }

  @Test
  void it_is_not_printed_by_accident() {
    var number = PersonalNumber.ofStored("199001189811");

    assertThat("" + number).doesNotContain("1990").doesNotContain("9811");
    assertThat(number.written()).isEqualTo("19900118-9811");
  }
}
