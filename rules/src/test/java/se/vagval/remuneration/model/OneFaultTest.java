package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.vagval.kernel.Fault;
import se.vagval.kernel.Samples;
import se.vagval.remuneration.model.Statements.Outcome.Calculated;
import se.vagval.remuneration.model.Statements.Outcome.Refused;

/// A sound input with one thing broken has exactly one fault, at that place: what is faulty by
/// itself causes no further fault.
class OneFaultTest {

  enum Way {
    A_VALUE_OF_ANOTHER_KIND,
    A_REQUIRED_NULL,
    A_MISSING_MEMBER,
    AN_UNKNOWN_MEMBER;

    Breaking broken(RandomGenerator random) {
      return switch (this) {
        case A_VALUE_OF_ANOTHER_KIND -> Breaking.byAnotherKind(random);
        case A_REQUIRED_NULL -> Breaking.byNull(random);
        case A_MISSING_MEMBER -> Breaking.byLeavingOut(random);
        case AN_UNKNOWN_MEMBER -> Breaking.byAnUnknownMember(random);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_thing_broken_is_one_fault(Way way) {
    Samples.of(1_000, way::broken)
        .check(broken -> {
          switch (Statements.of(broken.tree())) {
            case Calculated(var statement) -> throw new AssertionError(statement.toString());
            case Refused(var faults) ->
                assertThat(faults).extracting(Fault::pointer).containsExactly(broken.pointer());
          }
        });
  }
}
