package se.vagval.remuneration.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
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
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.remuneration.GivenMoney;
import se.vagval.remuneration.GivenMoney.Scene;
import se.vagval.remuneration.PlacementPayments;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class StatementPageTest {

  private static final LocalDate START = LocalDate.of(2026, 7, 6);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenMoney money;
  @Autowired GivenPath path;
  @Autowired PlacementPayments payments;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

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
  void every_krona_is_explained_to_the_provider() {
    assertThat(get(staff, "/remuneration/statements"))
        .hasStatusOk()
        .bodyText()
        .contains("juli 2026", "5\u202F055,55\u00A0kr");

    assertThat(get(staff, statement()))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Åsa Öberg", "5\u202F055,55\u00A0kr", "26 dagar i juli 2026", "fördelat på 180 dagar")
        .contains("REM-04", "Attesterad av", "Kim Prov")
        .containsPattern("B\\d{4}");
  }

  @Test
  void in_english_too() {
    assertThat(get(staff, statement() + "?lang=en"))
        .hasStatusOk()
        .bodyText()
        .contains("Statement for July 2026", "SEK\u00A05,055.55");
  }

  @Test
  void the_lines_come_as_a_file() {
    var file = get(staff, statement() + "/lines.csv");

    assertThat(file).hasStatusOk();
    assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .contains("\"5055,55\"", "\"2026-07\"");
  }

  /// Whoever sees no names is not told them by the order of the lines.
  @Test
  void the_order_tells_no_name_that_the_lines_hide() {
    for (var name : List.of("Alm", "Zetterlund", "Ek")) {
      money.in(
          scene.here(),
          () -> {
            var check = money.check(scene, 50_000, 180);
            database
                .sql(
                    "update casework.person set family_name = :name where id = (select person_id from assessment.voucher where id = :id)")
                .param("name", name)
                .param("id", check.value())
                .update();
            var made = path.placement(check, scene.offer(), START, null);
            money.allPresent(made, START, LocalDate.of(2026, 8, 31));
            return made;
          });
    }
    var run = post(scene.ekonom(), "/remuneration/runs", "2026-07").getResponse();
    assertThat(
            post(
                scene.attestant(),
                Objects.requireNonNull(run.getRedirectedUrl()) + "/approval",
                ""))
        .hasStatus(302);
    var blind =
        given.account(scene.here(), Role.PROVIDER_ADMINISTRATOR, scene.provider().value(), null);

    assertThat(shown(staff)).containsSubsequence("Alm", "Ek", "Zetterlund", "Öberg");
    assertThat(decisions(shown(blind))).hasSize(4).isSorted();
  }

  private String shown(AccountId reader) {
    var file = get(reader, statement() + "/lines.csv").getResponse();
    return new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static List<String> decisions(String lines) {
    return java.util.regex.Pattern.compile("(?<=;\"?)B\\d{4}\\S*?(?=\"?;)")
        .matcher(lines)
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void a_name_in_the_file_is_no_formula() {
    given.in(
        scene.here(),
        () ->
            database
                .sql("update casework.person set given_name = '=HYPERLINK(\"http://ond.example\")'")
                .update());

    var file = get(staff, statement() + "/lines.csv");

    assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .contains(";\"'=HYPERLINK(\"\"http://ond.example\"\") Öberg\";", "\"5055,55\"")
        .doesNotContain(";\"=");
  }

  @Test
  void a_placement_is_shown_day_by_day() {
    assertThat(get(staff, "/remuneration/placements/" + placement))
        .hasStatusOk()
        .bodyText()
        .contains("6 juli 2026", "Närvarande", "Ingen planerad aktivitet", "194,44\u00A0kr")
        .contains("44\u202F944,45\u00A0kr", "10 procent av checken");
  }

  @Test
  void another_providers_statement_is_closed() {
    var other = money.in(scene.here(), () -> path.provider("Annan AB"));
    var stranger = given.account(scene.here(), Role.PROVIDER_STAFF, other.value(), null);

    assertThat(get(stranger, statement())).hasStatus(403);
    assertThat(get(stranger, statement() + "/lines.csv")).hasStatus(403);
    assertThat(get(stranger, "/remuneration/placements/" + placement)).hasStatus(403);
    assertThat(get(stranger, "/remuneration/statements")).bodyText().doesNotContain("Verkstan AB");
    assertThat(get(scene.caseworker(), statement())).hasStatus(403);
    assertThat(get(staff, "/remuneration/statements/" + placement + "/2026-07")).hasStatus(404);
    assertThat(get(staff, "/remuneration/statements/" + scene.provider() + "/2026-7x"))
        .hasStatus(404);
  }

  @Test
  void a_month_without_anything_says_so() {
    assertThat(get(staff, "/remuneration/statements/" + scene.provider() + "/2026-01"))
        .hasStatusOk()
        .bodyText()
        .contains("Inget bokfördes den här månaden");
  }

  @Test
  void finance_sees_what_is_committed_and_left() {
    assertThat(get(scene.ekonom(), "/remuneration/commitments"))
        .hasStatusOk()
        .bodyText()
        .contains("50\u202F000,00\u00A0kr", "5\u202F055,55\u00A0kr", "44\u202F944,45\u00A0kr");
    assertThat(get(scene.ekonom(), "/remuneration/statements")).bodyText().contains("Verkstan AB");
  }

  @Test
  void whoever_reads_the_commitments_stands_in_the_log_of_each_case() {
    assertThat(get(scene.ekonom(), "/remuneration/commitments")).hasStatusOk();

    given.in(
        scene.here(),
        () ->
            assertThat(
                    database
                        .sql(
                            "select count(*) from audit.entry where what = 'commitments' and case_id is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
  }

  @Test
  void what_is_left_is_held_for_running_checks_for_results_or_released_and_adds_up() {
    assertThat(told()).contains("Checkar som kan användas 1 44944,45");
    checkUntil("2026-08-30");
    assertThat(told())
        .contains("Checkar som kan användas 0 0,00", "Resultat av checkar som är slut 1 44944,45");
    checkUntil("2026-02-01");
    assertThat(told())
        .as("decided before there was a time for claiming")
        .contains("Resultat av checkar som är slut 1 44944,45");
    aCheckWithATimeForClaiming("2026-12-02");
    clock.moveTo(LocalDate.of(2027, 6, 2));
    assertThat(told())
        .contains("Resultat av checkar som är slut 1 44944,45")
        .contains("Frigjort, inget mer kan anmälas 1 50000,00", "Allt som är kvar 2 94944,45");
  }

  /// Decided on the first day on which there is one.
  private void aCheckWithATimeForClaiming(String until) {
    var decided = LocalDate.of(2026, 11, 24);
    money.in(
        scene.here(),
        () -> {
          var caseId = path.caseOf(path.person("Bo", "Alm"), scene.unit(), scene.caseworker());
          var check =
              path.voucher(
                  caseId,
                  scene.caseworker(),
                  new GivenPath.Check(Money.ofKronor(50_000), 180, decided));
          path.placement(check, scene.offer(), decided, LocalDate.parse(until).minusDays(1));
          database
              .sql(
                  "insert into remuneration.commitment (voucher_id, amount_ore, cap_ore) values (:id, 5000000, 3500000)")
              .param("id", check.value())
              .update();
          return database
              .sql(
                  "update assessment.voucher set valid = daterange(:from, :until::date) where id = :id")
              .param("from", decided)
              .param("until", until)
              .param("id", check.value())
              .update();
        });
  }

  private String told() {
    return se.vagval.testing.Told.by(get(scene.ekonom(), "/remuneration/commitments"))
        .replaceAll("<[^>]*>", " ")
        .replaceAll("[\\u00a0\\u202f]|kr", "")
        .replaceAll("\\s+", " ");
  }

  private void checkUntil(String day) {
    money.in(
        scene.here(),
        () ->
            database
                .sql("update assessment.voucher set valid = daterange('2026-01-02', :day::date)")
                .param("day", day)
                .update());
  }

  @Test
  void the_door_tells_what_was_paid() {
    var paid =
        Tenant.<java.util.Map<PlacementId, Money>, RuntimeException>call(
            scene.here(), () -> payments.of(List.of(placement)));

    assertThat(paid).containsExactly(java.util.Map.entry(placement, Money.ofOre(505_555)));
  }

  private String statement() {
    return "/remuneration/statements/" + scene.provider() + "/2026-07";
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
