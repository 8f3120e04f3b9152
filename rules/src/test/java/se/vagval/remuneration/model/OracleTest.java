package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.vagval.kernel.Samples;
import se.vagval.remuneration.model.Statements.Outcome.Calculated;
import se.vagval.remuneration.model.Statements.Outcome.Refused;

/// Random inputs give the same as the dull oracle, to the last öre.
class OracleTest {

  @Test
  void every_random_statement_is_what_the_oracle_says() {
    Samples.of(12_000, SampleGenerator::any)
        .shrunkenBy(Sample::smaller)
        .check(sample ->
            assertThat(BareTree.of(StatementTree.of(statement(sample), _ -> "because")))
                .isEqualTo(DayByDayOracle.statement(sample)));
  }

  static Statement statement(Sample sample) {
    return switch (Statements.of(sample.tree())) {
      case Calculated(var statement) -> statement;
      case Refused(var faults) -> throw new AssertionError("refused: " + faults);
    };
  }
}
