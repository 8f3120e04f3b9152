package se.vagval.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceMayBeAssessedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | now     | reason     | version | seen version | assessment | outcome
          ATT-04 | ABSENT  | UNASSESSED | 1       | 1            | VALID      | ASSESS
          ATT-04 | ABSENT  | VALID      | 2       | 2            | INVALID    | ASSESS
          ATT-04 | ABSENT  | VALID      | 2       | 1            | VALID      | ALREADY_SO
          ATT-04 | ABSENT  | SICK       | 2       | 1            | INVALID    | CHANGED_BY_SOMEBODY_ELSE
          ATT-04 | PRESENT |            | 2       | 1            | INVALID    | NOT_ABSENT
          ATT-04 |         |            | 0       | 0            | VALID      | NOT_ABSENT
          """)
  void only_an_absence_is_assessed_and_only_as_it_was_seen(
      String rule,
      @Nullable Presence now,
      @Nullable AbsenceReason reason,
      int version,
      int seenVersion,
      AbsenceReason assessment,
      String outcome) {
    var mark = Optional.ofNullable(now).map(presence -> new Mark(presence, reason, version));

    var answer =
        AbsenceMayBeAssessed.of(new AbsenceMayBeAssessed.Facts(mark, seenVersion, assessment));

    assertThat(
            switch (answer) {
              case AbsenceMayBeAssessed.Outcome.Assess() -> "ASSESS";
              case AbsenceMayBeAssessed.Outcome.AlreadySo() -> "ALREADY_SO";
              case AbsenceMayBeAssessed.Outcome.Refused(var why) -> why.name();
            })
        .isEqualTo(outcome);
  }
}
