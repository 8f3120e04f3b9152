package se.vagval.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.access.model.AnAdministratorRemains.Held;

class AnAdministratorRemainsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | would no longer hold   | others hold                                       | outcome
          ACC-03 | 2026-09-01 ..          |                                                   | NOBODY_WOULD_REMAIN
          ACC-03 | 2026-09-01 ..          | 2020-01-01 ..                                     | SOMEBODY_REMAINS
          ACC-03 | 2026-09-01 ..          | 2026-09-01 ..                                     | SOMEBODY_REMAINS
          ACC-03 | 2026-09-01 ..          | 2026-09-02 ..                                     | NOBODY_WOULD_REMAIN
          ACC-03 | 2026-09-01 ..          | 2020-01-01 .. 2027-01-01                          | NOBODY_WOULD_REMAIN
          ACC-03 | 2026-09-01 ..          | 2020-01-01 .. 2027-01-01, 2027-01-01 ..           | SOMEBODY_REMAINS
          ACC-03 | 2026-09-01 ..          | 2027-01-01 .., 2020-01-01 .. 2027-02-01           | SOMEBODY_REMAINS
          ACC-03 | 2026-09-01 ..          | 2020-01-01 .. 2027-01-01, 2027-01-02 ..           | NOBODY_WOULD_REMAIN
          ACC-03 | 2026-09-01 .. 2026-12-01 | 2020-01-01 .. 2027-01-01                        | SOMEBODY_REMAINS
          ACC-03 | 2026-09-01 .. 2026-12-01 | 2020-01-01 .. 2026-12-01                        | SOMEBODY_REMAINS
          ACC-03 | 2026-09-01 .. 2026-12-01 | 2020-01-01 .. 2026-11-30                        | NOBODY_WOULD_REMAIN
          """)
  void somebody_can_always_give_roles(
      String rule, String gap, @Nullable String others, String outcome) {
    var held =
        others == null
            ? List.<Held>of()
            : Arrays.stream(others.split(",", -1)).map(AnAdministratorRemainsTest::held).toList();

    assertThat(AnAdministratorRemains.of(held(gap), held)).hasToString(outcome);
  }

  private static Held held(String written) {
    var parts = written.strip().split(" *\\.\\.", -1);
    var end = parts[1].strip();
    return new Held(LocalDate.parse(parts[0]), end.isEmpty() ? null : LocalDate.parse(end));
  }
}
