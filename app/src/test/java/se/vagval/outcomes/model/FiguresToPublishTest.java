package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresToPublishTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | started | outcome
          OUT-06 | 0       | NobodyStarted
          OUT-06 | 1       | TooFew
          OUT-06 | 4       | TooFew
          OUT-06 | 5       | WithoutShare
          OUT-06 | 17      | WithoutShare
          OUT-06 | 18      | WithShare
          """)
  void few_are_not_shown_and_not_compared(String rule, int started, String outcome) {
    assertThat(FiguresToPublish.of(facts(started)).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | started by provider | sum | because
          OUT-06 | 20,30,10            | 60  | none is hidden
          OUT-06 | 20,30,3             |     | exactly one is hidden and could be had by subtraction
          OUT-06 | 20,3,4              |     | two are hidden, and each knows its own
          OUT-06 | 20,0,30             | 50  | nobody started is not hidden
          OUT-06 | 20                  |     | a sum of one is that one
          OUT-06 | 3                   |     | and is hidden as it is
          OUT-06 | 0                   |     | nobody
          """)
  void a_sum_never_tells_what_is_hidden(
      String rule, String parts, @Nullable Integer sum, String because) {
    var answer =
        FiguresToPublish.sum(
            Arrays.stream(parts.split(",", -1))
                .map(started -> facts(Integer.parseInt(started)))
                .toList());

    assertThat(answer.map(FiguresToPublishTest::started).stream().toList())
        .as(because)
        .isEqualTo(sum == null ? List.of() : List.of(sum));
  }

  private static int started(FiguresToPublish.Outcome outcome) {
    return switch (outcome) {
      case FiguresToPublish.Outcome.NobodyStarted() -> 0;
      case FiguresToPublish.Outcome.TooFew() -> -1;
      case FiguresToPublish.Outcome.WithoutShare(var facts) -> facts.started();
      case FiguresToPublish.Outcome.WithShare(var facts, var ignored) -> facts.started();
    };
  }

  private static FiguresToPublish.Facts facts(int started) {
    return new FiguresToPublish.Facts(started, started, started / 2, 0);
  }
}
