package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.DecisionEvent.Kind;

class WhatMayFollowDecisionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | appeal to | late | what has happened                                   | what may follow
          DEC-02 | AUTHORITY | no   |                                                     | DELIVERED CORRECTED APPEALED CHANGED_UNASKED
          DEC-02 | AUTHORITY | no   | DELIVERED                                           | CORRECTED APPEALED CHANGED_UNASKED
          DEC-02 | AUTHORITY | no   | DELIVERED CHANGED_UNASKED                           | CORRECTED APPEALED CHANGED_UNASKED
          DEC-02 | AUTHORITY | no   | DELIVERED CHANGED_UNASKED APPEALED                  | CORRECTED RECONSIDERED FORWARDED WITHDRAWN
          DEC-02 | AUTHORITY | no   | DELIVERED APPEALED                                  | CORRECTED RECONSIDERED FORWARDED WITHDRAWN
          DEC-02 | AUTHORITY | yes  | DELIVERED APPEALED                                  | CORRECTED RECONSIDERED DISMISSED_AS_LATE FORWARDED WITHDRAWN
          DEC-02 | AUTHORITY | no   | APPEALED RECONSIDERED                               | DELIVERED CORRECTED FORWARDED WITHDRAWN
          DEC-02 | AUTHORITY | no   | DELIVERED APPEALED RECONSIDERED FORWARDED           | CORRECTED WITHDRAWN COURT_DECIDED
          DEC-02 | AUTHORITY | no   | DELIVERED APPEALED FORWARDED COURT_DECIDED          | CORRECTED APPEALED
          DEC-02 | AUTHORITY | no   | DELIVERED APPEALED WITHDRAWN                        | CORRECTED APPEALED CHANGED_UNASKED
          DEC-02 | AUTHORITY | yes  | DELIVERED APPEALED DISMISSED_AS_LATE                | CORRECTED APPEALED CHANGED_UNASKED
          DEC-02 | AUTHORITY | no   | APPEALED FORWARDED COURT_DECIDED APPEALED WITHDRAWN | DELIVERED CORRECTED APPEALED
          DEC-02 | AUTHORITY | no   | DELIVERED APPEALED WITHDRAWN APPEALED               | CORRECTED RECONSIDERED FORWARDED WITHDRAWN
          DEC-02 | COURT     | no   |                                                     | DELIVERED CORRECTED COURT_DECIDED
          DEC-02 | COURT     | no   | DELIVERED COURT_DECIDED                             | CORRECTED COURT_DECIDED
          DEC-02 | NOBODY    | no   |                                                     | DELIVERED CORRECTED
          DEC-02 | NOBODY    | no   | DELIVERED                                           | CORRECTED
          """)
  void an_appeal_goes_by_the_authority_to_the_court(
      String rule,
      WhatMayFollowDecision.AppealTo to,
      String late,
      @Nullable String happened,
      String mayFollow) {
    var before =
        happened == null
            ? List.<Kind>of()
            : Arrays.stream(happened.split(" ")).map(Kind::valueOf).toList();

    var may = WhatMayFollowDecision.of(before, to, late.equals("yes"));

    assertThat(may.stream().map(Kind::name).collect(Collectors.joining(" ")))
        .as(rule)
        .isEqualTo(mayFollow);
  }
}
