package se.vagval.casework.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.casework.Cases;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// Amina Öberg's case, on 1 December 2026; nothing in it has to be settled before it is closed.
@VagvalTest
class ClosingPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired Cases cases;

  GivenAssessment scene;

  @BeforeEach
  void a_case() {
    clock.moveTo(LocalDate.of(2026, 12, 1));
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  @Test
  void a_case_is_closed_with_why_and_leaves_the_work_list() {
    var id = UUID.randomUUID().toString();

    assertThat(close(form(id, "WORK", ""))).hasStatus3xxRedirection();

    assertThat(one("select closed_on::text from casework.case_file")).isEqualTo("2026-12-01");
    assertThat(get("/casework", scene.caseworker)).bodyText().doesNotContain("Öberg");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Ärendet är avslutat", "Arbete", "1 december 2026", "/open-again\"")
        .doesNotContain(scene.caseId + "/close\"");
    assertThat(get("/casework/closed", scene.caseworker)).bodyText().contains("Öberg", "Arbete");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Ärendet avslutades: Arbete");
    assertThat(one("select string_agg(what, ' ') from audit.entry where act = 'CHANGED'"))
        .isEqualTo("case-closed");
  }

  @Test
  void what_only_has_to_be_known_is_told_and_hinders_nothing() {
    scene.paid(database, LocalDate.of(2026, 11, 1), 450_000);

    assertThat(show())
        .bodyText()
        .contains("Bra att veta", "ekonomiskt bistånd den här eller förra månaden");
    assertThat(close(form("", "MOVED", ""))).hasStatus3xxRedirection();
  }

  @Test
  void an_inquiry_that_was_left_open_waits_for_nobody_in_a_closed_case() {
    run(
        """
        insert into casework.inquiry (id, case_id, opened_on, due_on, opened_by, opened_at, profile)
        select gen_random_uuid(), id, '2026-11-01', '2026-12-31', responsible_id, now(), 'p' from casework.case_file
        """);
    var overview = "/casework/cases/" + scene.caseId;
    assertThat(get(overview, scene.caseworker)).bodyText().contains("Avsluta utredningen");

    assertThat(close(form("", "MOVED", ""))).hasStatus3xxRedirection();

    assertThat(get(overview, scene.caseworker)).bodyText().doesNotContain("Avsluta utredningen");
  }

  @Test
  void a_check_that_is_held_has_to_end_first_and_no_form_is_shown() {
    given.in(
        scene.here,
        () -> path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180));
    clock.moveTo(LocalDate.of(2026, 9, 15));

    assertThat(show())
        .hasStatus(200)
        .bodyText()
        .contains("Personen har en check som gäller")
        .doesNotContain("name=\"reason\"");
    assertThat(close(form("", "WORK", "")))
        .hasStatus(409)
        .bodyText()
        .contains("måste bli klart först");
    assertThat(one("select count(*)::text from casework.case_closing")).isEqualTo("0");
    assertThat(one("select count(*)::text from casework.case_file where closed_on is null"))
        .isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NONSENSE", "work"})
  void a_reason_that_the_list_does_not_have_is_told_at_its_field(String reason) {
    assertThat(close(form("", reason, "x")))
        .hasStatus(422)
        .bodyText()
        .contains("Välj varför ärendet avslutas", "href=\"#reason");
  }

  @Test
  void a_reason_that_says_too_little_needs_words_and_too_many_are_refused() {
    assertThat(close(form("", "OTHER", " ")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv mer om varför");
    assertThat(close(form("", "OTHER", "å".repeat(4001))))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv högst 4 000 tecken");
    assertThat(close(form("", "OTHER", "Familjen <flyttar> utomlands"))).hasStatus3xxRedirection();
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Familjen &lt;flyttar&gt; utomlands");
  }

  @Test
  void the_same_form_sent_twice_closes_once_and_another_says_that_it_is_closed() {
    var id = UUID.randomUUID().toString();

    assertThat(close(form(id, "WORK", ""))).hasStatus3xxRedirection();
    assertThat(close(form(id, "WORK", ""))).hasStatus3xxRedirection();
    assertThat(close(form("", "MOVED", "")))
        .hasStatus(409)
        .bodyText()
        .contains("Ärendet är redan avslutat");

    assertThat(one("select count(*)::text from casework.case_closing")).isEqualTo("1");
  }

  @Test
  void two_forms_at_once_close_it_once() {
    var answers =
        IntStream.range(0, 4)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> close(form("", "WORK", ""))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(answer -> answer.getResponse().getStatus())
            .toList();

    assertThat(answers).containsExactlyInAnyOrder(302, 409, 409, 409);
    assertThat(one("select count(*)::text from casework.case_closing")).isEqualTo("1");
  }

  @Test
  void closing_waits_for_whoever_adds_something_to_the_case() throws InterruptedException {
    var kept = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var adding =
        CompletableFuture.runAsync(() ->
            given.in(
                scene.here,
                () -> {
                  cases.keepFromClosing(scene.caseId);
                  path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 900);
                  kept.countDown();
                  await(mayEnd);
                }));
    assertThat(kept.await(20, TimeUnit.SECONDS)).isTrue();

    var closing = CompletableFuture.supplyAsync(() -> close(form("", "WORK", "")));
    assertThat(closing.isDone()).isFalse();
    mayEnd.countDown();
    adding.join();

    assertThat(closing.join()).hasStatus(409);
    assertThat(one("select count(*)::text from casework.case_file where closed_on is null"))
        .isEqualTo("1");
  }

  @Test
  void it_is_opened_again_with_why_and_closed_once_more() {
    assertThat(close(form("", "WORK", ""))).hasStatus3xxRedirection();
    var id = UUID.randomUUID().toString();

    assertThat(openAgain(scene.caseworker, id, " "))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv varför ärendet öppnas igen");
    assertThat(openAgain(scene.caseworker, id, "Jobbet blev inte av")).hasStatus3xxRedirection();
    assertThat(openAgain(scene.caseworker, id, "Jobbet blev inte av")).hasStatus3xxRedirection();
    assertThat(openAgain(scene.caseworker, "", "En gång till"))
        .hasStatus(409)
        .bodyText()
        .contains("Ärendet är öppet");

    assertThat(get("/casework", scene.caseworker)).bodyText().contains("Öberg");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains(scene.caseId + "/close\"")
        .doesNotContain("Ärendet är avslutat");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Ärendet avslutades: Arbete", "Ärendet öppnades igen");
    assertThat(one("select count(*)::text from casework.case_reopening")).isEqualTo("1");
    assertThat(close(form("", "STUDIES", ""))).hasStatus3xxRedirection();
    assertThat(get("/casework/closed", scene.caseworker))
        .bodyText()
        .contains("Studier")
        .doesNotContain("Arbete</td>");
  }

  @Test
  void an_old_form_closes_and_opens_it_anew() {
    var closing = form(UUID.randomUUID().toString(), "WORK", "");
    var opening = UUID.randomUUID().toString();
    for (int n = 1; n <= 2; n++) {
      assertThat(close(closing)).hasStatus3xxRedirection();
      assertThat(one("select count(*)::text from casework.case_file where closed_on is null"))
          .isEqualTo("0");

      assertThat(openAgain(scene.caseworker, opening, "Kom tillbaka")).hasStatus3xxRedirection();
      assertThat(one("select count(*)::text from casework.case_file where closed_on is null"))
          .isEqualTo("1");
    }

    assertThat(one("select count(*)::text from casework.case_closing")).isEqualTo("2");
    assertThat(one("select count(*)::text from casework.case_reopening")).isEqualTo("2");
  }

  @Test
  void an_id_that_is_of_another_case_neither_closes_nor_opens_this_one() {
    assertThat(close(form("", "WORK", ""))).hasStatus3xxRedirection();
    assertThat(openAgain(scene.caseworker, "", "Kom tillbaka")).hasStatus3xxRedirection();
    var closing = one("select id::text from casework.case_closing");
    var opening = one("select id::text from casework.case_reopening");
    var other = anotherCase();

    assertThat(post(other + "/close", form(closing, "WORK", ""), scene.caseworker)).hasStatus(404);
    assertThat(post(other + "/close", form("", "WORK", ""), scene.caseworker))
        .hasStatus3xxRedirection();
    assertThat(post(other + "/open-again", Map.of("id", opening, "why", "x"), scene.caseworker))
        .hasStatus(404);

    assertThat(one("select count(*)::text from casework.case_closing")).isEqualTo("2");
    assertThat(one("select count(*)::text from casework.case_reopening")).isEqualTo("1");
  }

  private String anotherCase() {
    var address = new AtomicReference<>("");
    given.in(
        scene.here,
        () -> {
          var id = path.caseOf(path.person("Lo", "Granne"), scene.unit, scene.caseworker);
          address.set("/casework/cases/" + id);
        });
    return address.get();
  }

  @Test
  void it_is_not_opened_again_beside_another_open_case() {
    assertThat(close(form("", "WORK", ""))).hasStatus3xxRedirection();
    run(
        """
        insert into casework.case_file (id, number, person_id, household_id, unit_id, responsible_id, opened_on)
        select gen_random_uuid(), 'VV-2026-99999', person_id, household_id, unit_id, responsible_id, '2026-12-01'
        from casework.case_file
        """);

    assertThat(openAgain(scene.caseworker, "", "Fel"))
        .hasStatus(409)
        .bodyText()
        .contains("Personen har ett annat öppet ärende", "Till ärende VV-2026-99999");
  }

  @Test
  void one_that_was_closed_before_that_was_kept_is_listed_and_opened_again() {
    run("update casework.case_file set closed_on = '2026-10-31'");

    assertThat(get("/casework/closed", scene.caseworker))
        .bodyText()
        .contains("Öberg", "Inte sparat");
    assertThat(openAgain(scene.caseworker, "", "Söker stöd igen")).hasStatus3xxRedirection();
    assertThat(one("select (closing_id is null)::text from casework.case_reopening"))
        .isEqualTo("true");
  }

  @Test
  void another_year_has_its_own_list_and_an_empty_one_says_so() {
    assertThat(close(form("", "WORK", ""))).hasStatus3xxRedirection();

    assertThat(get("/casework/closed?year=2025", scene.caseworker))
        .bodyText()
        .contains("Inget ärende är avslutat under 2025", "year=2026");
    assertThat(get("/casework/closed?year=x&page=9", scene.caseworker))
        .bodyText()
        .contains("Öberg");
    assertThat(get("/casework/closed", scene.stranger)).bodyText().doesNotContain("Öberg");
  }

  @Test
  void a_colleague_a_stranger_and_the_person_close_nothing() {
    var address = "/casework/cases/" + scene.caseId + "/close";
    for (var one : List.of(scene.colleague, scene.stranger, scene.participant)) {
      assertThat(get(address, one)).hasStatus(403);
      assertThat(post(address, form("", "WORK", ""), one)).hasStatus(403);
      assertThat(openAgain(one, "", "x")).hasStatus(403);
    }
    assertThat(get("/casework/closed", scene.participant)).hasStatus(403);
  }

  @Test
  void whoever_was_responsible_for_somebody_protected_does_not_open_it_again() {
    assertThat(close(form("", "WORK", ""))).hasStatus3xxRedirection();
    run("update casework.person set protected_as = 'SECRECY_MARK', alias = 'Ekorren'");

    assertThat(openAgain(scene.caseworker, "", "x")).hasStatus(403);
    assertThat(get("/casework/closed", scene.caseworker))
        .bodyText()
        .doesNotContain("Öberg", "Ekorren");
  }

  @Test
  void a_team_leader_opens_a_case_of_the_unit_again() {
    var leader = given.account(scene.here, Role.TEAM_LEADER, scene.unit.value(), null);
    assertThat(close(form("", "WORK", ""))).hasStatus3xxRedirection();

    assertThat(get("/casework/closed", leader)).bodyText().contains("Öberg");
    assertThat(openAgain(leader, "", "Avslutades av misstag")).hasStatus3xxRedirection();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody went on");
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Map<String, String> form(String id, String reason, String words) {
    return Map.of("id", id, "reason", reason, "words", words);
  }

  private MvcTestResult show() {
    return get("/casework/cases/" + scene.caseId + "/close", scene.caseworker);
  }

  private MvcTestResult close(Map<String, String> form) {
    return post("/casework/cases/" + scene.caseId + "/close", form, scene.caseworker);
  }

  private MvcTestResult openAgain(AccountId as, String id, String why) {
    return post(
        "/casework/cases/" + scene.caseId + "/open-again", Map.of("id", id, "why", why), as);
  }

  private MvcTestResult get(String address, AccountId as) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(as))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId as) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address)
            .session(scene.as(as))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private String one(String sql) {
    var found = new AtomicReference<>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  private void run(String sql) {
    given.in(scene.here, () -> database.sql(sql).update());
  }
}
