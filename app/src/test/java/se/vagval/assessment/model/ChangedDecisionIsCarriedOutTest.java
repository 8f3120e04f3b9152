package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Facts;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Kind;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Outcome;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Precondition;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;

class ChangedDecisionIsCarriedOutTest {

  /// Done to it: what has been done to the decision that the new one follows on. Lacking: what does
  /// not hold on the day of the new one.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | kind              | done to it              | lacking                             | the decision
          CHK-04 | FIRST             | STANDS                  |                                     | MAY_BE_MADE
          CHK-04 | FIRST             | STANDS                  | RIGHT                               | REFUSED RIGHT
          CHK-04 | FIRST             | STANDS                  | COMPLETE_MAPPING                    | REFUSED COMPLETE_MAPPING
          CHK-04 | FIRST             | STANDS                  | CLEAR_CAUSE STATE_FIRST             | REFUSED CLEAR_CAUSE STATE_FIRST
          CHK-04 | FIRST             | STANDS                  | LEVEL_NEAR_ADVICE                   | REFUSED LEVEL_NEAR_ADVICE
          CHK-04 | NEW_ASSESSMENT    | STANDS                  |                                     | MAY_BE_MADE
          CHK-04 | NEW_ASSESSMENT    | STANDS                  | RIGHT                               | REFUSED RIGHT
          CHK-04 | NEW_ASSESSMENT    | CHANGED_BY_COURT        | STATE_FIRST                         | REFUSED STATE_FIRST
          CHK-04 | SUPPLEMENT        | STANDS                  | RIGHT                               | REFUSED RIGHT
          CHK-04 | SUPPLEMENT        | CHANGED_BY_COURT        | RIGHT                               | REFUSED RIGHT
          CHK-04 | RETURNED          | STANDS                  | COMPLETE_MAPPING                    | REFUSED COMPLETE_MAPPING
          CHK-04 | RETURNED          | CHANGED_BY_MUNICIPALITY | RIGHT                               | REFUSED RIGHT
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_BY_COURT        |                                     | MAY_BE_MADE
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_BY_COURT        | RIGHT                               | CARRIED_OUT RIGHT
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_BY_COURT        | STATE_FIRST                         | CARRIED_OUT STATE_FIRST
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_BY_COURT        | COMPLETE_MAPPING CLEAR_CAUSE        | CARRIED_OUT COMPLETE_MAPPING CLEAR_CAUSE
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_BY_COURT        | LEVEL_NEAR_ADVICE                   | CARRIED_OUT LEVEL_NEAR_ADVICE
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_BY_MUNICIPALITY | RIGHT STATE_FIRST                   | CARRIED_OUT STATE_FIRST RIGHT
          CHK-04 | CHANGED_BY_REVIEW | SENT_BACK               |                                     | MAY_BE_MADE
          CHK-04 | CHANGED_BY_REVIEW | SENT_BACK               | RIGHT                               | REFUSED RIGHT
          CHK-04 | CHANGED_BY_REVIEW | SENT_BACK               | STATE_FIRST LEVEL_NEAR_ADVICE       | REFUSED STATE_FIRST LEVEL_NEAR_ADVICE
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_UNASKED         |                                     | MAY_BE_MADE
          CHK-04 | CHANGED_BY_REVIEW | CHANGED_UNASKED         | RIGHT                               | REFUSED RIGHT
          CHK-04 | CHANGED_BY_REVIEW | STANDS                  | RIGHT                               | REFUSED RIGHT
          """)
  void only_what_was_changed_is_carried_out_whatever_is_lacking(
      String rule, Kind kind, Review review, @Nullable String lacking, String outcome) {
    var lacks = EnumSet.noneOf(Precondition.class);
    if (lacking != null) {
      Arrays.stream(lacking.split(" ")).map(Precondition::valueOf).forEach(lacks::add);
    }

    var judged = ChangedDecisionIsCarriedOut.of(new Facts(kind, review, lacks));

    assertThat(rule).isEqualTo(ChangedDecisionIsCarriedOut.ID);
    assertThat(told(judged)).isEqualTo(outcome);
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.MayBeMade() -> "MAY_BE_MADE";
      case Outcome.CarriedOutAnyway(var lacking) -> "CARRIED_OUT " + words(lacking);
      case Outcome.Refused(var lacking) -> "REFUSED " + words(lacking);
    };
  }

  private static String words(java.util.Set<Precondition> lacking) {
    return lacking.stream().map(Precondition::name).collect(Collectors.joining(" "));
  }

  @Test
  void every_other_kind_asks_for_everything_whatever_was_done_to_the_decision() {
    for (var kind : Kind.values()) {
      for (var review : Review.values()) {
        var asked = ChangedDecisionIsCarriedOut.asked(kind, review);
        var free = kind == Kind.CHANGED_BY_REVIEW && review.isBinding();
        assertThat(asked).hasSize(free ? 0 : Precondition.values().length);
      }
    }
  }
}
