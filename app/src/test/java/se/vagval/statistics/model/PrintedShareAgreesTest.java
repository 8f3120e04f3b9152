package se.vagval.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedShareAgreesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | count | of  | printed | outcome
          STA-01 | 314   | 697 | 45      | AGREES
          STA-01 | 266   | 656 | 40.5    | AGREES
          STA-01 | 193   | 673 | 20.6    | 28.7
          STA-01 | 126   | 604 | 20.6    | 20.9
          STA-01 | 96    | 193 | 49.7    | AGREES
          STA-01 | 66    | 126 | 52.4    | AGREES
          STA-01 | 96    | 673 | 14.3    | AGREES
          STA-01 | 1     | 8   | 12.5    | AGREES
          STA-01 | 1     | 8   | 13      | AGREES
          STA-01 | 1     | 8   | 12      | 12.5
          """)
  void a_printed_share_is_held_against_its_own_counts(
      String rule, int count, int of, BigDecimal printed, String outcome) {
    var answer = PrintedShareAgrees.of(new PrintedShareAgrees.Facts(new Part(count, of), printed));

    assertThat(
            switch (answer) {
              case PrintedShareAgrees.Outcome.Agrees() -> "AGREES";
              case PrintedShareAgrees.Outcome.Differs(var computed) -> computed.toPlainString();
            })
        .isEqualTo(outcome);
  }
}
