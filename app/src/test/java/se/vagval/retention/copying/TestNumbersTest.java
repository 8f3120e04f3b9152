package se.vagval.retention.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vagval.casework.PersonalNumber;

class TestNumbersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @Test
  void every_number_is_another_of_the_series_for_tests_with_the_year_and_kind_it_had() {
    var known =
        IntStream.range(0, 2000)
            .mapToObj("19850709%04d"::formatted)
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    known.addAll(List.of("198507699805", "202601019999"));

    var instead = TestNumbers.instead(known, String::hashCode, TODAY);

    assertThat(new HashSet<>(instead.values())).hasSize(known.size());
    instead.forEach((was, is) -> {
      var number = PersonalNumber.parse(is, TODAY).orElseThrow();
      assertThat(is.substring(0, 4)).isEqualTo(was.substring(0, 4));
      assertThat(Integer.parseInt(is.substring(8, 11))).isBetween(980, 999);
      assertThat(number.isCoordinationNumber())
          .isEqualTo(PersonalNumber.ofStored(was).isCoordinationNumber());
      assertThat(number.birthDate()).isEqualTo(TestNumbers.birthDate(is));
    });
  }

  @Test
  void more_persons_than_numbers_is_said() {
    var known = IntStream.range(0, 7301).mapToObj("19850709%04d"::formatted).toList();

    assertThatThrownBy(() -> TestNumbers.instead(known, String::hashCode, TODAY))
        .hasMessageContaining("born in 1985");
  }
}
