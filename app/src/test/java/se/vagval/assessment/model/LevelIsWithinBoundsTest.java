package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Eight levels, at most two from the advice, and a level of 4.5 to 7.5 months.
class LevelIsWithinBoundsTest {

  private static final LevelIsWithinBounds.Bounds BOUNDS =
      new LevelIsWithinBounds.Bounds(8, 2, 2, new BigDecimal("4.5"), new BigDecimal("7.5"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | advised | chosen | months | reason | refused for
          LEV-02 | 4       | 4      | 6      | no     |
          LEV-02 | 4       | 4      | 6      | yes    |
          LEV-02 | 4       | 5      | 6      | yes    |
          LEV-02 | 4       | 6      | 6      | yes    |
          LEV-02 | 4       | 2      | 6      | yes    |
          LEV-02 | 4       | 5      | 6      | no     | DEVIATION_WITHOUT_REASON
          LEV-02 | 4       | 7      | 6      | yes    | TOO_FAR_FROM_THE_ADVICE
          LEV-02 | 4       | 1      | 6      | yes    | TOO_FAR_FROM_THE_ADVICE
          LEV-02 | 4       | 7      | 6      | no     | TOO_FAR_FROM_THE_ADVICE DEVIATION_WITHOUT_REASON
          LEV-02 | 8       | 9      | 6      | yes    | NO_SUCH_LEVEL
          LEV-02 | 1       | 0      | 6      | yes    | NO_SUCH_LEVEL
          LEV-02 | 4       | 4      | 4.5    | no     |
          LEV-02 | 4       | 4      | 7.5    | no     |
          LEV-02 | 4       | 4      | 4      | no     | MONTHS_OUTSIDE_THE_LEVEL
          LEV-02 | 4       | 4      | 8      | no     | MONTHS_OUTSIDE_THE_LEVEL
          """)
  void a_level_is_decided_inside_the_bounds_and_with_a_reason_if_it_is_another(
      String rule,
      int advised,
      int chosen,
      BigDecimal months,
      String reason,
      @Nullable String refused) {
    var facts = new LevelIsWithinBounds.Facts(advised, chosen, months, reason.equals("yes"));

    var outcome = LevelIsWithinBounds.of(facts, BOUNDS);

    assertThat(rule).isEqualTo("LEV-02");
    assertThat(reasons(outcome)).isEqualTo(expected(refused));
  }

  private static Set<LevelIsWithinBounds.Reason> reasons(LevelIsWithinBounds.Outcome outcome) {
    return switch (outcome) {
      case LevelIsWithinBounds.Outcome.Allowed() -> Set.of();
      case LevelIsWithinBounds.Outcome.Refused(var reasons) -> reasons;
    };
  }

  private static Set<LevelIsWithinBounds.Reason> expected(@Nullable String refused) {
    return refused == null
        ? Set.of()
        : Arrays.stream(refused.split(" ", -1))
            .map(LevelIsWithinBounds.Reason::valueOf)
            .collect(Collectors.toSet());
  }
}
