package se.vagval.audit.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ReviewPagesTest {

  private static final Instant A_TUESDAY = Instant.parse("2026-08-04T08:00:00Z");
  private static final Instant A_SATURDAY = Instant.parse("2026-08-08T08:00:00Z");
  private static final Instant THAT_NIGHT = Instant.parse("2026-08-04T20:30:00Z");
  private static final Instant THE_MONTH_BEFORE = Instant.parse("2026-07-31T21:59:00Z");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private final UnitId unit = new UnitId(UUID.randomUUID());
  private final UnitId otherUnit = new UnitId(UUID.randomUUID());

  @SuppressWarnings("NullAway.Init")
  private MunicipalityId here;

  @SuppressWarnings("NullAway.Init")
  private AccountId caseworker;

  @SuppressWarnings("NullAway.Init")
  private AccountId reviewer;

  @SuppressWarnings("NullAway.Init")
  private UUID caseOfNamesake;

  @SuppressWarnings("NullAway.Init")
  private UUID caseOfAnother;

  @BeforeEach
  void a_caseworker_called_kim_prov_and_two_cases() {
    here = given.municipality("nacka-2013");
    given.in(
        here,
        () -> {
          given.insert("casework.unit", Map.of("id", unit.value(), "name", "Enhet Väst"));
          given.insert("casework.unit", Map.of("id", otherUnit.value(), "name", "Enhet Öst"));
        });
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    reviewer = given.account(here, Role.LOG_REVIEWER, null, null);
    given.in(
        here,
        () -> {
          caseOfNamesake = path.caseOf(path.person("Alva", "Prov"), unit, caseworker).value();
          caseOfAnother = path.caseOf(path.person("Alva", "Öberg"), unit, caseworker).value();
        });
  }

  @Test
  void what_is_drawn_and_why() {
    reads(caseworker, A_TUESDAY, caseOfNamesake);
    reads(caseworker, A_TUESDAY, caseOfAnother);
    reads(caseworker, A_SATURDAY, caseOfAnother);
    reads(caseworker, THAT_NIGHT, caseOfAnother);
    reads(caseworker, A_TUESDAY, null);
    reads(caseworker, THE_MONTH_BEFORE, caseOfNamesake);
    reads(reviewer, A_TUESDAY, caseOfAnother);

    drawn("");

    assertThat(all("select reason from audit.review_item order by reason"))
        .containsExactly("NO_CASE", "RANDOM", "SAME_SURNAME", "UNUSUAL_HOUR", "UNUSUAL_HOUR");
  }

  @Test
  void what_was_refused_is_drawn_once_for_each_thing() {
    added("REFUSED", caseworker, A_TUESDAY, null);
    added("REFUSED", caseworker, A_SATURDAY, null);
    added("REFUSED", reviewer, A_TUESDAY, null);

    var check = drawn("");

    assertThat(all("select reason from audit.review_item")).containsExactly("REFUSED");
    assertThat(get(reviewer, check)).bodyText().contains("Försök som nekades");
  }

  @Test
  void a_check_can_be_of_one_unit() {
    reads(caseworker, A_TUESDAY, caseOfAnother);

    drawn("&unit=" + otherUnit);

    assertThat(all("select reason from audit.review_item")).isEmpty();
  }

  @Test
  void the_page_names_the_reader_the_unit_and_the_case_number_and_nobody_in_the_case() {
    reads(caseworker, A_TUESDAY, caseOfNamesake);

    assertThat(get(reviewer, drawn("")))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Läsaren och personen har samma efternamn",
            "Kim Prov",
            "handläggare, Enhet Väst",
            "VV-2026-",
            "4 augusti 2026 10:00")
        .doesNotContain("Alva");
  }

  @Test
  void a_finding_needs_an_outcome_and_a_note_where_something_is_to_be_said() {
    reads(caseworker, A_TUESDAY, caseOfAnother);
    var review = drawn("");
    var entry = all("select entry_id::text from audit.review_item").getFirst();

    assertThat(post(review + "/findings?entry=" + entry))
        .hasStatus(422)
        .bodyText()
        .contains("Välj vad du fann");
    assertThat(post(review + "/findings?outcome=DEVIATION&entry=" + entry))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv vad läsaren svarade");
    assertThat(post(review + "/findings?outcome=ASKED&note=Vikarie&entry=" + entry)).hasStatus(302);
    assertThat(get(reviewer, review))
        .bodyText()
        .contains("Läsaren har svarat", "Vikarie", "Alla är genomgångna");
  }

  @Test
  void a_check_is_closed_when_all_are_looked_at_and_stays_so() {
    reads(caseworker, A_TUESDAY, caseOfAnother);
    var review = drawn("");
    var entry = all("select entry_id::text from audit.review_item").getFirst();

    assertThat(post(review + "/closing?conclusion=Klart"))
        .hasStatus(409)
        .bodyText()
        .contains("1 läsning är kvar", ">Klart</textarea>");
    assertThat(post(review + "/findings?outcome=IN_ORDER&note=Sett&entry=" + entry)).hasStatus(302);
    assertThat(post(review + "/closing"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv vad kontrollen visade");
    assertThat(post(review + "/closing?conclusion=Inget")).hasStatus(302);

    assertThat(post(review + "/findings?outcome=IN_ORDER&entry=" + entry)).hasStatus(409);
    assertThat(get(reviewer, "/audit/reviews")).bodyText().contains("augusti 2026", "Avslutad");
    for (var change :
        List.of(
            "update access.log_finding set words = 'x'",
            "delete from access.log_finding",
            "update audit.review set month = '2026-01-01'",
            "insert into access.log_conclusion (review_id, words) select id, 'x' from audit.review")) {
      assertThatThrownBy(() -> given.in(here, () -> database.sql(change).update()))
          .rootCause()
          .hasMessageContaining("the review is closed");
    }
  }

  @Test
  void readings_of_a_protected_person_are_drawn_for_that_and_for_no_name() {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    update casework.person set protected_as = 'SECRECY_MARK'
                    where id = (select person_id from casework.case_file where id = :case)
                    """)
                .param("case", caseOfNamesake)
                .update());
    reads(caseworker, A_TUESDAY, caseOfNamesake);

    drawn("");

    assertThat(all("select reason from audit.review_item")).containsExactly("PROTECTED");
  }

  @Test
  void a_check_that_is_begun_twice_is_one() {
    assertThat(drawn("")).isEqualTo(drawn(""));
    assertThat(drawn("&unit=" + unit)).isNotEqualTo(drawn(""));
  }

  @Test
  void a_finding_sent_twice_is_one_and_a_stale_one_is_told_and_kept() {
    reads(caseworker, A_TUESDAY, caseOfAnother);
    var review = drawn("");
    var entry = all("select entry_id::text from audit.review_item").getFirst();
    var mine = review + "/findings?outcome=ASKED&note=Vikarie&seen=0&entry=" + entry;

    assertThat(post(mine)).hasStatus(302);
    assertThat(post(mine)).hasStatus(302);
    assertThat(post(review + "/findings?outcome=DEVIATION&note=Fel&seen=0&entry=" + entry))
        .hasStatus(409)
        .bodyText()
        .contains("Någon annan har antecknat", "Vikarie", ">Fel</textarea>");
    assertThat(all("select outcome || version from audit.review_item")).containsExactly("ASKED1");
  }

  @Test
  void an_entry_that_is_not_in_the_check_is_not_there() {
    var review = drawn("");

    assertThat(post(review + "/findings?outcome=IN_ORDER&entry=4711")).hasStatus(404);
    assertThat(post(review + "/findings")).hasStatus(422);
  }

  @Test
  void nobody_notes_their_own_reading() {
    reads(caseworker, A_TUESDAY, caseOfAnother);
    var review = drawn("");
    var entry = all("select entry_id::text from audit.review_item").getFirst();
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into access.role_grant (id, account_id, role, valid)
                    values (gen_random_uuid(), :id, 'LOG_REVIEWER', '[2020-01-01,)')
                    """)
                .param("id", caseworker.value())
                .update());

    assertThat(post(caseworker, review + "/findings?outcome=IN_ORDER&entry=" + entry))
        .hasStatus(409)
        .bodyText()
        .contains("Ingen kontrollerar sin egen läsning");
  }

  @Test
  void months_that_nobody_has_checked_are_named() {
    assertThat(get(reviewer, "/audit/reviews"))
        .bodyText()
        .contains(
            "Ingen har kontrollerat", "juli 2026", "Här kommer kontrollerna av loggen att stå");
    assertThat(post("/audit/reviews?month=nonsense"))
        .hasStatus(422)
        .bodyText()
        .contains("Välj en månad");
    assertThat(get(caseworker, "/audit/reviews")).hasStatus(403);
    assertThat(get(reviewer, "/audit/reviews/" + UUID.randomUUID())).hasStatus(404);
  }

  /// Begins a check of August 2026 and gives back its address.
  private String drawn(String more) {
    var answer = post("/audit/reviews?month=2026-08" + more);
    assertThat(answer).hasStatus(302);
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private void reads(AccountId who, Instant at, @Nullable UUID caseId) {
    added("READ", who, at, caseId);
  }

  private void added(String act, AccountId who, Instant at, @Nullable UUID caseId) {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into audit.entry (at, account_id, role, on_behalf_of, act, what, target_kind, target_id, case_id)
                    values (:at, :who, 'CASEWORKER', :unit, :act, case :act when 'READ' then 'case' else 'refused' end, 'CaseId', 'x', :case)
                    """)
                .param("at", Timestamp.from(at))
                .param("act", act)
                .param("who", who.value())
                .param("unit", unit.value())
                .param("case", caseId)
                .update());
  }

  private List<String> all(String sql) {
    return Tenant.call(
        here,
        () ->
            transaction.execute(
                status -> database.sql(sql).query((row, n) -> row.getString(1)).list()));
  }

  private MvcTestResult get(AccountId who, String address) {
    return browser.get().uri(at(address)).session(given.session(here, who)).exchange();
  }

  private MvcTestResult post(String address) {
    return post(reviewer, address);
  }

  private MvcTestResult post(AccountId who, String address) {
    return browser
        .post()
        .uri(at(address))
        .session(given.session(here, who))
        .with(csrf())
        .exchange();
  }

  private String at(String address) {
    return "http://" + here + ".test" + address;
  }
}
