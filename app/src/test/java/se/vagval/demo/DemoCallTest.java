package se.vagval.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCallTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          arguments           | port  | fresh
          ''                  | 8080  | false
          --fresh             | 8080  | true
          --port 9090         | 9090  | false
          --fresh --port 1    | 1     | true
          --port 65535        | 65535 | false
          """)
  void what_can_be_said(String arguments, int port, boolean fresh) {
    assertThat(DemoCall.of(words(arguments))).isEqualTo(new DemoCall.Start(port, fresh));
  }

  @ParameterizedTest
  @CsvSource({"--port", "--port 0", "--port 65536", "--port åtta", "--fres", "fresh"})
  void what_cannot_be_said_is_answered(String arguments) {
    assertThat(DemoCall.of(words(arguments))).isInstanceOf(DemoCall.Wrong.class);
  }

  private static List<String> words(String arguments) {
    return Arrays.stream(arguments.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
