package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.vagval.kernel.Fault;
import se.vagval.remuneration.model.JsonTrees.Case;
import se.vagval.remuneration.model.JsonTrees.FaultyCase;
import se.vagval.remuneration.model.Statements.Outcome.Calculated;
import se.vagval.remuneration.model.Statements.Outcome.Refused;

/// The named cases of the contract; the files are the specification.
class StatementCasesTest {

  @TestFactory
  Stream<DynamicTest> each_case_gives_what_it_expects() {
    return JsonTrees.cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> expectStatement(each)));
  }

  @TestFactory
  Stream<DynamicTest> each_fault_is_found_at_its_place() {
    return JsonTrees.faultyCases().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> expectFaults(each)));
  }

  private static void expectStatement(Case spec) {
    switch (Statements.of(spec.input())) {
      case Calculated(var statement) -> {
        var tree = StatementTree.of(statement, Locale.of("sv"));
        assertThat(JsonTrees.text(BareTree.of(tree))).isEqualTo(JsonTrees.text(spec.expected()));
      }
      case Refused(var faults) -> fail("refused: " + faults);
    }
  }

  private static void expectFaults(FaultyCase spec) {
    switch (Statements.of(spec.input())) {
      case Calculated(var statement) -> fail("calculated: " + statement);
      case Refused(var faults) ->
          assertThat(faults)
              .extracting(Fault::pointer)
              .containsExactlyInAnyOrderElementsOf(spec.pointers());
    }
  }
}
