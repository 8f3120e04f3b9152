package se.vagval.assessment.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class OutcomePageTest {

  private static final LocalDate START = LocalDate.of(2026, 2, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;

  GivenAssessment scene;
  UnitId unit;
  OfferId offer;

  @BeforeEach
  void a_unit() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    var units = new ArrayList<UnitId>();
    var offers = new ArrayList<OfferId>();
    given.in(
        scene.here,
        () -> {
          units.add(path.unit());
          offers.add(path.offer(path.provider("Verkstan AB"), Measure.PRACTICE));
        });
    unit = units.getFirst();
    offer = offers.getFirst();
  }

  /// Paths on level 4 with six months expected.
  private void paths(int count, @Nullable LocalDate lastDay) {
    given.in(
        scene.here,
        () -> {
          for (int i = 0; i < count; i++) {
            var file = path.caseOf(path.person("Kim", "Prov"), unit, scene.caseworker);
            var check = path.voucher(file, scene.caseworker, Money.ofKronor(40_000), 180);
            var _ = path.placement(check, offer, START, lastDay);
          }
        });
  }

  private MvcTestResult get(AccountId as, String language) {
    var address = "http://" + scene.here + ".test/assessment/levels/outcome?lang=" + language;
    return browser.get().uri(address).session(scene.as(as)).exchange();
  }

  @Test
  void five_ended_paths_are_shown_beside_what_was_expected_and_four_are_not() {
    paths(4, START.plusDays(89));
    paths(3, null);
    assertThat(get(scene.caseworker, "sv"))
        .bodyText()
        .contains("Ännu finns för få avslutade vägar");

    paths(1, START.plusDays(89));

    assertThat(get(scene.caseworker, "sv"))
        .bodyText()
        .contains("Arbete och försörjning", "6 månader", "3 månader", "<td class=\"num\">5</td>");
  }

  @Test
  void a_participant_is_refused_and_the_page_is_complete_in_english() {
    assertThat(get(scene.participant, "sv")).hasStatus(403);
    paths(5, START.plusDays(29));
    assertThat(get(scene.colleague, "en")).bodyText().contains("Expected and actual time");
  }
}
