package se.vagval.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import se.vagval.kernel.Money;

/// The words of a page in its reader's language. Every text comes from a message file; a missing
/// key is a fault, never shown as a key. Dates, months and amounts among the arguments are written
/// out for the reader.
public final class Text {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  // Each form is read once; writing it out takes the reader's language.
  private static final DateTimeFormatter DATE = form("d MMMM yyyy");
  private static final DateTimeFormatter MOMENT = form("d MMMM yyyy HH:mm");
  private static final DateTimeFormatter SHORT_DATE = form("d MMM");
  private static final DateTimeFormatter DAY_AND_MONTH = form("d MMMM");
  private static final DateTimeFormatter MONTH = form("MMMM yyyy");

  private final MessageSource messages;
  private final Locale locale;

  public Text(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  public boolean isSwedish() {
    return locale.getLanguage().equals("sv");
  }

  /// The text with that key; `{0}` and so on are filled as in `java.text.MessageFormat`.
  public String t(String key, Object... arguments) {
    return messages.getMessage(key, Arrays.stream(arguments).map(this::written).toArray(), locale);
  }

  /// The text for one value of an enumeration: key, a dot, and the value's name.
  public String of(String key, Enum<?> value) {
    return t(key + "." + value.name());
  }

  /// What is wrong with a field, as validation found it.
  public String of(MessageSourceResolvable problem) {
    return messages.getMessage(problem, locale);
  }

  public String date(LocalDate day) {
    return DATE.withLocale(locale).format(day);
  }

  /// Date and time as clocks in Sweden showed them.
  public String moment(Instant at) {
    return MOMENT.withLocale(locale).format(at.atZone(SWEDEN));
  }

  public String shortDate(LocalDate day) {
    return SHORT_DATE.withLocale(locale).format(day);
  }

  public String dayAndMonth(LocalDate day) {
    return DAY_AND_MONTH.withLocale(locale).format(day);
  }

  public String month(YearMonth month) {
    return MONTH.withLocale(locale).format(month);
  }

  /// With öre, thin no-break spaces between thousands, and a real minus.
  public String money(Money amount) {
    return Amounts.exact(amount, locale);
  }

  /// Whole kronor, for public pages; only for amounts without öre.
  public String kronor(Money amount) {
    return Amounts.kronor(amount, locale);
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  private Object written(Object argument) {
    return switch (argument) {
      case LocalDate day -> date(day);
      case YearMonth month -> month(month);
      case Money amount -> money(amount);
      default -> argument;
    };
  }
}
