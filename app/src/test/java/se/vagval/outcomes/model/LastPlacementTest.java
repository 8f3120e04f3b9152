package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.providers.ProviderId;

class LastPlacementTest {

  /// A placement is written as provider and first day in August. Beside: the placements on checks
  /// that lead to the same goal.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          asked    | on the check      | beside    | is the last
          Verk 3   | Verk 3            |           | yes
          Verk 3   | Verk 3, Ord 17    |           | no
          Ord 17   | Verk 3, Ord 17    |           | yes
          Verk 3   | Verk 3            | Ord 17    | no
          Ord 17   | Ord 17            | Verk 3    | yes
          Verk 3   | Verk 3            | Verk 17   | yes
          Verk 3   | Verk 3, Ord 10    | Verk 17   | no
          Verk 3   |                   |           | no
          """)
  void a_result_belongs_to_the_provider_that_the_person_was_with_last(
      String asked, @Nullable String onTheCheck, @Nullable String beside, String isLast) {
    var own = placements(onTheCheck);
    var together =
        java.util.stream.Stream.concat(own.stream(), placements(beside).stream()).toList();

    assertThat(LastPlacement.is(placement(asked), own, together)).isEqualTo(isLast.equals("yes"));
  }

  private static List<Placement> placements(@Nullable String words) {
    return words == null
        ? List.of()
        : Arrays.stream(words.split(", ")).map(LastPlacementTest::placement).toList();
  }

  private static Placement placement(String words) {
    var parts = words.split(" ", 2);
    return new Placement(
        new PlacementId(id(words)),
        new VoucherId(id("check")),
        new CaseId(id("case")),
        new PersonId(id("person")),
        new ProviderId(id(parts[0])),
        new OfferId(id(parts[0])),
        LocalDate.of(2026, 8, Integer.parseInt(parts[1])),
        null,
        List.of());
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }
}
