package se.vagval.casework.extracting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import se.vagval.testing.VagvalTest;
import se.vagval.web.Text;

@VagvalTest
class ToldTest {

  @Autowired MessageSource messages;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          column     | kept                             | told
          opened_on  | 2026-08-13                       | 13 augusti 2026
          signed_at  | 2026-08-20 15:00:00+02           | 20 augusti 2026 15:00
          noted_at   | 2026-11-22 22:36:49.983072+01    | 22 november 2026 22:36
          valid      | [2026-08-13,)                    | Från 13 augusti 2026
          valid      | [2026-08-13,2026-09-01)          | Från 13 augusti 2026 till och med 31 augusti 2026
          presence   | LEFT_EARLY                       | Gick tidigt
          part       | CHILD                            | Barn
          parts      | {CASE,MEASURE}                   | Handläggare och ärende, Insats
          section    | OWN_WORDS                        | Egna ord
          language   | sv                               | svenska
          language   | prs                              | dari
          language   | ara                              | arabiska
          approved   | true                             | Ja
          text       | 2026-08-13                       | 2026-08-13
          number     | VV-2026-0230                     | VV-2026-0230
          reason     | CONSULTATION                     | CONSULTATION
          presence   |                                  |
          """)
  void a_value_is_told_as_people_say_it(
      String column, @Nullable String kept, @Nullable String told) {
    var text = new Text(messages, Locale.of("sv"));

    assertThat(Told.of("casework.x", column, kept == null ? "" : kept, text))
        .isEqualTo(told == null ? "" : told);
  }

  @Test
  void a_code_that_means_another_thing_in_another_table_is_told_by_its_table() {
    var text = new Text(messages, Locale.of("sv"));

    assertThat(Told.of("casework.journal_entry", "kind", "OWN_WORDS", text))
        .isEqualTo("Personens egna ord");
    assertThat(Told.of("choice.choice", "kind", "FIRST", text)).isEqualTo("FIRST");
  }
}
