package se.vagval.remuneration.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.Cases;
import se.vagval.kernel.Money;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.GivenMoney;
import se.vagval.remuneration.store.CommitmentStore;
import se.vagval.testing.VagvalTest;
import se.vagval.web.Text;

@VagvalTest
class MoneyPanelTest {

  @Autowired GivenMoney money;
  @Autowired MoneyPanel panel;
  @Autowired Vouchers vouchers;
  @Autowired Cases cases;
  @Autowired CommitmentStore commitments;
  @Autowired MessageSource messages;

  @Test
  void staff_see_kronor_and_the_person_sees_words() {
    var scene = money.scene();
    var text = new Text(messages, Locale.of("sv"));
    money.in(
        scene.here(),
        () -> {
          var check = vouchers.get(money.check(scene, 50_000, 180));
          var head = cases.head(check.caseId());
          var staff = GivenMoney.Scene.actor(scene.caseworker(), Role.CASEWORKER);
          var person =
              new Actor(
                  scene.caseworker(),
                  "Åsa Öberg",
                  check.person().value(),
                  List.of(new Actor.Grant(Role.PARTICIPANT, null, null)));

          assertThat(told(panel.of(head, staff, text).orElseThrow()))
              .contains("50\u202F000,00\u00A0kr");
          commitments.makeMissing(
              List.of(
                  Commitment.fresh(
                      check.id(),
                      new Commitment.Limit(Money.ofKronor(50_000), Money.ofKronor(35_000)))));
          assertThat(told(panel.of(head, person, text).orElseThrow()))
              .contains("Mindre än en tiondel")
              .doesNotContain("kr");
          return true;
        });
  }

  private static String told(se.vagval.casework.CasePanel.Panel panel) {
    return panel.rows().toString();
  }
}
