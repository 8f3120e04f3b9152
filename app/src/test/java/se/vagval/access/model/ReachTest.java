package se.vagval.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.access.Role;

class ReachTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | looks after  | role                   | held for | covered
          ACC-04 | municipality | CASEWORKER             |          | true
          ACC-04 | municipality | ADMINISTRATOR          |          | true
          ACC-04 | municipality | PROVIDER_STAFF         | Verkstan | true
          ACC-04 | municipality | PARTICIPANT            |          | false
          ACC-04 | municipality | VISITOR                |          | false
          ACC-04 | Verkstan     | PROVIDER_STAFF         | Verkstan | true
          ACC-04 | Verkstan     | PROVIDER_STAFF         | Gläntan  | false
          ACC-04 | Verkstan     | PROVIDER_STAFF         |          | false
          ACC-04 | Verkstan     | PROVIDER_ADMINISTRATOR | Verkstan | false
          ACC-04 | Verkstan     | CASEWORKER             |          | false
          ACC-04 | Verkstan     | ADMINISTRATOR          |          | false
          """)
  void a_provider_looks_after_its_own_staff_and_nobody_else(
      String rule, String looksAfter, Role role, @Nullable String heldFor, boolean covered) {
    var reach =
        looksAfter.equals("municipality")
            ? Reach.everything()
            : Reach.staffOf(Set.of(id(looksAfter)));

    assertThat(reach.covers(role, heldFor == null ? null : id(heldFor))).isEqualTo(covered);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
