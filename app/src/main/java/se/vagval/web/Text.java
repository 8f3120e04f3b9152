package se.vagval.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
  private static final Forms READ =
      new Forms(
          form("d MMMM yyyy"),
          form("d MMMM yyyy HH:mm"),
          form("d MMM"),
          form("d MMMM"),
          form("MMMM yyyy"));

  /// How days are written out.
  private record Forms(
      DateTimeFormatter date,
      DateTimeFormatter moment,
      DateTimeFormatter shortDate,
      DateTimeFormatter dayAndMonth,
      DateTimeFormatter month) {

    Forms in(Locale locale) {
      return new Forms(
          date.withLocale(locale),
          moment.withLocale(locale),
          shortDate.withLocale(locale),
          dayAndMonth.withLocale(locale),
          month.withLocale(locale));
    }
  }

  private final MessageSource messages;
  private final Locale locale;
  private final Forms forms;

  public Text(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.forms = READ.in(locale);
  }

  public Locale locale() {
    return locale;
  }

  public boolean isSwedish() {
    return locale.getLanguage().equals("sv");
  }

  /// The text with that key; `{0}` and so on are filled as in `java.text.MessageFormat`.
  public String t(String key, Object... arguments) {
    var written = new Object[arguments.length];
    for (int n = 0; n < arguments.length; n++) {
      written[n] = written(arguments[n]);
    }
    return messages.getMessage(key, written, locale);
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
    return forms.date().format(day);
  }

  /// Date and time as clocks in Sweden showed them.
  public String moment(Instant at) {
    return forms.moment().format(at.atZone(SWEDEN));
  }

  public String shortDate(LocalDate day) {
    return forms.shortDate().format(day);
  }

  public String dayAndMonth(LocalDate day) {
    return forms.dayAndMonth().format(day);
  }

  public String month(YearMonth month) {
    return forms.month().format(month);
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
