package se.vagval.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.kernel.Share;
import se.vagval.remuneration.model.Statements;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ProfilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @Autowired Profiles profiles;
  @Autowired Given given;

  @Test
  void each_municipality_follows_its_own_profile() {
    var nacka = given.municipality("nacka-2013");
    var sundbyberg = given.municipality("sundbyberg-2017");

    var one = Tenant.call(nacka, () -> profiles.inForce(DAY));
    var other = Tenant.call(sundbyberg, () -> profiles.inForce(DAY));

    assertThat(one.check().exclusive()).isTrue();
    assertThat(other.check().exclusive()).isFalse();
    assertThat(other.measures()).contains("sfi", "language");
  }

  @Test
  void before_the_council_has_decided_nothing_is_in_force() {
    var here = given.municipality("nacka-2013");

    assertThatThrownBy(() -> Tenant.call(here, () -> profiles.inForce(LocalDate.of(2019, 1, 1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2019-01-01");
  }

  @Test
  void nacka_2013_is_what_the_document_says() {
    var nacka = profiles.find(new ProfileId("nacka-2013")).orElseThrow();

    assertThat(nacka.check().least()).isEqualTo(Money.ofKronor(10_000));
    assertThat(nacka.check().most()).isEqualTo(Money.ofKronor(80_000));
    assertThat(nacka.payment().runningShare()).isEqualTo(Share.parse("0.70").orElseThrow());
    assertThat(nacka.payment().qualifyingDays()).isEqualTo(14);
    assertThat(nacka.plannedDays(Months.parse("1,5").orElseThrow())).isEqualTo(45);
    assertThat(nacka.followUp().movesMoney()).isFalse();
    assertThat(nacka.choice()).isEqualTo(new ChoiceTerms(5, 5, 60, 92, 90));
    assertThat(nacka.levelsOn(DAY).rows()).hasSize(8);
    assertThat(nacka.lawOn(LocalDate.of(2025, 6, 30)).text()).contains("2001:453");
    assertThat(nacka.lawOn(LocalDate.of(2025, 7, 1)).text()).contains("2025:400");
    assertThat(nacka.provenance())
        .filteredOn(known -> known.mark() == Mark.STATED)
        .extracting(Provenance::value)
        .contains("/check/leastKronor", "/payment/runningShare", "/payment/qualifyingDays")
        .doesNotContain("/payment/release", "/payment/resultBasis", "/choice/startWithinDays");
    assertThat(nacka.provenance())
        .extracting(Provenance::value)
        .contains("/choice/contactWorkingDays", "/choice/startWithinDays", "/choice/mostPauseDays");
  }

  /// It was set on 23 November 2026.
  @Test
  void the_time_to_claim_a_result_covers_no_check_that_was_decided_before_it_was_set() {
    for (var profile : profiles.all()) {
      var before = profile.resultClaimOn(LocalDate.of(2026, 11, 23));
      var since = profile.resultClaimOn(LocalDate.of(2026, 11, 24));

      assertThat(before.months()).as(profile.name()).isNull();
      assertThat(before.lastDayToClaim(DAY)).isEmpty();
      assertThat(since.lastDayToClaim(DAY)).contains(LocalDate.of(2027, 3, 1));
      assertThat(since.lastDayToClaimAnew(DAY)).contains(LocalDate.of(2026, 10, 1));
      assertThat(profile.provenance())
          .filteredOn(known -> known.value().equals("/resultClaim"))
          .last()
          .satisfies(known -> assertThat(known.source()).startsWith("Vår inställning"));
    }
  }

  @Test
  void the_terms_of_a_check_are_read_by_the_statement_as_they_are() {
    for (var profile : profiles.all()) {
      for (var row : profile.levelsOn(DAY).rows()) {
        var terms = profile.terms(row.amount(), profile.plannedDays(row.months()));

        assertThat(Statements.of(statement(terms)))
            .isInstanceOfSatisfying(
                Statements.Outcome.Calculated.class,
                done ->
                    assertThat(done.statement().total()).isBetween(Money.ofOre(1), row.amount()));
      }
    }
  }

  @Test
  void each_kind_of_measure_in_a_profile_is_one_that_the_catalogue_knows() {
    for (var profile : profiles.all()) {
      for (var word : profile.measures()) {
        assertThat(Measure.values())
            .extracting(Enum::name)
            .contains(word.toUpperCase(Locale.ROOT).replace('-', '_'));
      }
    }
  }

  @Test
  void spring_boot_knows_who_tells_of_bad_profiles() {
    var analyzers =
        SpringFactoriesLoader.forDefaultResourceLocation(SpringApplication.class.getClassLoader())
            .load(
                FailureAnalyzer.class,
                SpringFactoriesLoader.FailureHandler.handleMessage((m, e) -> {}));

    assertThat(analyzers).anyMatch(BadProfilesAnalyzer.class::isInstance);
  }

  private static Map<String, Object> statement(Map<String, Object> terms) {
    var placement =
        Map.of(
            "id", "P1",
            "provider", "A",
            "start", "2026-01-01",
            "pauses", List.of(),
            "days", List.of());
    return Map.of("asOf", "2026-12-31", "terms", terms, "placements", List.of(placement));
  }
}
