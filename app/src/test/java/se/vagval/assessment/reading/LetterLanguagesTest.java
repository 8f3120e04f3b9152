package se.vagval.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterLanguagesTest {

  private static final Set<String> SENTENCES =
      Set.of(
          "not-valid",
          "heading",
          "decided",
          "next",
          "valid",
          "appeal.ADMINISTRATIVE_COURT",
          "appeal.LEGALITY_REVIEW",
          "appeal.NONE",
          "end.heading",
          "end.decided",
          "end.why");

  static Stream<String> codes() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/letters"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void each_language_has_every_sentence_and_no_other(String code) {
    var gist = new LetterLanguages().in(code).orElseThrow();

    assertThat(gist.texts().keySet()).isEqualTo(SENTENCES);
    assertThat(gist.texts().values())
        .allSatisfy(text -> assertThat(new MessageFormat(text).toPattern()).isNotBlank());
  }
}
