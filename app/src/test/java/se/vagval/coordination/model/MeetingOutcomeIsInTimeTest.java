package se.vagval.coordination.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.coordination.model.JointMeeting.CameOf;
import se.vagval.coordination.model.MeetingOutcomeIsInTime.Reason;

class MeetingOutcomeIsInTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | planned    | today      | came of it   | next       | against
          COO-02 | 2026-09-10 | 2026-09-10 | HELD         |            |
          COO-02 | 2026-09-10 | 2026-09-14 | HELD         | 2026-09-12 |
          COO-02 | 2026-09-10 | 2026-09-09 | HELD         |            | MEETING_IS_AHEAD
          COO-02 | 2026-09-10 | 2026-09-09 | NOT_APPEARED |            | MEETING_IS_AHEAD
          COO-02 | 2026-09-10 | 2026-09-10 | NOT_APPEARED | 2026-09-24 |
          COO-02 | 2026-09-10 | 2026-09-10 | HELD         | 2026-09-10 | NEXT_IS_TOO_EARLY
          COO-02 | 2026-09-10 | 2026-09-02 | CALLED_OFF   |            |
          COO-02 | 2026-09-10 | 2026-09-02 | CALLED_OFF   | 2026-09-04 |
          COO-02 | 2026-09-10 | 2026-09-02 | CALLED_OFF   | 2026-09-01 | NEXT_IS_TOO_EARLY
          """)
  void what_came_of_a_meeting_is_noted_when_it_has_been(
      String rule,
      LocalDate planned,
      LocalDate today,
      CameOf cameOf,
      @Nullable LocalDate next,
      @Nullable Reason against) {
    var facts = new MeetingOutcomeIsInTime.Facts(planned, today, cameOf, next);

    assertThat(MeetingOutcomeIsInTime.against(facts).orElse(null)).as(rule).isEqualTo(against);
  }
}
