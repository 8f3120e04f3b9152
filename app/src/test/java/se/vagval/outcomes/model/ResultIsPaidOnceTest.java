package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.ClaimId;
import se.vagval.providers.ProviderId;

/// A result is to be approved; of another on a check in the place of its own this is known.
class ResultIsPaidOnceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Instant AT = Instant.parse("2026-09-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | the other | claimed | said to be another result | outcome
          OUT-08 | none      |         | no                        | MAY_APPROVE
          OUT-08 | REFUSED   | before  | no                        | MAY_APPROVE
          OUT-08 | REFUSED   | after   | no                        | MAY_APPROVE
          OUT-08 | WAITS     | before  | no                        | EARLIER_WAITS
          OUT-08 | WAITS     | before  | yes                       | EARLIER_WAITS
          OUT-08 | WAITS     | after   | no                        | MAY_APPROVE
          OUT-08 | APPROVED  | before  | no                        | PAID_ALREADY
          OUT-08 | APPROVED  | after   | no                        | PAID_ALREADY
          OUT-08 | APPROVED  | before  | yes                       | MAY_APPROVE
          OUT-08 | APPROVED  | after   | yes                       | MAY_APPROVE
          """)
  void the_same_result_is_paid_for_once(
      String rule, String other, @Nullable String claimed, String said, String outcome) {
    var others =
        other.equals("none")
            ? List.<Claim>of()
            : List.of(
                claim(
                    "after".equals(claimed) ? AT.plusSeconds(60) : AT.minusSeconds(60),
                    ResultMayBeClaimed.Newest.valueOf(other)));
    var facts =
        new ResultIsPaidOnce.Facts(
            claim(AT, ResultMayBeClaimed.Newest.WAITS),
            others,
            said.equals("yes") ? "Tillbaka i mars, nytt arbete i maj." : " ");

    assertThat(rule).isEqualTo(ResultIsPaidOnce.ID);
    assertThat(
            switch (ResultIsPaidOnce.of(facts)) {
              case ResultIsPaidOnce.Outcome.MayApprove() -> "MAY_APPROVE";
              case ResultIsPaidOnce.Outcome.Refused(var reason, var by) -> {
                assertThat(others).contains(by);
                yield reason.name();
              }
            })
        .isEqualTo(outcome);
  }

  private static Claim claim(Instant at, ResultMayBeClaimed.Newest state) {
    return new Claim(
        new ClaimId(UUID.randomUUID()),
        new Claim.Of(
            new PlacementId(UUID.randomUUID()),
            new CaseId(UUID.randomUUID()),
            new PersonId(UUID.randomUUID()),
            new ProviderId(UUID.randomUUID()),
            DAY,
            DAY),
        new Claim.What(ResultKind.EMPLOYMENT, Subsidy.NONE, "avtal.pdf", "application/pdf"),
        UUID.randomUUID(),
        at,
        DAY,
        state == ResultMayBeClaimed.Newest.WAITS ? null : decision(state));
  }

  private static Claim.Decision decision(ResultMayBeClaimed.Newest state) {
    return new Claim.Decision(
        state == ResultMayBeClaimed.Newest.APPROVED, "Skäl", "", DAY, UUID.randomUUID(), AT);
  }
}
