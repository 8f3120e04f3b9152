package se.vagval;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  @Test
  void modules_see_only_what_they_may() {
    ApplicationModules.of(Vagval.class).verify();
  }
}
