package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.kernel.Fault;
import se.vagval.kernel.Money;

class TermsTreeTest {

  @Test
  void sound_terms_are_read() {
    var tree =
        JsonTrees.object(
            """
            {"model": "week", "weekOre": 150000, "qualifyingDays": 14, "attendanceRule": "all-days",
             "result": {"basis": "none", "payout": [{"when": "on-evidence", "share": "1"}]}}
            """);

    assertThat(TermsTree.of(tree))
        .isInstanceOfSatisfying(
            TermsTree.Outcome.Sound.class,
            sound ->
                assertThat(sound.terms())
                    .isInstanceOfSatisfying(
                        Terms.Week.class,
                        week -> assertThat(week.week()).isEqualTo(Money.ofKronor(1500))));
  }

  @Test
  void of_faulty_terms_all_faults_are_told() {
    assertThat(TermsTree.of(Map.of("model", "week", "weekOre", "much")))
        .isInstanceOfSatisfying(
            TermsTree.Outcome.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(Fault::pointer)
                    .contains("/weekOre", "/qualifyingDays", "/attendanceRule", "/result"));
  }
}
