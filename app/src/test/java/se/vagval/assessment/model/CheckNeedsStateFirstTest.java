package se.vagval.assessment.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckNeedsStateFirstTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | mapping  | cause   | first        | until      | programme | reason stated | outcome
          STF-03 | complete | clear   | MUNICIPALITY | 2026-09-02 | no        | no            | may
          STF-03 | complete | clear   | MUNICIPALITY | 2026-09-01 | no        | no            | STATE_CHECK_EXPIRED
          STF-03 | complete | clear   |              |            | no        | no            | STATE_NOT_CHECKED
          STF-03 | complete | unclear | MUNICIPALITY | 2026-12-01 | no        | no            | CAUSE_UNCLEAR
          STF-03 | started  | clear   | MUNICIPALITY | 2026-12-01 | no        | no            | MAPPING_NOT_COMPLETE
          STF-03 | started  | unclear |              |            | no        | no            | MAPPING_NOT_COMPLETE CAUSE_UNCLEAR STATE_NOT_CHECKED
          STF-03 | complete | clear   | AF           | 2026-12-01 | no        | no            | AF_COMES_FIRST
          STF-03 | complete | clear   | AF           | 2026-12-01 | no        | yes           | may
          STF-03 | complete | clear   | AF           | 2026-09-01 | no        | yes           | STATE_CHECK_EXPIRED
          STF-03 | complete | clear   | FK           | 2026-12-01 | no        | no            | FK_COMES_FIRST
          STF-03 | complete | clear   | FK           | 2026-12-01 | no        | yes           | may
          STF-03 | complete | clear   | AF           | 2026-12-01 | yes       | no            | AF_COMES_FIRST
          STF-03 | complete | clear   | MUNICIPALITY | 2026-12-01 | yes       | no            | FULL_TIME_PROGRAMME
          STF-03 | complete | clear   | MUNICIPALITY | 2026-12-01 | yes       | yes           | may
          """)
  void a_check_needs_a_mapping_a_clear_cause_and_a_conclusion_that_holds(
      String rule,
      String mapping,
      String cause,
      @Nullable Responsible first,
      @Nullable LocalDate until,
      String programme,
      String reasonStated,
      String outcome) {
    var latest =
        first == null
            ? null
            : new CheckNeedsStateFirst.Latest(
                first,
                Objects.requireNonNull(until),
                programme.equals("yes"),
                reasonStated.equals("yes"));
    var facts =
        new CheckNeedsStateFirst.Facts(mapping.equals("complete"), cause.equals("clear"), latest);

    assertThat(
            switch (CheckNeedsStateFirst.of(facts, TODAY)) {
              case CheckNeedsStateFirst.Outcome.MayBeDecided() -> "may";
              case CheckNeedsStateFirst.Outcome.Refused(var reasons) ->
                  reasons.stream().map(Enum::name).collect(joining(" "));
            })
        .isEqualTo(outcome);
  }
}
