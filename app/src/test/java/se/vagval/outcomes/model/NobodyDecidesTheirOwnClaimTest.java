package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NobodyDecidesTheirOwnClaimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | claimant | provider | decider | works for | outcome
          OUT-01 | Karin    | Verkstan | Elif    |           | MAY_DECIDE
          OUT-01 | Karin    | Verkstan | Elif    | Skolan    | MAY_DECIDE
          OUT-01 | Karin    | Verkstan | Karin   |           | OWN_CLAIM
          OUT-01 | Karin    | Verkstan | Karin   | Verkstan  | OWN_CLAIM
          OUT-01 | Karin    | Verkstan | Elif    | Verkstan  | WORKS_FOR_THE_PROVIDER
          """)
  void somebody_else_decides(
      String rule,
      String claimant,
      String provider,
      String decider,
      @Nullable String worksFor,
      String outcome) {
    Set<UUID> providers = worksFor == null ? Set.of() : Set.of(id(worksFor));

    var answer =
        NobodyDecidesTheirOwnClaim.of(
            new NobodyDecidesTheirOwnClaim.Facts(
                id(claimant), id(provider), id(decider), providers));

    assertThat(
            switch (answer) {
              case NobodyDecidesTheirOwnClaim.Outcome.MayDecide() -> "MAY_DECIDE";
              case NobodyDecidesTheirOwnClaim.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
