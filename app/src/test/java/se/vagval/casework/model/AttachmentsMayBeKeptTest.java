package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.web.uploads.FileLimits;

class AttachmentsMayBeKeptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | first bytes        | size    | outcome
          JRN-01 | 255044462d312e37   | 100     | PDF
          JRN-01 | 89504e470d0a1a0a00 | 100     | PNG
          JRN-01 | ffd8ffe0           | 100     | JPEG
          JRN-01 | 486a               | 2       | TEXT
          JRN-01 | 255044462d         | 7340032 | PDF
          JRN-01 | 255044462d         | 7340033 | TOO_LARGE
          JRN-01 |                    | 0       | EMPTY
          JRN-01 | 504b0304           | 100     | WRONG_TYPE
          JRN-01 | 4d5a90             | 100     | WRONG_TYPE
          """)
  void an_attachment_is_what_its_bytes_say(
      String rule, @Nullable String firstBytes, int size, String outcome) {
    var first = HexFormat.of().parseHex(firstBytes == null ? "" : firstBytes);

    assertThat(
            switch (AttachmentsMayBeKept.LIMITS.of(Arrays.copyOf(first, size))) {
              case FileLimits.Read.Readable(var type) -> type.name();
              case FileLimits.Read.Refused(var why) -> why.name();
            })
        .isEqualTo(outcome);
  }
}
