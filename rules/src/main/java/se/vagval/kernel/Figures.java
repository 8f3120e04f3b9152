package se.vagval.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How money, shares, dates and months are written for a reader. A number never breaks from its
/// unit at the end of a line.
public final class Figures {

  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final Locale ENGLISH = Locale.UK;
  private static final char NO_BREAK = '\u00a0';

  private static final Figures IN_SWEDISH = new Figures(SWEDISH);
  private static final Figures IN_ENGLISH = new Figures(ENGLISH);

  private final Locale language;
  private final DateTimeFormatter months;
  private final DateTimeFormatter dates;

  private Figures(Locale language) {
    this.language = language;
    this.months = DateTimeFormatter.ofPattern("LLLL uuuu", language);
    this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
  }

  public static Figures in(Locale locale) {
    return languageOf(locale).equals(ENGLISH) ? IN_ENGLISH : IN_SWEDISH;
  }

  /// The two languages that we write: English for English, Swedish for every other.
  public static Locale languageOf(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : SWEDISH;
  }

  /// Kronor, with öre only where there are any: `35 000 kr`, `3 888,88 kr`.
  public String money(Money money) {
    var format = NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(money.ore() % 100 == 0 ? 0 : 2);
    var number = format.format(BigDecimal.valueOf(money.ore(), 2));
    return language.equals(ENGLISH) ? "SEK" + NO_BREAK + number : number + NO_BREAK + "kr";
  }

  /// As a percentage with the decimals that it has: `70 %`, `12,5 %`.
  public String share(Share share) {
    var format = NumberFormat.getPercentInstance(language);
    format.setMaximumFractionDigits(7);
    return format.format(share.toDecimal());
  }

  public String month(YearMonth month) {
    return months.format(month);
  }

  public String date(LocalDate date) {
    return dates.format(date);
  }

  /// Texts and whole numbers are left as they are.
  Object of(Object fact) {
    return switch (fact) {
      case Money money -> money(money);
      case Share share -> share(share);
      case YearMonth month -> month(month);
      case LocalDate date -> date(date);
      default -> fact;
    };
  }
}
