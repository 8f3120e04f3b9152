package se.vagval.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.tenancy.MunicipalityId;

class AnchorTest {

  private static final Anchor ANCHOR =
      new Anchor(
          Instant.parse("2026-11-22T16:00:00Z"), new MunicipalityId("ekvik"), 12, "ab".repeat(32));

  @Test
  void a_line_reads_back_as_it_was_written() {
    assertThat(Anchor.parse(ANCHOR.line())).contains(ANCHOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-22T16:00:00Z ekvik 12 abab",
        "x",
        "2026-11-22T16:00:00Z ekvik 0",
        "2026-11-22T16:2026-11-22T16:00:00Z ekvik 12 abababababababababababababababababababababababababababababababab"
      })
  void a_line_that_was_cut_off_is_passed_over(String line) {
    assertThat(Anchor.parse(line)).isEmpty();
  }
}
