package se.vagval.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.attendance.DayStatus;

class StatusOfDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | registered | reason     | status
          ATT-02 |            |            | UNREPORTED
          ATT-02 | PRESENT    |            | PRESENT
          ATT-02 | LATE       |            | PRESENT
          ATT-02 | LEFT_EARLY |            | PRESENT
          ATT-02 | ABSENT     | UNASSESSED | VALID_ABSENCE
          ATT-02 | ABSENT     | VALID      | VALID_ABSENCE
          ATT-02 | ABSENT     | SICK       | SICK
          ATT-02 | ABSENT     | INVALID    | INVALID_ABSENCE
          """)
  void unreported_is_never_absent_and_unassessed_never_invalid(
      String rule,
      @Nullable Presence registered,
      @Nullable AbsenceReason reason,
      DayStatus status) {
    var mark = Optional.ofNullable(registered).map(presence -> new Mark(presence, reason, 1));

    assertThat(StatusOfDay.of(mark)).isEqualTo(status);
  }
}
