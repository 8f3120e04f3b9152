package se.vagval.assessment.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.StateFacts.Programme;

class EmploymentServiceComesFirstTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final int A_YEAR = 12;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | registered | unemployed since | benefit | programme | establishment | measures   | first
          STF-01 | 2026-02-01 | 2026-01-15       | yes     | NONE      | no            |            | AF: RECEIVES_BENEFIT SHORT_UNEMPLOYMENT
          STF-01 | 2026-02-01 | 2026-01-15       | no      | NONE      | no            |            | AF: SHORT_UNEMPLOYMENT
          STF-01 | 2026-02-01 | 2025-09-01       | no      | NONE      | no            |            | AF: SHORT_UNEMPLOYMENT
          STF-01 | 2026-02-01 | 2025-08-31       | no      | NONE      | no            |            | AF: MEASURES_NOT_EXHAUSTED
          STF-01 | 2026-02-01 | 2020-01-01       | yes     | NONE      | no            |            | AF: RECEIVES_BENEFIT
          STF-01 | 2026-02-01 | 2020-01-01       | no      | PART_TIME | no            |            | AF: IN_PROGRAMME
          STF-01 | 2026-02-01 | 2020-01-01       | no      | FULL_TIME | no            |            | AF: IN_PROGRAMME
          STF-01 | 2026-02-01 | 2020-01-01       | no      | NONE      | yes           |            | AF: ESTABLISHMENT_ACT
          STF-01 |            | 2020-01-01       | no      | NONE      | no            |            | AF: NOT_REGISTERED
          STF-01 | 2026-02-01 | 2020-01-01       | no      | NONE      | no            | EXHAUSTED  | municipality: MEASURES_EXHAUSTED
          STF-01 |            | 2020-01-01       | no      | NONE      | no            | EXHAUSTED  | AF: NOT_REGISTERED
          STF-01 | 2026-02-01 | 2020-01-01       | no      | NONE      | no            | INADEQUATE | municipality: MEASURES_INADEQUATE
          STF-01 |            | 2020-01-01       | no      | NONE      | no            | INADEQUATE | municipality: MEASURES_INADEQUATE
          STF-01 | 2026-02-01 | 2026-01-15       | yes     | NONE      | no            | INADEQUATE | municipality: MEASURES_INADEQUATE
          STF-01 | 2026-02-01 | 2020-01-01       | no      | FULL_TIME | no            | EXHAUSTED  | municipality: MEASURES_EXHAUSTED
          """)
  void the_municipality_steps_in_when_the_measures_of_the_state_are_exhausted_or_inadequate(
      String rule,
      @Nullable LocalDate registered,
      LocalDate since,
      String benefit,
      Programme programme,
      String establishment,
      EmploymentServiceMeasures.@Nullable How measures,
      String first) {
    var facts =
        new StateFacts.Work(
            registered,
            true,
            since,
            benefit.equals("yes"),
            programme,
            establishment.equals("yes"),
            measures == null
                ? new EmploymentServiceMeasures.Left()
                : new EmploymentServiceMeasures.Spent(measures, "AF", TODAY, "Inget mer finns"));

    assertThat(
            switch (EmploymentServiceComesFirst.of(facts, TODAY, A_YEAR)) {
              case EmploymentServiceComesFirst.Outcome.ItDoes(var reasons) ->
                  "AF: " + reasons.stream().map(Enum::name).collect(joining(" "));
              case EmploymentServiceComesFirst.Outcome.MunicipalityDoes(var reason) ->
                  "municipality: " + reason;
            })
        .isEqualTo(first);
  }
}
