package se.vagval.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The values are those of FIPS 180-4's examples.
class Sha256Test {

  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void a_text_has_the_known_hash() {
    assertThat(Sha256.hex("abc")).isEqualTo(ABC);
    assertThat(Sha256.hex("")).isEqualTo(NOTHING);
  }

  @Test
  void parts_are_hashed_as_one() {
    assertThat(HexFormat.of().formatHex(Sha256.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8))))
        .isEqualTo(ABC);
  }
}
