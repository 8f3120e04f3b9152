package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.PersonName;
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = TABLE)
  void whoever_has_the_name_and_the_birth_of_a_protected_person_may_be_the_same(
      String rule, String one, String born, String other, String bornThen, String expected) {
    var facts =
        new MayBeSamePerson.Facts(
            new MayBeSamePerson.Who(name(one), born(born)),
            new MayBeSamePerson.Who(name(other), born(bornThen)));

    assertThat(rule).isEqualTo("CAS-02");
    assertThat(
            switch (MayBeSamePerson.of(facts)) {
              case MayBe(var ground) -> ground.name();
              case Differs(var by) -> by.name();
            })
        .isEqualTo(expected);
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
