package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import se.vagval.remuneration.SqlStatements;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class RunPageTest {

  private static final LocalDate START = LocalDate.of(2026, 7, 6);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenMoney money;
  @Autowired GivenPath path;

  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @SuppressWarnings("NullAway.Init")
  private PlacementId placement;

  @BeforeEach
  void somebody_has_attended() {
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
  }

  @Test
  void one_prepares_looks_and_another_approves() {
    assertThat(get(scene.ekonom(), "/remuneration/runs"))
        .hasStatusOk()
        .bodyText()
        .contains("Här kommer körningarna att stå", "augusti 2026");

    var run = prepared("2026-08");
    assertThat(get(scene.ekonom(), run))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Verkstan AB", "Åsa Öberg", "Tidigare månad", "Du har förberett körningen", "REM-04");

    var approval = post(scene.attestant(), run + "/approval");
    assertThat(approval).hasStatus(302).hasRedirectedUrl(run);
    assertThat(get(scene.attestant(), run)).bodyText().contains("Attesterad och bokförd");
    assertThat(post(scene.attestant(), run + "/approval")).hasStatus(302).hasRedirectedUrl(run);
  }

  @Test
  void who_prepared_it_is_refused_with_the_reason() {
    var run = prepared("2026-08");

    var refused = post(scene.ekonom(), run + "/approval");

    assertThat(refused).hasStatus(409).bodyText().contains("Någon annan med rätt att attestera");
  }

  @Test
  void changed_facts_are_told_in_plain_words() {
    var run = prepared("2026-08");
    money.in(
        scene.here(),
        () -> {
          money.wasAwayWithoutReason(placement, LocalDate.of(2026, 7, 8));
          return true;
        });

    assertThat(post(scene.attestant(), run + "/approval"))
        .hasStatus(409)
        .bodyText()
        .contains("Underlaget har ändrats", "Inget är bokfört");

    var renewed = post(scene.ekonom(), run + "/renewal");
    assertThat(renewed).hasStatus(302);
    assertThat(
            post(
                scene.attestant(),
                Objects.requireNonNull(renewed.getResponse().getRedirectedUrl()) + "/approval"))
        .hasStatus(302);
    assertThat(get(scene.ekonom(), run)).bodyText().contains("Tillbakadragen");
  }

  @Test
  void a_month_that_has_not_ended_is_refused_at_the_field() {
    assertThat(prepare("2026-09"))
        .hasStatus(422)
        .bodyText()
        .contains("Månaden har inte tagit slut än");
    assertThat(prepare("2026-13")).hasStatus(422).bodyText().contains("Välj en månad");
    assertThat(prepare("")).hasStatus(422).bodyText().contains("Fel: ");
  }

  @Test
  void preparing_twice_leads_to_the_same_run() {
    var run = prepared("2026-08");

    assertThat(prepare("2026-07")).hasStatus(302).hasRedirectedUrl(run);
  }

  @Test
  void lines_are_filtered_and_fetched_as_a_file() {
    var run = prepared("2026-08");

    assertThat(get(scene.ekonom(), run + "?change=CORRECTION"))
        .bodyText()
        .contains("Inget att bokföra");
    assertThat(get(scene.ekonom(), run + "?change=EARLIER_MONTH")).bodyText().contains("juli 2026");
    var file = get(scene.ekonom(), run + "/lines.csv?change=EARLIER_MONTH&provider=");
    assertThat(file).hasStatusOk();
    assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .startsWith("\uFEFF")
        .contains("\"5055,55\"", "Åsa Öberg")
        .hasLineCount(2);
  }

  @Test
  void those_who_have_no_business_there_are_refused() {
    var run = prepared("2026-08");
    var staff = given.account(scene.here(), Role.PROVIDER_STAFF, scene.provider().value(), null);

    assertThat(get(staff, run)).hasStatus(403);
    assertThat(get(staff, "/remuneration/runs")).hasStatus(403);
    assertThat(get(staff, "/remuneration/commitments")).hasStatus(403);
    assertThat(post(staff, run + "/approval")).hasStatus(403);
    assertThat(post(scene.attestant(), run + "/renewal")).hasStatus(403);
    assertThat(browser.get().uri(at(run))).hasStatus(401);
    assertThat(browser.post().uri(at(run + "/approval"))).hasStatus(403);
  }

  @Test
  void another_municipalitys_run_is_not_there() {
    var run = prepared("2026-08");
    var other = money.scene();

    var answer =
        browser
            .get()
            .uri("http://" + other.here() + ".test" + run)
            .session(given.session(other.here(), other.ekonom()));

    assertThat(answer).hasStatus(404);
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_lines() {
    var run = prepared("2026-08");
    var few = SqlStatements.of(() -> get(scene.ekonom(), run));
    money.in(
        scene.here(),
        () -> {
          for (int more = 0; more < 8; more++) {
            path.placement(money.check(scene, 20_000, 60), scene.offer(), START, null);
          }
          return true;
        });
    var renewed =
        Objects.requireNonNull(
            post(scene.ekonom(), run + "/renewal").getResponse().getRedirectedUrl());

    assertThat(SqlStatements.of(() -> get(scene.ekonom(), renewed))).isEqualTo(few);
  }

  private String prepared(String month) {
    var answer = prepare(month);
    assertThat(answer).hasStatus(302);
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult prepare(String month) {
    return browser
        .post()
        .uri(at("/remuneration/runs"))
        .param("month", month)
        .session(given.session(scene.here(), scene.ekonom()))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult get(AccountId account, String address) {
    return browser.get().uri(at(address)).session(given.session(scene.here(), account)).exchange();
  }

  private MvcTestResult post(AccountId account, String address) {
    return browser
        .post()
        .uri(at(address))
        .session(given.session(scene.here(), account))
        .with(csrf())
        .exchange();
  }

  private String at(String address) {
    return "http://" + scene.here() + ".test" + address;
  }
}
