package se.vagval.outcomes.claiming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.attendance.GivenAttendance;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.ApprovedResults;
import se.vagval.outcomes.Exit;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// From claim to decision to follow-up, as the provider and the result officer see it.
@VagvalTest
class ClaimPageTest {

  private static final byte[] PDF = "%PDF-1.7 avtal".getBytes(StandardCharsets.UTF_8);

  private static final LocalDate LIMIT_SINCE = LocalDate.of(2026, 11, 24);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired ApprovedResults results;
  @Autowired TestClock clock;
  @Autowired StatementCount statements;
  private GivenAttendance place;
  private PlacementId kim;
  private MockHttpSession officer;

  @BeforeEach
  void one_placement_that_has_ended() {
    place = new GivenAttendance(given, path);
    kim =
        place.participant("Öberg", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 8, 31)).placement();
    officer = place.as(given.account(place.here, Role.RESULT_OFFICER, null, null));
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void a_claim_waits_and_sending_it_twice_makes_one() {
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasRedirectedUrl(claimPage());
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasRedirectedUrl(claimPage());

    assertThat(ids()).hasSize(1);
    assertThat(get(claimPage(), place.asStaff()))
        .bodyText()
        .contains("Anmält 1 september 2026. Väntar på beslut", "avtal.pdf")
        .doesNotContain("<form class=\"form\"");
  }

  @Test
  void a_bad_file_is_told_at_the_field_and_what_was_chosen_is_kept() {
    var empty = claim("STUDIES", "NONE", new byte[0]);
    var wrong = claim("STUDIES", "NONE", "PK zip".getBytes(StandardCharsets.UTF_8));
    var large = claim("STUDIES", "NONE", java.util.Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1));

