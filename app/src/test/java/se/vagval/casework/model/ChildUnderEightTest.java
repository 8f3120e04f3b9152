package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildUnderEightTest {

  /// A month alone is a birth of which no more is known; a question mark one that is not known.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | children born         | day        | child under eight
          CAS-01 |                       | 2026-10-01 | NO
          CAS-01 | 2018-10-02            | 2026-10-01 | YES
          CAS-01 | 2018-10-01            | 2026-10-01 | NO
          CAS-01 | 2018-09-30            | 2026-10-01 | NO
          CAS-01 | 2026-10-01            | 2026-10-01 | YES
          CAS-01 | 2020-02-29            | 2028-02-28 | YES
          CAS-01 | 2020-02-29            | 2028-02-29 | NO
          CAS-01 | 2012-05-05 2019-01-01 | 2026-10-01 | YES
          CAS-01 | 2012-05-05 2010-01-01 | 2026-10-01 | NO
          CAS-01 | 2018-11               | 2026-10-31 | YES
          CAS-01 | 2018-11               | 2026-11-01 | NOT_KNOWN
          CAS-01 | 2018-11               | 2026-11-30 | NOT_KNOWN
          CAS-01 | 2018-11               | 2026-12-01 | NO
          CAS-01 | ?                     | 2026-10-01 | NOT_KNOWN
          CAS-01 | ? 2012-05-05          | 2026-10-01 | NOT_KNOWN
          CAS-01 | ? 2019-01-01          | 2026-10-01 | YES
          """)
  void a_child_is_under_eight_until_the_eighth_birthday(
      String rule, @Nullable String born, LocalDate day, ChildUnderEight.Outcome expected) {
    var children =
        Arrays.stream((born == null ? "" : born).split(" "))
            .filter(one -> !one.isEmpty())
            .map(ChildUnderEightTest::born)
            .toList();

    assertThat(rule).isEqualTo("CAS-01");
    assertThat(ChildUnderEight.of(new ChildUnderEight.Facts(children, day))).isEqualTo(expected);
  }

  private static Born born(String said) {
    return switch (said.length()) {
      case 1 -> new Born.NotKnown();
      case 7 -> new Born.InMonth(YearMonth.parse(said));
      default -> new Born.OnDay(LocalDate.parse(said));
    };
  }
}
