package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Rule;

class CountsAsChildTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | born       | day        | outcome
          CAS-03 | 2026-08-01 | 2026-08-01 | CHILD
          CAS-03 | 2005-08-02 | 2026-08-01 | CHILD
          CAS-03 | 2005-08-01 | 2026-08-01 | ADULT
          CAS-03 | 1980-01-01 | 2026-08-01 | ADULT
          CAS-03 | 2005-09    | 2026-08-01 | CHILD
          CAS-03 | 2005-08    | 2026-08-01 | ADULT
          CAS-03 | not known  | 2026-08-01 | CHILD
          """)
  void whoever_is_twenty_one_is_no_child_of_the_household(
      String rule, String born, LocalDate day, CountsAsChild.Outcome outcome) {
    assertThat(CountsAsChild.class.getAnnotation(Rule.class).id()).isEqualTo(rule);

    assertThat(CountsAsChild.of(born(born), day)).isEqualTo(outcome);
  }

  private static Born born(String text) {
    return switch (text.length()) {
      case 7 -> new Born.InMonth(YearMonth.parse(text));
      case 10 -> new Born.OnDay(LocalDate.parse(text));
      default -> new Born.NotKnown();
    };
  }
}
