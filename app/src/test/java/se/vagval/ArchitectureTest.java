package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.vagval");
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("violations");

  @Test
  void modules_see_only_what_they_may() {
    ApplicationModules.of(Vagval.class).verify();
  }

  @TestFactory
  Stream<DynamicTest> our_code_keeps_every_rule() {
    return ArchitectureRules.ALL.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(OURS)));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_refuses_code_that_breaks_it() {
    return ArchitectureRules.ALL.entrySet().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getKey(),
                () ->
                    assertThat(rule.getValue().evaluate(BROKEN).hasViolation())
                        .as("a fixture in `violations` breaks the rule")
                        .isTrue()));
  }
}
