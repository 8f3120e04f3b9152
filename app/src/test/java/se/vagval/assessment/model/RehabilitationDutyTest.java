package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.StateFacts.FkBenefit;

class RehabilitationDutyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | sick leave | benefit of FK | duty
          STF-02 | yes        | GRANTED       | FK: FK_PAYS
          STF-02 | no         | GRANTED       | FK: FK_PAYS
          STF-02 | yes        | APPLIED       | municipality: FK_HAS_NOT_DECIDED
          STF-02 | yes        | REFUSED       | municipality: FK_SAID_NO
          STF-02 | yes        | NONE          | municipality: NOTHING_APPLIED_FOR
          STF-02 | no         | APPLIED       | municipality: FK_HAS_NOT_DECIDED
          STF-02 | no         | REFUSED       | municipality: FK_SAID_NO
          STF-02 | no         | NONE          | no matter of health
          """)
  void without_money_from_the_insurance_the_municipality_has_the_duty(
      String rule, String sickLeave, FkBenefit benefit, String duty) {
    var facts = new StateFacts.Health(sickLeave.equals("yes"), benefit, null);

    assertThat(
            switch (RehabilitationDuty.of(facts)) {
              case RehabilitationDuty.Outcome.OfTheInsurance(var reason) -> "FK: " + reason;
              case RehabilitationDuty.Outcome.OfTheMunicipality(var reason) ->
                  "municipality: " + reason;
              case RehabilitationDuty.Outcome.NoMatterOfHealth() -> "no matter of health";
            })
        .isEqualTo(duty);
  }
}
