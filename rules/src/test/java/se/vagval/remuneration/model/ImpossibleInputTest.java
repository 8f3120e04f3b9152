package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.vagval.kernel.Money;
import se.vagval.remuneration.model.ResultTerms.Basis;

/// Typed input cannot be made of what the contract refuses.
class ImpossibleInputTest {

  private static final Placement JANUARY = Given.placement("P1", "2026-01-01", "2026-01-31");

  @Test
  void placements_overlap_or_share_a_key_or_are_open_before_the_last() {
    assertThatCode(() -> of(JANUARY, Given.placement("P2", "2026-02-01", null)))
        .doesNotThrowAnyException();
    refused(() -> of(JANUARY, Given.placement("P2", "2026-01-31", null)));
    refused(() -> of(JANUARY, Given.placement("P1", "2026-02-01", null)));
    refused(() ->
        of(Given.placement("P1", "2026-01-01", null), Given.placement("P2", "2026-02-01", null)));
    refused(() -> Given.placement("2026-01-02", "2026-01-01"));
  }

  @Test
  void an_exit_is_of_the_last_ended_placement_and_approved_after_it() {
    var february = Given.placement("P2", "2026-02-01", "2026-02-28");
    var input = of(JANUARY, february);

    assertThat(input.withExit(exit("P2", "2026-02-28", "2026-02-28")).exit()).isNotNull();
    refused(() -> input.withExit(exit("P1", null, null)));
    refused(() -> input.withExit(exit("P2", "2026-02-27", null)));
    refused(() -> input.withExit(exit("P2", null, "2026-02-27")));
    refused(() -> exit("P2", "2026-03-02", "2026-03-01"));
    refused(() -> of(Given.placement("P1", "2026-01-01", null)).withExit(exit("P1", null, null)));
  }

  @Test
  void terms_promise_what_does_not_exist() {
    var bonus = new Basis.Bonus(Money.ofOre(1));
    var none = Money.none();
    var less = Money.ofOre(-1);

    assertThatCode(() -> new Terms.Week(none, Given.conditions(0, bonus)))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Terms.Monthly(none, Given.conditions(0, new Basis.Nothing())))
        .doesNotThrowAnyException();
    assertThatCode(() -> Given.check(0, 1)).doesNotThrowAnyException();
    refused(() -> Given.check(1, 1, bonus));
    refused(() -> Given.check(1, 0));
    refused(() -> Given.check(-1, 1));
    refused(() -> new Terms.Week(none, Given.conditions(0, new Basis.Remainder())));
    refused(() -> new Terms.Monthly(none, Given.conditions(0, new Basis.ResultShare())));
    refused(() -> new Terms.Week(less, Given.conditions(0, bonus)));
    refused(() -> new Terms.Monthly(less, Given.conditions(0, bonus)));
    refused(() -> Given.conditions(-1, bonus));
  }

  @Test
  void a_payout_is_not_the_whole_or_twice_for_the_same() {
    var half = new ResultTerms.Part(When.ON_EVIDENCE, Given.share("0.5"));

    refused(() -> new ResultTerms(new Basis.Nothing(), List.of(half)));
    refused(() -> new ResultTerms(new Basis.Nothing(), List.of(half, half)));
  }

  @Test
  void nothing_is_owed_without_placements() {
    var statement = Statement.of(of());

    assertThat(statement.lines()).isEmpty();
    assertThat(statement.total()).isEqualTo(Money.none());
    assertThat(statement.adjustments()).isNull();
    assertThat(statement.funding()).isEmpty();
  }

  private static StatementInput of(Placement... placements) {
    return StatementInput.of(
        Given.day("2026-12-31"), Given.check(5_000_000, 180), List.of(placements));
  }

  private static Exit exit(String key, @Nullable String evidence, @Nullable String sustained) {
    return new Exit(
        new PlacementKey(key),
        evidence == null ? null : Given.day(evidence),
        sustained == null ? null : Given.day(sustained));
  }

  private static void refused(ThrowingCallable made) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
  }
}
