package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.web.uploads.FileLimits;

class EvidenceIsReadableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | first bytes          | size     | outcome
          OUT-04 | 255044462d312e37     | 100      | application/pdf
          OUT-04 | 89504e470d0a1a0a00   | 100      | image/png
          OUT-04 | ffd8ffe0             | 100      | image/jpeg
          OUT-04 | 255044462d           | 10485760 | application/pdf
          OUT-04 | 255044462d           | 10485761 | TOO_LARGE
          OUT-04 |                      | 0        | EMPTY
          OUT-04 | 504b0304             | 100      | WRONG_TYPE
          OUT-04 | 3c68746d6c3e         | 100      | WRONG_TYPE
          OUT-04 | 255044462d           | 5        | WRONG_TYPE
          OUT-04 | ffd8                 | 2        | WRONG_TYPE
          """)
  void proof_is_what_its_bytes_say(
      String rule, @Nullable String firstBytes, int size, String outcome) {
    var first = HexFormat.of().parseHex(firstBytes == null ? "" : firstBytes);

    assertThat(
            switch (EvidenceIsReadable.LIMITS.of(Arrays.copyOf(first, size))) {
              case FileLimits.Read.Readable(var type) -> type.mediaType();
              case FileLimits.Read.Refused(var why) -> why.name();
            })
        .isEqualTo(outcome);
  }
}
