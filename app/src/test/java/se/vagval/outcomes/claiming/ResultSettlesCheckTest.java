package se.vagval.outcomes.claiming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Choices;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Scene;
import se.vagval.outcomes.GivenResult;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// A result belongs to the last placement of a check, and nothing follows it there.
@VagvalTest
class ResultSettlesCheckTest {

  private static final byte[] PDF = "%PDF-1.7 avtal".getBytes(StandardCharsets.UTF_8);
  private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Choices choices;
  private @Nullable Scene placed;

  @BeforeEach
  void a_check() {
    placed = Scene.of(given, path);
  }

  @Test
  void a_placement_that_another_followed_is_not_claimed_for() {
    var first = placement(0, FROM, TO);
    placement(1, TO.plusDays(1), null);

    assertThat(claim(first)).hasStatus(409).bodyText().contains("inte den sista");
    assertThat(one("select count(*)::text from outcomes.claim")).isEqualTo("0");
  }

  @Test
  void one_that_was_called_off_is_never_claimed_for_and_does_not_count_as_the_last() {
    var first = placement(0, FROM, TO);
    var calledOff = placement(1, TO.plusDays(10), TO.plusDays(9));

    assertThat(claim(calledOff, 1)).hasStatus(409);
    assertThat(claim(first)).hasStatus3xxRedirection();
  }

  @Test
  void a_claim_that_another_placement_has_overtaken_is_not_approved_but_may_be_refused() {
    var first = placement(0, FROM, TO);
    assertThat(claim(first)).hasStatus3xxRedirection();
    var claim = one("select id::text from outcomes.claim");
    placement(1, TO.plusDays(1), null);

    assertThat(decide(claim, "approve", "Mina ord"))
        .hasStatus(409)
        .bodyText()
        .contains("börjat hos en annan anordnare", "Mina ord");
    assertThat(decide(claim, "refuse", "Resultatet hör till en annan tid"))
        .hasStatus3xxRedirection();
  }

  @Test
  void after_an_approved_result_nobody_chooses_again_on_the_check() {
    approved(placement(0, FROM, TO));
    var other = scene().offers().getLast();

    assertThat(
            post(
                "/choice/vouchers/" + scene().voucher() + "/confirm",
                scene().participant(),
                "offer",
                other.toString(),
                "seen",
                current().toString()))
        .hasStatus(409)
        .bodyText()
        .contains("Checken är avslutad")
        .doesNotContain("Se alla du kan välja");
    assertThat(one("select count(*)::text from choice.choice")).isEqualTo("1");
  }

  @Test
  void after_an_approved_result_no_page_offers_a_choice_and_each_says_why() {
    assertThat(get("/casework/my-path", scene().participant()))
        .bodyText()
        .contains("/choice/vouchers/");
    approved(placement(0, FROM, TO));
    var offer = "/catalogue/offers/" + scene().offers().getLast();
    var choosing = "/choice/vouchers/" + scene().voucher();

    for (var address : List.of("/casework/my-path", choosing, "/choice/receipts/" + current())) {
      assertThat(get(address, scene().participant()))
          .as(address)
          .hasStatusOk()
          .bodyText()
          .contains("Checken är avslutad: kommunen har godkänt att du försörjer dig själv")
          .doesNotContain("/confirm", "href=\"" + choosing + "\"");
    }
    assertThat(get(offer, scene().participant())).hasStatusOk().bodyText().doesNotContain(choosing);
    assertThat(get("/casework/cases/" + scene().caseId(), scene().caseworker()))
        .hasStatusOk()
        .bodyText()
        .contains("Checken är avslutad: ett resultat är godkänt")
        .doesNotContain("Personen har inte valt anordnare än");
  }

  @Test
  void after_an_approved_result_nobody_starts_on_the_check() {
    approved(placement(0, FROM, TO));
    placement(1, LocalDate.of(2026, 8, 20), LocalDate.of(2026, 8, 19));

    assertThat(
            post(
                "/choice/placements/start/" + current(),
                scene().staffOf(1),
                "start.day",
                "14",
                "start.month",
                "9",
                "start.year",
                "2026"))
        .hasStatus(409)
        .bodyText()
        .contains("Resultatet är godkänt");
    assertThat(one("select count(*)::text from choice.placement where not isempty(running)"))
        .isEqualTo("1");
  }

  private PlacementId placement(int offer, LocalDate start, @Nullable LocalDate last) {
    var made = new ArrayList<PlacementId>();
    given.in(
        scene().here(),
        () ->
            made.add(path.placement(scene().voucher(), scene().offers().get(offer), start, last)));
    return made.getFirst();
  }

  private void approved(PlacementId placement) {
    given.in(
        scene().here(),
        () -> new GivenResult(database).approved(placement, UUID.randomUUID(), TO.plusDays(3)));
  }

  private ChoiceId current() {
    var found = new ArrayList<ChoiceId>();
    given.in(
        scene().here(), () -> found.add(choices.current(scene().voucher()).orElseThrow().id()));
    return found.getFirst();
  }

  private MvcTestResult get(String address, AccountId by) {
    return browser.get().uri(scene().at(address)).session(scene().as(by)).exchange();
  }

  private MvcTestResult claim(PlacementId placement) {
    return claim(placement, 0);
  }

  private MvcTestResult claim(PlacementId placement, int provider) {
    return browser
        .post()
        .uri(scene().at("/outcomes/placements/" + placement + "/claim"))
        .multipart()
        .file(new MockMultipartFile("evidence", "avtal.pdf", "application/pdf", PDF))
        .session(scene().as(scene().staffOf(provider)))
        .with(csrf())
        .param("kind", "EMPLOYMENT")
        .exchange();
  }

  private MvcTestResult decide(String claim, String decision, String reasons) {
    var officer = given.account(scene().here(), Role.RESULT_OFFICER, null, null);
    return post("/outcomes/claims/" + claim, officer, "decision", decision, "reasons", reasons);
  }

  private MvcTestResult post(String address, AccountId by, String... fields) {
    var post = browser.post().uri(scene().at(address)).session(scene().as(by)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      post = post.param(fields[at], fields[at + 1]);
    }
    return post.exchange();
  }

  private Scene scene() {
    return Objects.requireNonNull(placed);
  }

  private String one(String sql) {
    var found = new ArrayList<String>();
    given.in(
        scene().here(),
        () -> found.add(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.getFirst();
  }
}
