package se.vagval.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.catalogue.PublishedResults.Result;
import se.vagval.catalogue.PublishedResults.Share;
import se.vagval.web.Text;

class ResultInWordsTest {

  @Test
  void a_share_is_said_with_its_people_its_interval_and_its_day() {
    var words = words(known(41, 25, new Share(610, 457, 743)));

    assertThat(words.sentence())
        .isEqualTo(
            "6 av 10 gick vidare till arbete, studier eller eget företag. Vi vet detta om 41"
                + " personer. Det kan vara mellan 4 och 8 av 10.");
    assertThat(words.basis()).contains("1 juli 2024", "30 juni 2025", "30 juni 2026", "R1");
  }

  @Test
  void under_eighteen_there_is_a_count_but_nothing_to_compare() {
    var words = words(known(17, 9, null));

    assertThat(words.figure()).isNull();
    assertThat(words.sentence()).startsWith("9 av 17 personer");
    assertThat(words.brief())
        .isEqualTo("17 personer har börjat. Det är för få för att jämföra med andra.");
  }

  @Test
  void too_few_and_not_followed_up_are_said_without_a_figure() {
    for (var result : List.of(new Result.TooFew(), new Result.NotFollowedUpYet())) {
      var words = words(result);

      assertThat(words.figure()).isNull();
      assertThat(words.sentence() + words.brief() + words.basis()).doesNotContainPattern("[0-9]");
    }
  }

  private static Result known(int started, int selfSupporting, @Nullable Share share) {
    return new Result.Known(
        started,
        started,
        selfSupporting,
        2,
        share,
        LocalDate.of(2024, 7, 1),
        LocalDate.of(2025, 6, 30),
        LocalDate.of(2026, 6, 30),
        "R1");
  }

  private static ResultInWords words(Result result) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/catalogue");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return new ResultInWords(new Text(messages, Locale.of("sv")), result);
  }
}