    assertThat(empty)
        .hasStatus(422)
        .bodyText()
        .contains("Filen är tom", "value=\"STUDIES\" checked");
    assertThat(wrong)
        .hasStatus(422)
        .bodyText()
        .contains("Filen är ingen PDF", "value=\"STUDIES\" checked");
    assertThat(large).hasStatus(422).bodyText().contains("Filen är större än 10 MB");
    assertThat(claim("", "NONE", PDF))
        .hasStatus(422)
        .bodyText()
        .contains("Välj hur deltagaren försörjer sig", "Välj filen igen");
    assertThat(claim("STUDIES", "NYSTARTSJOBB", PDF))
        .hasStatus(422)
        .bodyText()
        .contains("Bara en anställning kan vara subventionerad");
    assertThat(ids()).isEmpty();
  }

  @Test
  void nothing_is_claimed_before_the_placement_has_ended() {
    kim = place.participant("Alm", LocalDate.of(2026, 3, 2), null).placement();

    assertThat(get(claimPage(), place.asStaff())).bodyText().contains("Avsluta placeringen först");
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus(409);
    assertThat(ids()).isEmpty();
  }

  /// The check was decided on the first day of the limit; its last day is 1 December 2026.
  private void aCheckWithALimit(LocalDate lastDayOfPlacement) {
    kim =
        place
            .participant("Alm", LIMIT_SINCE, LIMIT_SINCE.plusDays(1), lastDayOfPlacement)
            .placement();
    checkUntil("2026-12-02");
  }

  @Test
  void nothing_is_claimed_when_the_time_after_the_checks_last_day_is_over() {
    aCheckWithALimit(LocalDate.of(2027, 3, 31));
    clock.moveTo(LocalDate.of(2027, 6, 2));

    assertThat(get(claimPage(), place.asStaff()))
        .bodyText()
        .contains("Tiden för att anmäla ett resultat gick ut 1 juni 2027");
    assertThat(claim("EMPLOYMENT", "NONE", PDF))
        .hasStatus(409)
        .bodyText()
        .contains("Pengarna hålls inte längre");
    assertThat(ids()).isEmpty();

    clock.moveTo(LocalDate.of(2027, 6, 1));
    assertThat(get(claimPage(), place.asStaff()))
        .bodyText()
        .contains("Anmäl det senast 1 juni 2027");
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
  }

  @Test
  void a_check_that_was_decided_before_the_limit_has_none_though_it_ends_later() {
    kim =
        place
            .participant("Alm", LIMIT_SINCE.minusDays(1), LIMIT_SINCE, LocalDate.of(2027, 3, 31))
            .placement();
    checkUntil("2026-12-02");
    clock.moveTo(LocalDate.of(2027, 6, 2));

    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    assertThat(decide(ids().getFirst(), "refuse", "Avtalet saknas", officer))
        .hasStatus3xxRedirection();
    assertThat(get(claimPage(), place.asStaff()))
        .bodyText()
        .contains("Ni kan anmäla på nytt med ett annat underlag.");
  }

  /// Claimed on the last day, and refused when the provider would no longer see the participant.
  @Test
  void a_refusal_gives_time_for_a_new_claim_however_late_it_comes() {
    aCheckWithALimit(LocalDate.of(2027, 3, 10));
    clock.moveTo(LocalDate.of(2027, 6, 1));
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    clock.moveTo(LocalDate.of(2027, 6, 20));
    assertThat(get(claimPage(), place.asStaff())).bodyText().contains("Väntar på beslut");
    assertThat(decide(ids().getFirst(), "refuse", "Avtalet saknas", officer))
        .hasStatus3xxRedirection();

    assertThat(get(claimPage(), place.asStaff()))
        .bodyText()
        .contains(
            "Avtalet saknas",
            "Ni kan anmäla på nytt med ett annat underlag, senast 20 juli 2027",
            "Anmäl det senast 20 juli 2027");
    assertThat(get("/choice/participants", place.asStaff())).bodyText().contains("Kim Alm");
    clock.moveTo(LocalDate.of(2027, 7, 21));
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus(403);
    assertThat(get("/choice/participants", place.asStaff())).bodyText().doesNotContain("Kim Alm");
    clock.moveTo(LocalDate.of(2027, 7, 20));
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    assertThat(ids()).hasSize(2);
  }

  /// @param day the day after the check's last
  private void checkUntil(String day) {
    given.in(
        place.here,
        () ->
            database
                .sql("update assessment.voucher set valid = daterange(lower(valid), :day::date)")
                .param("day", day)
                .update());
  }

  @Test
  void others_may_neither_claim_nor_decide() {
    assertThat(get(claimPage(), place.asStaffElsewhere())).hasStatus(403);
    assertThat(get(claimPage(), place.asCaseworker())).hasStatus(403);
    assertThat(get("/outcomes/claims", place.asStaff())).hasStatus(403);
    assertThat(get("/outcomes/claims/" + UUID.randomUUID(), officer)).hasStatus(404);
  }

  @Test
  void an_approved_claim_is_a_result_and_deciding_twice_changes_nothing() {
    assertThat(claim("EMPLOYMENT", "NYSTARTSJOBB", PDF)).hasStatus3xxRedirection();
    var id = ids().getFirst();

    assertThat(get("/outcomes/claims", officer)).bodyText().contains("Kim Öberg", "Verkstan AB");
    assertThat(get("/outcomes/claims/" + id + "/evidence", officer))
        .hasContentType("application/pdf")
        .headers()
        .extracting(headers -> headers.getFirst("Content-Disposition"))
        .asString()
        .startsWith("attachment;")
        .contains("avtal.pdf")
        .doesNotContain("mapp");
    assertThat(decide(id, "approve", "", officer)).hasRedirectedUrl("/outcomes/claims/" + id);
    assertThat(decide(id, "approve", "", officer)).hasRedirectedUrl("/outcomes/claims/" + id);
    var other = decide(id, "refuse", "Mina skäl", officer);

    assertThat(other)
        .hasStatus(409)
        .bodyText()
        .contains("Någon annan har redan beslutat", "Mina skäl");
    assertThat(exit()).containsEntry(kim, new Exit(TestClock.USUAL, null));
    assertThat(get(claimPage(), place.asStaff())).bodyText().contains("Godkänt 1 september 2026");
  }

  @Test
  void the_list_takes_as_many_statements_for_four_as_for_one() {
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    Runnable read = () -> assertThat(get("/outcomes/claims", officer)).hasStatusOk();
    read.run();
    int one = statements.of(read);
    for (var name : new String[] {"Alm", "Ek", "Lind"}) {
      kim =
          place.participant(name, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 8, 31)).placement();
      assertThat(claim("STUDIES", "NONE", PDF)).hasStatus3xxRedirection();
    }

    assertThat(statements.of(read)).isEqualTo(one);
  }

  @Test
  void a_refusal_needs_reasons_and_a_refused_result_can_be_claimed_anew() {
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    var first = ids().getFirst();

    assertThat(decide(first, "refuse", " ", officer))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv varför", "value=\"refuse\" checked");
    assertThat(decide(first, "", "Text", officer))
        .hasStatus(422)
        .bodyText()
        .contains(">Text</textarea>");
    assertThat(decide(first, "refuse", "Avtalet gäller tre månader", officer))
        .hasStatus3xxRedirection();
    assertThat(get(claimPage(), place.asStaff()))
        .bodyText()
        .contains("Avtalet gäller tre månader", "Skicka anmälan");
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    assertThat(ids()).hasSize(2);
    assertThat(exit()).isEmpty();
  }

  @Test
  void whoever_claims_or_works_for_the_provider_does_not_decide() {
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    var id = ids().getFirst();
    given.in(place.here, () -> decidesClaims(place.staff));

    assertThat(get("/outcomes/claims/" + id, place.asStaff()))
        .hasStatusOk()
        .bodyText()
        .contains("Du kan inte besluta");
    assertThat(decide(id, "approve", "", place.asStaff())).hasStatus(403);
    assertThat(exit()).isEmpty();
    assertThatThrownBy(() -> given.in(place.here, () -> ownDecision(id)))
        .rootCause()
        .hasMessageContaining("nobody_decides_their_own_claim");
  }

  /// Whose role at the provider rests, since they signed in for somebody else, works there still.
  @Test
  void signing_in_for_another_organisation_does_not_help_to_decide_on_the_own_provider() {
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    var id = ids().getFirst();
    var colleague = given.account(place.here, Role.PROVIDER_STAFF, place.provider.value(), null);
    given.in(place.here, () -> decidesClaims(colleague));
    var elsewhere = given.session(place.here, colleague, "5569999999");

    assertThat(get("/choice/participants", elsewhere)).hasStatus(403);
    assertThat(get("/outcomes/claims/" + id, elsewhere)).bodyText().contains("Du kan inte besluta");
    assertThat(decide(id, "approve", "", elsewhere)).hasStatus(403);
  }

  private void decidesClaims(AccountId account) {
    database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, valid)
            values (gen_random_uuid(), :account, 'RESULT_OFFICER', '[2020-01-01,)')
            """)
        .param("account", account.value())
        .update();
  }

  @Test
  void six_months_on_the_result_is_followed_up() {
    assertThat(claim("EMPLOYMENT", "NONE", PDF)).hasStatus3xxRedirection();
    assertThat(decide(ids().getFirst(), "approve", "", officer)).hasStatus3xxRedirection();
    assertThat(get("/outcomes/follow-ups", officer)).bodyText().contains("Inget att följa upp");
    assertThat(followUp("6", "SELF_SUPPORTING")).hasStatus(409).bodyText().contains("för tidigt");

    clock.moveTo(LocalDate.of(2027, 3, 1));
    assertThat(get("/outcomes/follow-ups", officer))
        .bodyText()
        .contains("Kim Öberg", "Sex månader");
    assertThat(followUp("6", "")).hasStatus(422);
    assertThat(followUp("6", "SELF_SUPPORTING")).hasStatus3xxRedirection();
    assertThat(followUp("6", "SELF_SUPPORTING")).hasStatus3xxRedirection();
    assertThat(followUp("6", "ON_ASSISTANCE")).hasStatus(409);

    assertThat(exit()).containsEntry(kim, new Exit(TestClock.USUAL, LocalDate.of(2027, 3, 1)));
    assertThat(get("/outcomes/follow-ups", place.asStaff())).hasStatus(403);
    clock.moveTo(TestClock.USUAL);
  }

  private void ownDecision(UUID claim) {
    given.insert(
        "outcomes.claim_decision",
        Map.of(
            "claim_id", claim,
            "placement_id", kim.value(),
            "approved", true,
            "claimed_by", place.staff.value(),
            "decided_by", place.staff.value(),
            "decided_on", TestClock.USUAL,
            "decided_at", java.time.OffsetDateTime.parse("2026-09-01T10:00:00Z")));
  }

  private String claimPage() {
    return "/outcomes/placements/" + kim + "/claim";
  }

  private MvcTestResult get(String page, MockHttpSession session) {
    return browser.get().uri(place.uri(page)).session(session).exchange();
  }

  private MvcTestResult claim(String kind, String subsidy, byte[] file) {
    return browser
        .post()
        .uri(place.uri(claimPage()))
        .multipart()
        .file(new MockMultipartFile("evidence", "C:\\mapp\\avtal.pdf", "application/pdf", file))
        .session(place.asStaff())
        .with(csrf())
        .param("kind", kind)
        .param("subsidy", subsidy)
        .exchange();
  }

  private MvcTestResult decide(
      UUID claim, String decision, String reasons, MockHttpSession session) {
    return browser
        .post()
        .uri(place.uri("/outcomes/claims/" + claim))
        .session(session)
        .with(csrf())
        .param("decision", decision)
        .param("reasons", reasons)
        .exchange();
  }

  private MvcTestResult followUp(String months, String found) {
    return browser
        .post()
        .uri(place.uri("/outcomes/follow-ups"))
        .session(officer)
        .with(csrf())
        .param("placement", kim.toString())
        .param("months", months)
        .param("found", found)
        .exchange();
  }

  private List<UUID> ids() {
    var ids = new ArrayList<UUID>();
    given.in(
        place.here,
        () ->
            ids.addAll(
                database
                    .sql("select id from outcomes.claim order by claimed_at")
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .list()));
    return ids;
  }

  private Map<PlacementId, Exit> exit() {
    var exits = new java.util.HashMap<PlacementId, Exit>();
    given.in(place.here, () -> exits.putAll(results.of(List.of(kim))));
    return exits;
  }
}
