package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContactTest {

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2026, 12, 24),
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 31),
          LocalDate.of(2027, 1, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | chosen on  | days | by
          CHO-06 | 2026-09-01 | 5    | 2026-09-08
          CHO-06 | 2026-09-04 | 5    | 2026-09-11
          CHO-06 | 2026-09-05 | 5    | 2026-09-11
          CHO-06 | 2026-12-22 | 5    | 2027-01-04
          CHO-06 | 2026-09-01 | 1    | 2026-09-02
          CHO-06 | 2026-09-01 | 10   | 2026-09-15
          """)
  void the_provider_gets_in_touch_within_the_working_days_of_the_terms(
      String rule, LocalDate chosen, int days, LocalDate by) {
    assertThat(FirstContact.by(chosen, days, HOLIDAYS::contains)).isEqualTo(by);
  }

  @Test
  void a_receipt_number_tells_the_day_and_is_the_choices_own() {
    var id = UUID.fromString("00000000-0000-4000-8000-000000000021");

    assertThat(ReceiptNumber.of(LocalDate.of(2026, 9, 1), id)).isEqualTo("V-2026-0901-11000");
  }
}
