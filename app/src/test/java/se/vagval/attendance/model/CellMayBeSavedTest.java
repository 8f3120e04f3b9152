package se.vagval.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellMayBeSavedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | day        | planned | seen    | version | chosen  | now     | now version | outcome
          ATT-03 | 2026-09-01 | yes     |         | 0       | PRESENT |         | 0           | SAVE
          ATT-03 | 2026-08-31 | yes     | PRESENT | 1       | ABSENT  | PRESENT | 1           | SAVE
          ATT-03 | 2026-08-31 | yes     |         | 0       |         |         | 0           | UNCHANGED
          ATT-03 | 2026-08-31 | yes     | PRESENT | 1       | PRESENT | PRESENT | 1           | UNCHANGED
          ATT-03 | 2026-08-31 | yes     | PRESENT | 1       |         | PRESENT | 1           | UNCHANGED
          ATT-03 | 2026-08-31 | yes     |         | 0       | PRESENT | PRESENT | 1           | UNCHANGED
          ATT-03 | 2026-08-31 | yes     | PRESENT | 1       | PRESENT | ABSENT  | 2           | UNCHANGED
          ATT-03 | 2026-08-31 | yes     |         | 0       | PRESENT | ABSENT  | 1           | CHANGED_BY_SOMEBODY_ELSE
          ATT-03 | 2026-08-31 | yes     | PRESENT | 1       | ABSENT  | LATE    | 2           | CHANGED_BY_SOMEBODY_ELSE
          ATT-03 | 2026-09-02 | yes     |         | 0       | PRESENT |         | 0           | NOT_YET
          ATT-03 | 2026-08-31 | no      |         | 0       | PRESENT |         | 0           | NOT_PLANNED
          ATT-03 | 2026-08-31 | no      |         | 0       |         |         | 0           | UNCHANGED
          """)
  void nothing_is_reported_in_advance_or_overwritten(
      String rule,
      LocalDate day,
      String planned,
      @Nullable Presence seen,
      int version,
      @Nullable Presence chosen,
      @Nullable Presence now,
      int nowVersion,
      String outcome) {
    var facts =
        new CellMayBeSaved.Facts(
            day, TODAY, planned.equals("yes"), seen, version, chosen, mark(now, nowVersion));

    assertThat(named(CellMayBeSaved.of(facts))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | reason     | chosen  | outcome
          ATT-03 | UNASSESSED | PRESENT | SAVE
          ATT-03 | VALID      | PRESENT | ASSESSED
          ATT-03 | SICK       | LATE    | ASSESSED
          ATT-03 | INVALID    | PRESENT | ASSESSED
          ATT-03 | INVALID    | ABSENT  | UNCHANGED
          """)
  void an_absence_that_was_assessed_is_never_overwritten(
      String rule, AbsenceReason reason, Presence chosen, String outcome) {
    var facts =
        new CellMayBeSaved.Facts(
            TODAY,
            TODAY,
            true,
            Presence.ABSENT,
            2,
            chosen,
            Optional.of(new Mark(Presence.ABSENT, reason, 2)));

    assertThat(named(CellMayBeSaved.of(facts))).isEqualTo(outcome);
  }

  private static String named(CellMayBeSaved.Outcome outcome) {
    return switch (outcome) {
      case CellMayBeSaved.Outcome.Save ignored -> "SAVE";
      case CellMayBeSaved.Outcome.Unchanged() -> "UNCHANGED";
      case CellMayBeSaved.Outcome.Refused(var reason) -> reason.name();
    };
  }

  static Optional<Mark> mark(@Nullable Presence presence, int version) {
    return Optional.ofNullable(presence)
        .map(known ->
            new Mark(known, known == Presence.ABSENT ? AbsenceReason.UNASSESSED : null, version));
  }
}
