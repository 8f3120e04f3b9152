package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.outcomes.model.LastDayToClaim.Refusal;
import se.vagval.profiles.ResultClaimTerms;

class LastDayToClaimTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 11, 24);
  private static final ResultClaimTerms NONE =
      new ResultClaimTerms(LocalDate.of(2013, 1, 15), SINCE.minusDays(1), null, null);
  private static final ResultClaimTerms SIX_MONTHS = new ResultClaimTerms(SINCE, null, 6, 30);

  /// The limit is six months, in force since 24 November 2026, and thirty days after a refusal. A
  /// refused claim is written as the day of the claim and that of the refusal.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule     | decided    | last day   | refused claims                                | other check | until
          OUT-03/1 | 2026-11-23 | 2026-12-31 |                                               |             |
          OUT-03/1 | 2026-11-23 | 2028-11-23 |                                               |             |
          OUT-03/1 | 2026-11-23 | 2026-12-31 | 2027-09-01 2027-10-01                         |             |
          OUT-03/1 | 2026-11-23 | 2026-12-31 |                                               | 2027-02-01  | 2027-01-31
          OUT-03/2 | 2026-11-24 | 2026-12-31 |                                               |             | 2027-06-30
          OUT-03/2 | 2026-11-24 | 2027-08-31 |                                               |             | 2028-02-29
          OUT-03/2 | 2026-11-24 | 2026-12-31 | 2027-01-15 2027-01-20                         |             | 2027-06-30
          OUT-03/2 | 2026-11-24 | 2026-12-31 | 2027-06-30 2027-07-01                         |             | 2027-07-31
          OUT-03/2 | 2026-11-24 | 2026-12-31 | 2027-06-30 2027-11-01                         |             | 2027-12-01
          OUT-03/2 | 2026-11-24 | 2026-12-31 | 2027-06-30 2027-11-01 / 2027-12-01 2028-02-01 |             | 2028-03-02
          OUT-03/2 | 2026-11-24 | 2026-12-31 | 2027-07-01 2027-11-01                         |             | 2027-06-30
          OUT-03/2 | 2026-11-24 | 2026-12-31 | 2027-06-30 2027-07-01 / 2027-08-01 2027-09-01 |             | 2027-07-31
          OUT-03/2 | 2026-11-24 | 2026-12-31 | 2027-06-30 2027-11-01                         | 2027-11-15  | 2027-11-14
          OUT-03/2 | 2026-11-24 | 2026-12-31 |                                               | 2028-01-01  | 2027-06-30
          """)
  void a_claim_made_in_time_and_refused_can_be_made_anew(
      String rule,
      LocalDate decided,
      LocalDate lastDay,
      @Nullable String refused,
      @Nullable LocalDate otherCheck,
      @Nullable LocalDate until) {
    var terms = decided.isBefore(SINCE) ? NONE : SIX_MONTHS;
    var facts =
        new LastDayToClaim.Facts(
            lastDay,
            terms,
            refused == null ? List.of() : refusals(refused),
            otherCheck == null ? null : otherCheck.minusDays(1));

    assertThat(rule).endsWith(terms.months() == null ? "/1" : "/2");
    assertThat(LastDayToClaim.of(facts).orElse(null)).isEqualTo(until);
  }

  private static List<Refusal> refusals(String text) {
    return Arrays.stream(text.split(" / "))
        .map(one -> one.split(" "))
        .map(days -> new Refusal(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
        .toList();
  }
}
