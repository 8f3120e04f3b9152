package se.vagval.casework;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.vagval.kernel.Term;

/// A personal number or coordination number whose check digit is right, as twelve digits. It is
/// never written out by accident: whoever needs the digits asks for them.
@Term(sv = "personnummer")
public final class PersonalNumber {

  private static final Pattern TWELVE = Pattern.compile("[0-9]{12}");
  private static final Pattern TYPED = Pattern.compile("(?:[0-9]{2})?[0-9]{6}[+-]?[0-9]{4}");
  private static final int COORDINATION = 60;

  private final String digits;

  private PersonalNumber(String digits) {
    this.digits = digits;
  }

  /// Reads what somebody typed: ten or twelve digits, spaces and hyphens wherever they like.
  ///
  /// @param today decides the century of ten digits; a plus sign means a hundred years or more
  /// @return empty when it is no such number
  public static Optional<PersonalNumber> parse(String typed, LocalDate today) {
    var text =
        typed.replaceAll("[\\s\\u00A0\\u2009\\u202F]", "").replaceAll("[\\u2010-\\u2212]", "-");
    if (!TYPED.matcher(text.replace("-", "")).matches()) {
      return Optional.empty();
    }
    var bare = text.replaceAll("[+-]", "");
    var digits = bare.length() == 12 ? bare : century(bare, text.contains("+"), today) + bare;
    return Personnummer.valid(digits) && !birthDate(digits).isAfter(today)
        ? Optional.of(new PersonalNumber(digits))
        : Optional.empty();
  }

  /// Whether what was typed is a number but for its last digit, which checks the others.
  public static boolean isCheckDigitWrong(String typed, LocalDate today) {
    var text = typed.strip();
    if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    var others = text.substring(0, text.length() - 1);
    return parse(text, today).isEmpty()
        && IntStream.range(0, 10).anyMatch(last -> parse(others + last, today).isPresent());
  }

  /// The key of what to tell whoever typed something that is no such number.
  public static String fault(String typed, LocalDate today) {
    return isCheckDigitWrong(typed, today)
        ? "casework.error.check-digit"
        : "casework.error.personal-number";
  }

  /// What the database holds.
  public static PersonalNumber ofStored(String digits) {
    if (!TWELVE.matcher(digits).matches()) {
      throw new IllegalArgumentException("not the twelve digits of a personal number");
    }
    return new PersonalNumber(digits);
  }

  /// All twelve, without a hyphen.
  public String digits() {
    return digits;
  }

  /// As people write it: `19900118-9811`.
  public String written() {
    return digits.substring(0, 8) + "-" + digits.substring(8);
  }

  public LocalDate birthDate() {
    return birthDate(digits);
  }

  /// Given to somebody who has no personal number, perhaps not yet.
  public boolean isCoordinationNumber() {
    return day(digits) > COORDINATION;
  }

  /// The latest century in which the person is born by today.
  private static int century(String ten, boolean plus, LocalDate today) {
    int thisCentury = today.getYear() / 100;
    int born = Integer.parseInt(ten.substring(0, 2));
    var monthAndDay = ten.substring(2, 4) + "%02d".formatted(day("19" + ten) % COORDINATION);
    var thisYear = today.getYear() % 100;
    var later =
        born > thisYear
            || (born == thisYear
                && monthAndDay.compareTo(
                        "%02d%02d".formatted(today.getMonthValue(), today.getDayOfMonth()))
                    > 0);
    return thisCentury - (later ? 1 : 0) - (plus ? 1 : 0);
  }

  private static int day(String twelve) {
    return Integer.parseInt(twelve.substring(6, 8));
  }

  private static LocalDate birthDate(String twelve) {
    return LocalDate.of(
        Integer.parseInt(twelve.substring(0, 4)),
        Integer.parseInt(twelve.substring(4, 6)),
        day(twelve) % COORDINATION);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonalNumber number && number.digits.equals(digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "PersonalNumber[hidden]";
  }
}
