package se.vagval.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.access.AccountId;

class RoleIsSomebodyElsesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | by    | holder | outcome
          ACC-01 | Frida | Karin  | SOMEBODY_ELSES
          ACC-01 | Frida | Frida  | OWN
          """)
  void nobody_looks_after_a_role_of_their_own(
      String rule, String by, String holder, String outcome) {
    assertThat(RoleIsSomebodyElses.of(account(by), account(holder))).hasToString(outcome);
  }

  private static AccountId account(String name) {
    return new AccountId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
