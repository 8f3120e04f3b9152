package se.vagval.assistance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {

  @Test
  void what_can_be_mended_is_listed_before_people_who_are_not_known() {
    var register =
        new Register<HouseholdMonth>(
            List.of(),
            List.of(
                new Register.Fault(2, RowFault.NOT_KNOWN),
                new Register.Fault(3, RowFault.AMOUNT_NEGATIVE),
                new Register.Fault(4, RowFault.NOT_KNOWN),
                new Register.Fault(5, RowFault.MONTH_UNREADABLE)));

    assertThat(register.toMendFirst()).extracting(Register.Fault::line).containsExactly(3, 5, 2, 4);
    assertThat(register.unknown()).isEqualTo(2);
    assertThat(register.faulty()).isEqualTo(2);
  }
}
