package se.vagval.remuneration.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.choice.PlacementId;
import se.vagval.remuneration.GivenMoney;
import se.vagval.remuneration.GivenMoney.Scene;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// What a provider sees of a placement's money, and what they never see.
@VagvalTest
class ProvidersSightTest {

  private static final LocalDate START = LocalDate.of(2026, 7, 6);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenMoney money;
  @Autowired GivenPath path;

  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @SuppressWarnings("NullAway.Init")
  private PlacementId placement;

  @SuppressWarnings("NullAway.Init")
  private AccountId staff;

  @BeforeEach
  void the_run_of_july_is_approved() {
    scene = money.scene();
    placement =
        money.in(
            scene.here(),
            () -> {
              var made =
                  path.placement(money.check(scene, 50_000, 180), scene.offer(), START, null);
              money.allPresent(made, START, LocalDate.of(2026, 8, 31));
              return made;
            });
    staff = given.account(scene.here(), Role.PROVIDER_STAFF, scene.provider().value(), null);
    var run =
        post(scene.ekonom(), "/remuneration/runs", "2026-07").getResponse().getRedirectedUrl();
    assertThat(post(scene.attestant(), Objects.requireNonNull(run) + "/approval", ""))
        .hasStatus(302);
  }

  @Test
  void a_provider_is_told_of_absence_and_never_why() {
    money.in(
        scene.here(),
        () -> {
          money.wasAway(placement, LocalDate.of(2026, 7, 20), "SICK");
          money.wasAway(placement, LocalDate.of(2026, 7, 21), "VALID");
          money.wasAway(placement, LocalDate.of(2026, 7, 22), "INVALID");
          return placement;
        });
    var page = "/remuneration/placements/" + placement;

    assertThat(get(staff, page))
        .hasStatusOk()
        .bodyText()
        .contains("<td>Frånvaro</td>")
        .doesNotContainIgnoringCase("sjuk")
        .doesNotContain("skäl");
    assertThat(get(staff, page + "?lang=en"))
        .bodyText()
        .contains("<td>Absent</td>")
        .doesNotContainIgnoringCase("sick")
        .doesNotContain("reason");
    assertThat(get(scene.ekonom(), page))
        .bodyText()
        .contains("Sjuk", "Frånvaro med giltigt skäl", "Frånvaro utan giltigt skäl");
  }

  /// The correction that follows an absence is explained by the rule, not by the reason.
  @Test
  void the_explanations_of_lines_name_no_reason() {
    money.in(
        scene.here(),
        () -> {
          money.wasAway(placement, LocalDate.of(2026, 7, 20), "SICK");
          money.wasAway(placement, LocalDate.of(2026, 7, 22), "INVALID");
          return placement;
        });
    var run =
        post(scene.ekonom(), "/remuneration/runs", "2026-08").getResponse().getRedirectedUrl();
    assertThat(post(scene.attestant(), Objects.requireNonNull(run) + "/approval", ""))
        .hasStatus(302);
    var august = "/remuneration/statements/" + scene.provider() + "/2026-08";

    for (var page : List.of(august, august + "/lines.csv")) {
      assertThat(get(staff, page))
          .hasStatusOk()
          .bodyText()
          .contains("enligt närvaroregeln")
          .doesNotContainIgnoringCase("sjuk")
          .doesNotContain("giltigt", "skäl");
    }
  }

  private MvcTestResult get(AccountId account, String address) {
    return browser.get().uri(at(address)).session(given.session(scene.here(), account)).exchange();
  }

  private MvcTestResult post(AccountId account, String address, String month) {
    return browser
        .post()
        .uri(at(address))
        .param("month", month)
        .session(given.session(scene.here(), account))
        .with(csrf())
        .exchange();
  }

  private String at(String address) {
    return "http://" + scene.here() + ".test" + address;
  }
}
