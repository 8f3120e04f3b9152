package se.vagval.demo.fill;

/// The check digit of personal and organisation numbers.
final class Luhn {

  private Luhn() {}

  static int digit(String nineDigits) {
    var sum = 0;
    for (var at = 0; at < nineDigits.length(); at++) {
      var product = (nineDigits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
