package se.vagval.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.access.Role;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.Cases;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.Offers;
import se.vagval.choice.Placements;
import se.vagval.kernel.Money;

@VagvalTest
class GivenPathTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired Placements placements;
  @Autowired Vouchers vouchers;
  @Autowired Offers offers;
  @Autowired Cases cases;

  @Test
  void the_doors_tell_what_was_put_in_place() {
    var here = given.municipality("nacka-2013");
    var caseworker = given.account(here, Role.CASEWORKER, java.util.UUID.randomUUID(), null);
    given.in(
        here,
        () -> {
          var person = path.person("Åsa", "Öberg");
          var caseId = path.caseOf(person, path.unit(), caseworker);
          var voucher = path.voucher(caseId, caseworker, Money.ofKronor(50_000), 180);
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          var placement = path.placement(voucher, offer, LocalDate.of(2026, 3, 2), null);
          path.mark(placement, LocalDate.of(2026, 3, 2), "PRESENT");

          assertThat(placements.get(placement).person()).isEqualTo(person);
          assertThat(placements.startedBy(LocalDate.of(2026, 3, 2))).hasSize(1);
          assertThat(vouchers.of(person))
              .extracting(v -> v.amount())
              .containsExactly(Money.ofKronor(50_000));
          assertThat(offers.published(LocalDate.of(2026, 3, 2))).hasSize(1);
          assertThat(cases.paths(List.of(caseId), LocalDate.of(2026, 3, 2))).hasSize(1);
        });
  }
}
