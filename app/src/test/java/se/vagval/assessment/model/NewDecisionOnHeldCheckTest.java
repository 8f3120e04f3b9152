package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Held;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Outcome;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Place;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Supplements;
import se.vagval.kernel.Money;

class NewDecisionOnHeldCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Supplements ROOM =
      new Supplements(true, Money.ofKronor(80_000), Money.ofKronor(80_000));

  private static String judged(Renewal.Kind kind, Held held, Supplements supplements) {
    return switch (NewDecisionOnHeldCheck.of(kind, held, supplements, TODAY)) {
      case Outcome.Replaces(var last, var first) -> "REPLACES " + last + " " + first;
      case Outcome.Beside(var first) -> "BESIDE " + first;
      case Outcome.Alone(var first) -> "ALONE " + first;
      case Outcome.Refused(var reason) -> reason.name();
    };
  }

  /// Mapped again: after the decision that gave the held check. Changed: that decision, by the
  /// municipality or a court. Settled: a result is approved on the check. Used up: nothing of it is
  /// left. Place: whether the check is held, and where it is not, what is held in its place. The
  /// decision is made on 1 September 2026.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | kind              | mapped again | changed | settled | used up | claimed | supplement | place          | the checks
          CHK-03 | NEW_ASSESSMENT    | true         | false   | false   | false   | false   | false      | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | NEW_ASSESSMENT    | true         | false   | false   | true    | false   | false      | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | NEW_ASSESSMENT    | false        | false   | false   | false   | false   | false      | HELD           | NOT_MEASURED_AGAIN
          CHK-03 | NEW_ASSESSMENT    | true         | false   | true    | false   | false   | false      | HELD           | WORK_IS_DONE
          CHK-03 | NEW_ASSESSMENT    | false        | false   | true    | false   | false   | false      | HELD           | WORK_IS_DONE
          CHK-03 | NEW_ASSESSMENT    | true         | false   | false   | false   | true    | false      | HELD           | RESULT_WAITS
          CHK-03 | CHANGED_BY_REVIEW | false        | true    | false   | false   | true    | false      | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | SUPPLEMENT        | false        | false   | false   | false   | true    | false      | HELD           | RESULT_WAITS
          CHK-03 | CHANGED_BY_REVIEW | false        | true    | false   | false   | false   | false      | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | CHANGED_BY_REVIEW | false        | true    | true    | false   | false   | false      | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | CHANGED_BY_REVIEW | true         | false   | false   | false   | false   | false      | HELD           | DECISION_STANDS
          CHK-03 | RETURNED          | true         | false   | true    | false   | false   | false      | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | RETURNED          | true         | false   | false   | true    | false   | false      | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | RETURNED          | true         | false   | false   | false   | false   | false      | HELD           | WORK_NOT_DONE
          CHK-03 | RETURNED          | false        | false   | false   | false   | false   | false      | HELD           | WORK_NOT_DONE
          CHK-03 | RETURNED          | false        | false   | true    | false   | false   | false      | HELD           | NOT_MEASURED_AGAIN
          CHK-03 | SUPPLEMENT        | false        | false   | false   | false   | false   | false      | HELD           | BESIDE 2026-09-01
          CHK-03 | SUPPLEMENT        | false        | false   | false   | true    | false   | false      | HELD           | BESIDE 2026-09-01
          CHK-03 | SUPPLEMENT        | true         | false   | true    | false   | false   | false      | HELD           | WORK_IS_DONE
          CHK-03 | CHANGED_BY_REVIEW | true         | true    | false   | false   | false   | true       | HELD           | REPLACES 2026-09-01 2026-09-02
          CHK-03 | CHANGED_BY_REVIEW | true         | false   | false   | false   | false   | true       | HELD           | DECISION_STANDS
          CHK-03 | NEW_ASSESSMENT    | true         | true    | false   | false   | false   | true       | HELD           | IS_SUPPLEMENT
          CHK-03 | RETURNED          | true         | false   | false   | false   | false   | true       | HELD           | IS_SUPPLEMENT
          CHK-03 | SUPPLEMENT        | true         | true    | false   | false   | false   | true       | HELD           | IS_SUPPLEMENT
          CHK-03 | CHANGED_BY_REVIEW | false        | true    | false   | false   | false   | false      | FREE           | ALONE 2026-09-01
          CHK-03 | CHANGED_BY_REVIEW | true         | true    | true    | true    | true    | false      | FREE           | ALONE 2026-09-01
          CHK-03 | CHANGED_BY_REVIEW | false        | true    | false   | false   | false   | false      | TAKEN          | REPLACES 2026-09-01 2026-09-02
          CHK-03 | CHANGED_BY_REVIEW | false        | true    | false   | false   | false   | true       | TAKEN          | REPLACES 2026-09-01 2026-09-02
          CHK-03 | CHANGED_BY_REVIEW | false        | true    | false   | false   | false   | true       | BESIDE_ANOTHER | BESIDE 2026-09-01
          CHK-03 | CHANGED_BY_REVIEW | false        | false   | false   | false   | false   | false      | FREE           | DECISION_STANDS
          CHK-03 | NEW_ASSESSMENT    | true         | true    | false   | false   | false   | false      | FREE           | NO_LONGER_HELD
          CHK-03 | RETURNED          | true         | true    | true    | false   | false   | false      | TAKEN          | NO_LONGER_HELD
          CHK-03 | SUPPLEMENT        | true         | true    | false   | false   | false   | true       | BESIDE_ANOTHER | NO_LONGER_HELD
          """)
  void a_new_decision_replaces_supplements_or_is_refused(
      String rule,
      Renewal.Kind kind,
      boolean again,
      boolean changed,
      boolean settled,
      boolean usedUp,
      boolean claimed,
      boolean supplement,
      Place place,
      String outcome) {
    assertThat(rule).isEqualTo(NewDecisionOnHeldCheck.ID);
    var held = new Held(again, changed, settled, usedUp, claimed, supplement, place);
    assertThat(judged(kind, held, ROOM)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | supplements | together | most  | the supplement
          CHK-03 | allowed     | 80000    | 80000 | BESIDE 2026-09-01
          CHK-03 | allowed     | 80001    | 80000 | TOO_MUCH_TOGETHER
          CHK-03 | none        | 20000    | 80000 | NO_SUPPLEMENTS
          """)
  void a_supplement_stays_inside_the_rules(
      String rule, String supplements, long together, long most, String outcome) {
    var terms =
        new Supplements(
            supplements.equals("allowed"), Money.ofKronor(together), Money.ofKronor(most));

    assertThat(rule).isEqualTo(NewDecisionOnHeldCheck.ID);
    assertThat(
            judged(
                Renewal.Kind.SUPPLEMENT,
                new Held(true, false, false, false, false, false, Place.HELD),
                terms))
        .isEqualTo(outcome);
  }

  @Test
  void no_day_belongs_to_both() {
    for (var kind : Renewal.Kind.values()) {
      for (int bits = 0; bits < 256; bits++) {
        var held =
            new Held(
                (bits & 1) > 0,
                (bits & 2) > 0,
                (bits & 4) > 0,
                (bits & 8) > 0,
                (bits & 16) > 0,
                (bits & 32) > 0,
                Place.values()[bits >> 6]);
        if (NewDecisionOnHeldCheck.of(kind, held, ROOM, TODAY)
            instanceof Outcome.Replaces(var last, var first)) {
          assertThat(first).isEqualTo(last.plusDays(1));
          assertThat(last).isEqualTo(TODAY);
        }
      }
    }
  }
}
