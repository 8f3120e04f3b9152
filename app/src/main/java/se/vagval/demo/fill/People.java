package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes up persons. Their numbers come from the series that the authorities keep for tests.
final class People {

  /// @param number twelve digits
  record Someone(UUID id, String given, String family, LocalDate born, String number) {

    String name() {
      return given + " " + family;
    }
  }

  private static final int FIRST_TEST_NUMBER = 980;
  private static final int LAST_TEST_NUMBER = 999;

  private final Chance chance;
  private final LocalDate today;
  private final List<String> given;
  private final List<String> family;
  private final Set<String> taken = new HashSet<>();

  People(Town town, LocalDate today) {
    this.chance = new Chance(town.id() + " people");
    this.today = today;
    var names = TextFile.lines("names.txt");
    given = Arrays.asList(names.get(0).split(" ", -1));
    family = Arrays.asList(names.get(1).split(" ", -1));
  }

  Someone someone() {
    return named(chance.one(given), chance.one(family));
  }

  String name() {
    return givenName() + " " + familyName();
  }

  String givenName() {
    return chance.one(given);
  }

  String familyName() {
    return chance.one(family);
  }

  Someone named(String givenName, String familyName) {
    while (true) {
      var born = today.minusYears(chance.between(19, 61)).minusDays(chance.between(0, 364));
      var number = number(born);
      if (taken.add(number)) {
        return new Someone(chance.id(), givenName, familyName, born, number);
      }
    }
  }

  private String number(LocalDate born) {
    var date = born.toString().replace("-", "");
    var serial = chance.between(FIRST_TEST_NUMBER, LAST_TEST_NUMBER);
    return date + serial + Luhn.digit(date.substring(2) + serial);
  }

  void write(Someone person, @Nullable String protectedAs, Rows rows) {
    rows.add(
        Table.PERSON,
        person.id(),
        person.number(),
        person.given(),
        person.family(),
        person.born(),
        protectedAs,
        "070-000 %02d %02d".formatted(chance.between(0, 99), chance.between(0, 99)),
        chance.percent(75) ? "sv" : chance.one(List.of("ar", "so", "ti", "en", "uk")));
  }
}
