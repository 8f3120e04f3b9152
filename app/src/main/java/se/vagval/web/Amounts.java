package se.vagval.web;

import java.util.Locale;
import se.vagval.kernel.Money;

/// Writes amounts as the reader's language does: `4 722,22 kr` in Swedish, `SEK 4,722.22` in
/// English.
final class Amounts {

  private static final char THIN = '\u202F';
  private static final char MINUS = '\u2212';

  private Amounts() {}

  static String exact(Money amount, Locale locale) {
    var swedish = locale.getLanguage().equals("sv");
    var cents = "%02d".formatted(Math.abs(amount.ore() % 100));
    return written(amount, swedish, (swedish ? "," : ".") + cents);
  }

  static String kronor(Money amount, Locale locale) {
    return written(amount, locale.getLanguage().equals("sv"), "");
  }

  private static String written(Money amount, boolean swedish, String decimals) {
    var sign = amount.isNegative() ? String.valueOf(MINUS) : "";
    var whole = grouped(Math.abs(amount.ore() / 100), swedish ? THIN : ',') + decimals;
    return swedish ? sign + whole + '\u00A0' + "kr" : sign + "SEK" + '\u00A0' + whole;
  }

  private static String grouped(long number, char separator) {
    var digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, separator);
    }
    return digits.toString();
  }
}
