package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {

  private static final Object[] WORDS = {
    "Ett", "två's", "{2}", "fyra", "fem", "sex", "sju", "åtta"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      useHeadersInDisplayName = true,
      textBlock =
          """
          text                  | filled with a and b
          Klar {0}              | Klar a
          {1} före {0}          | b före a
          {0}{0}                | aa
          utan                  | utan
          """)
  void words_are_filled_in(String text, String filled) {
    assertThat(Gaps.of(new MessageFormat(text)).filled(new Object[] {"a", "b"})).contains(filled);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{0,number}", "{0,choice,0#ingen|1#en}", "it''s {0}", "'{0}' och {0}", "{2}"})
  void what_is_more_than_words_is_left_to_the_message_format(String text) {
    assertThat(Gaps.of(new MessageFormat(text)).filled(new Object[] {"a", "b"})).isEmpty();
  }

  @Test
  void numbers_are_left_to_the_message_format() {
    assertThat(Gaps.of(new MessageFormat("{0} rader")).filled(new Object[] {1000})).isEmpty();
  }

  @Test
  void every_text_that_is_filled_reads_as_the_message_format_has_it() {
    assertThat(texts())
        .hasSizeGreaterThan(1000)
        .allSatisfy(text -> {
          var form = new MessageFormat(text, Locale.ROOT);
          if (!text.contains(",choice,") && !text.contains(",number")) {
            Gaps.of(form)
                .filled(WORDS)
                .ifPresent(filled -> assertThat(filled).isEqualTo(form.format(WORDS)));
          }
        });
  }

  private static Stream<String> texts() {
    try (var files = Files.list(Path.of("src/main/resources/messages"))) {
      return files.toList().stream()
          .flatMap(file -> {
            var read = new Properties();
            try (var words = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
              read.load(words);
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
            return read.values().stream().map(Object::toString);
          });
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
