package se.vagval.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3500000   | 35 000 kr       | SEK 35,000
          388888    | 3 888,88 kr     | SEK 3,888.88
          50        | 0,50 kr         | SEK 0.50
          0         | 0 kr            | SEK 0
          -1944500  | −19 445 kr      | SEK -19,445
          """)
  void money_shows_ore_only_where_there_are_any(long ore, String swedish, String english) {
    var money = Money.ofOre(ore);

    assertThat(plain(Figures.in(Locale.of("sv")).money(money))).isEqualTo(swedish);
    assertThat(plain(Figures.in(Locale.ENGLISH).money(money))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.7         | 70 %          | 70%
          0.125       | 12,5 %        | 12.5%
          0.333333333 | 33,3333333 %  | 33.3333333%
          1           | 100 %         | 100%
          """)
  void a_share_is_a_percentage(String share, String swedish, String english) {
    var read = Share.parse(share).orElseThrow();

    assertThat(plain(Figures.in(Locale.of("sv", "FI")).share(read))).isEqualTo(swedish);
    assertThat(plain(Figures.in(Locale.US).share(read))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "sv, mars 2026, 7 mars 2026",
    "en, March 2026, 7 March 2026",
    "de, mars 2026, 7 mars 2026"
  })
  void days_and_months_are_in_the_readers_language(String language, String month, String date) {
    var figures = Figures.in(Locale.of(language));

    assertThat(figures.month(YearMonth.of(2026, 3))).isEqualTo(month);
    assertThat(figures.date(LocalDate.of(2026, 3, 7))).isEqualTo(date);
  }

  /// Our spaces never break a line; here they would only be hard to read.
  private static String plain(String text) {
    assertThat(text).doesNotContain(" ");
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
