package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MayChooseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | settled | check valid | authorised | published | chosen now | seen | the same | outcome
          CHO-01 | no      | yes         | yes        | yes       |            |      | no       | FirstChoice
          CHO-01 | no      | yes         | yes        | yes       |            | A    | no       | FirstChoice
          CHO-01 | no      | yes         | yes        | yes       | A          | A    | no       | Change
          CHO-01 | no      | yes         | yes        | yes       | A          |      | no       | SOMETHING_ELSE_IS_CHOSEN
          CHO-01 | no      | yes         | yes        | yes       | B          | A    | no       | SOMETHING_ELSE_IS_CHOSEN
          CHO-01 | no      | yes         | yes        | yes       | A          |      | yes      | SameAgain
          CHO-01 | no      | no          | no         | no        | A          |      | yes      | SameAgain
          CHO-01 | no      | no          | yes        | yes       |            |      | no       | CHECK_IS_NOT_VALID
          CHO-01 | no      | yes         | no         | no        |            |      | no       | PROVIDER_IS_NOT_AUTHORISED
          CHO-01 | no      | yes         | yes        | no        |            |      | no       | OFFER_IS_NOT_PUBLISHED
          CHO-01 | no      | no          | yes        | yes       | A          | A    | no       | CHECK_IS_NOT_VALID
          CHO-01 | yes     | yes         | yes        | yes       |            |      | no       | CHECK_IS_SETTLED
          CHO-01 | yes     | no          | yes        | yes       | A          | A    | no       | CHECK_IS_SETTLED
          CHO-01 | yes     | yes         | yes        | yes       | A          | A    | yes      | SameAgain
          """)
  void one_may_choose_any_published_offer_and_change_at_any_time(
      String rule,
      String settled,
      String valid,
      String authorised,
      String published,
      @Nullable String current,
      @Nullable String seen,
      String same,
      String outcome) {
    var facts =
        new MayChoose.Facts(
            settled.equals("yes"),
            valid.equals("yes"),
            authorised.equals("yes"),
            published.equals("yes"),
            current,
            seen,
            same.equals("yes"));

    assertThat(word(MayChoose.of(facts))).isEqualTo(outcome);
  }

  private static String word(MayChoose.Outcome outcome) {
    return switch (outcome) {
      case MayChoose.Outcome.Refused(var reason) -> reason.name();
      case MayChoose.Outcome.FirstChoice first -> "FirstChoice";
      case MayChoose.Outcome.Change change -> "Change";
      case MayChoose.Outcome.SameAgain same -> "SameAgain";
    };
  }
}
