package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.MayBeSamePerson.Outcome.Differs;
import se.vagval.casework.model.MayBeSamePerson.Outcome.MayBe;

public class MayBeSamePersonTest {

  /// Between the names of a person stands a comma. Of births a month alone is one of which no more
  /// is known, and a question mark one that is not known at all. The database is asked by the same
  /// table.
  public static final String TABLE =
      """
      rule   | protected          | born       | entered             | born then  | may be the same
      CAS-02 | Andréa, Björk      | 1990-05-17 | Andréa, Björk       | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Andréa, Björk      | 1990-05-17 | ANDREA, bjork       | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Anna-Karin, Öst    | 1990-05-17 | Anna Karin, Ost     | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Anna, Maria Öst    | 1990-05-17 | Anna Maria, Öst     | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Søren, Strauß      | 1990-05-17 | Soren, Strauss      | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Siobhán, O’Hara    | 1990-05-17 | Siobhan, O Hara     | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Łucja, Đukić       | 1990-05-17 | Lucja, Dukic        | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Андрей, Белов      | 1990-05-17 | АНДРЕЙ, БЕЛОВ       | 1990-05-17 | SAME_NAME_AND_DAY
      CAS-02 | Andréa, Björk      | 1990-05-17 | Andréa, Björk       | 1990-05    | SAME_NAME_AND_MONTH
      CAS-02 | Andréa, Björk      | 2019-05    | Andréa, Björk       | 2019-05-17 | SAME_NAME_AND_MONTH
      CAS-02 | Andréa, Björk      | 2019-05    | Andréa, Björk       | 2019-05    | SAME_NAME_AND_MONTH
      CAS-02 | Andréa, Björk      | 1990-05-17 | Andréa, Björk       | ?          | SAME_NAME
      CAS-02 | Andréa, Björk      | ?          | Andréa, Björk       | 1990-05-17 | SAME_NAME
      CAS-02 | Andréa, Björk      | 1990-05-17 | Andréa, Björk       | 1990-05-18 | BORN_AT_ANOTHER_TIME
      CAS-02 | Andréa, Björk      | 1990-05-17 | Andréa, Björk       | 1991-05-17 | BORN_AT_ANOTHER_TIME
      CAS-02 | Andréa, Björk      | 2019-05-17 | Andréa, Björk       | 2019-06    | BORN_AT_ANOTHER_TIME
      CAS-02 | Andréa, Björk      | 1990-05-17 | Andréa, Björkman    | 1990-05-17 | ANOTHER_NAME
      CAS-02 | Andréa, Björk      | 1990-05-17 | Anna, Björk         | 1990-05-17 | ANOTHER_NAME
      CAS-02 | Andréa, Björk      | 1990-05-17 | Björk, Andréa       | 1990-05-17 | ANOTHER_NAME
      CAS-02 | Andréa, Björk      | ?          | Anna, Björk         | ?          | ANOTHER_NAME
      CAS-02 | –, –               | 1990-01-01 | –, –                | 1990-01-01 | ANOTHER_NAME
      """;

  /// A letter is a number that somebody has or has had, with a question mark one that was told of
  /// them and that leads nowhere; a dash is none. All are born at different times: the names that
  /// are the same decide nothing here. The database is asked by the same table.
  public static final String NUMBERS =
      """
      rule   | protected     | number | entered       | number then | may be the same
      CAS-02 | Andréa, Björk | A      | Kim, Ek       | A?          | SAME_NUMBER
      CAS-02 | Andréa, Björk | A      | Andréa, Björk | A?          | SAME_NUMBER
      CAS-02 | Andréa, Björk | A B    | Kim, Ek       | A?          | SAME_NUMBER
      CAS-02 | Andréa, Björk | A B    | Kim, Ek       | B?          | SAME_NUMBER
      CAS-02 | Andréa, Björk | A?     | Kim, Ek       | A           | SAME_NUMBER
      CAS-02 | Andréa, Björk | A?     | Kim, Ek       | A B         | SAME_NUMBER
      CAS-02 | Andréa, Björk | A?     | Kim, Ek       | A?          | SAME_NUMBER
      CAS-02 | –, –          | A      | Kim, Ek       | A?          | SAME_NUMBER
      CAS-02 | Andréa, Björk | A B    | Kim, Ek       | C?          | ANOTHER_NAME
      CAS-02 | Andréa, Björk | A      | Kim, Ek       | B           | ANOTHER_NAME
      CAS-02 | Andréa, Björk | A      | Kim, Ek       | –           | ANOTHER_NAME
      CAS-02 | Andréa, Björk | A?     | Kim, Ek       | B?          | ANOTHER_NAME
      CAS-02 | Andréa, Björk | –      | Kim, Ek       | A?          | ANOTHER_NAME
      CAS-02 | Andréa, Björk | –      | Kim, Ek       | –           | ANOTHER_NAME
      CAS-02 | Andréa, Björk | A      | Andréa, Björk | B?          | BORN_AT_ANOTHER_TIME
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = TABLE)
  void whoever_has_the_name_and_the_birth_of_a_protected_person_may_be_the_same(
      String rule, String one, String born, String other, String bornThen, String expected) {
    var facts =
        new MayBeSamePerson.Facts(
            new MayBeSamePerson.Who(name(one), born(born), Set.of()),
            new MayBeSamePerson.Who(name(other), born(bornThen), Set.of()));

    assertThat(rule).isEqualTo("CAS-02");
    assertThat(said(facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = NUMBERS)
  void whoever_has_or_is_told_to_have_a_number_of_a_protected_person_may_be_the_same(
      String rule, String one, String number, String other, String numberThen, String expected) {
    var facts =
        new MayBeSamePerson.Facts(
            new MayBeSamePerson.Who(name(one), born("1990-05-17"), numbers(number)),
            new MayBeSamePerson.Who(name(other), born("1990-05-18"), numbers(numberThen)));

    assertThat(rule).isEqualTo("CAS-02");
    assertThat(said(facts)).isEqualTo(expected);
  }

  private static String said(MayBeSamePerson.Facts facts) {
    return switch (MayBeSamePerson.of(facts)) {
      case MayBe(var ground) -> ground.name();
      case Differs(var by) -> by.name();
    };
  }

  private static Set<PersonalNumber> numbers(String written) {
    return written.equals("–")
        ? Set.of()
        : Stream.of(written.split(" ", -1))
            .map(one -> number(one.charAt(0)))
            .collect(Collectors.toSet());
  }

  public static PersonalNumber number(char letter) {
    return PersonalNumber.ofStored(
        switch (letter) {
          case 'A' -> "199001189811";
          case 'B' -> "199001182383";
          case 'C' -> "199001189829";
          default -> throw new IllegalArgumentException("no number is called " + letter);
        });
  }

  public static PersonName.Known name(String written) {
    var parts = written.split(", ", 2);
    return new PersonName.Known(parts[0], parts[1]);
  }

  public static Born born(String said) {
    return switch (said.length()) {
      case 1 -> new Born.NotKnown();
      case 7 -> new Born.InMonth(YearMonth.parse(said));
      default -> new Born.OnDay(LocalDate.parse(said));
    };
  }
}
