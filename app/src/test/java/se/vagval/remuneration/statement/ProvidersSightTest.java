package se.vagval.remuneration.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.VoucherId;
import se.vagval.catalogue.Measure;
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
  @Autowired JdbcClient database;

  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @SuppressWarnings("NullAway.Init")
  private VoucherId check;

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
              check = money.check(scene, 50_000, 180);
              var made = path.placement(check, scene.offer(), START, null);
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
  void provider_and_finance_are_told_of_absence_and_never_why() {
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
        .contains("<td>Frånvaro</td>")
        .doesNotContainIgnoringCase("sjuk")
        .doesNotContain("skäl");
  }

  @Test
  void a_provider_that_was_left_sees_neither_the_path_nor_the_rest_of_the_check() {
    ended(LocalDate.of(2026, 7, 31));
    var other = money.in(scene.here(), () -> path.provider("Annan AB"));
    var next =
        money.in(
            scene.here(),
            () -> {
              var offer = path.offer(other, Measure.PRACTICE);
              return path.placement(check, offer, LocalDate.of(2026, 8, 3), null);
            });
    var others = given.account(scene.here(), Role.PROVIDER_STAFF, other.value(), null);

    assertThat(get(staff, "/remuneration/placements/" + placement))
        .hasStatusOk()
        .bodyText()
        .contains("Betalt för placeringen", "5\u202F055,55\u00A0kr")
        .doesNotContain("Deltagarens väg", "Hela checken", "Kvar av checken", "procent av checken");
    assertThat(get(others, "/remuneration/placements/" + next))
        .hasStatusOk()
        .bodyText()
        .contains("Deltagarens väg", "Betalt för placeringen")
        .doesNotContain("5\u202F055,55", "Kvar av checken", "procent av checken");
    assertThat(get(scene.ekonom(), "/remuneration/placements/" + placement))
        .bodyText()
        .contains("Deltagarens väg", "Kvar av checken", "44\u202F944,45\u00A0kr");
  }

  /// Twenty-six days of July were paid to the provider before.
  @Test
  void a_provider_that_came_after_another_reads_no_numbers_of_the_checks_days() {
    ended(LocalDate.of(2026, 7, 31));
    var other = money.in(scene.here(), () -> path.provider("Annan AB"));
    var next =
        money.in(
            scene.here(),
            () -> {
              var offer = path.offer(other, Measure.PRACTICE);
              var made = path.placement(check, offer, LocalDate.of(2026, 8, 3), null);
              money.allPresent(made, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 31));
              return made;
            });
    var others = given.account(scene.here(), Role.PROVIDER_STAFF, other.value(), null);
    var run =
        post(scene.ekonom(), "/remuneration/runs", "2026-08").getResponse().getRedirectedUrl();
    assertThat(post(scene.attestant(), Objects.requireNonNull(run) + "/approval", ""))
        .hasStatus(302);
    var august = "/remuneration/statements/" + other + "/2026-08";
    var own = "/remuneration/placements/" + next;

    for (var page : List.of(august, august + "/lines.csv", own)) {
      assertThat(get(others, page))
          .as(page)
          .hasStatusOk()
          .bodyText()
          .contains("29 dagar i augusti 2026; 35")
          .doesNotContain("dag 27", "räknad från dag 1");
      assertThat(get(scene.ekonom(), page)).as(page).bodyText().contains("dag 27–55 av 180");
    }
    assertThat(get(others, own))
        .bodyText()
        .contains("<td class=\"num\">1</td>", "<td class=\"num\">29</td>")
        .doesNotContain("<td class=\"num\">30</td>", "<td class=\"num\">55</td>");
    assertThat(get(staff, "/remuneration/statements/" + scene.provider() + "/2026-07"))
        .bodyText()
        .contains("dag 1–26 av 180");
  }

  private void ended(LocalDate last) {
    money.in(
        scene.here(),
        () ->
            database
                .sql("update choice.placement set last_day = :last, end_reason = 'LEFT'")
                .param("last", last)
                .update());
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
