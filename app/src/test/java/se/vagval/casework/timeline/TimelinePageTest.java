package se.vagval.casework.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class TimelinePageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;
  CaseId caseId;

  @BeforeEach
  void somebody_who_has_come_far() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    var opened = new AtomicReference<CaseId>();
    given.in(
        here,
        () -> {
          var id = path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker);
          opened.set(id);
          var voucher = path.voucher(id, caseworker, Money.ofKronor(50_000), 180);
          var offer = path.offer(path.provider("Verkstan"), Measure.PRACTICE);
          var placement =
              path.placement(voucher, offer, LocalDate.of(2026, 7, 6), LocalDate.of(2026, 8, 28));
          assertThat(
                  new GivenResult(database)
                      .claimed(placement, caseworker.value(), LocalDate.of(2026, 8, 31)))
              .isNotNull();
        });
    caseId = opened.get();
  }

  @Test
  void all_modules_tell_what_happened_newest_first() {
    assertThat(get("", caseworker))
        .bodyText()
        .containsSubsequence(
            "Anordnaren anmälde ett resultat: Anställning",
            "Insatsen slutade",
            "Insatsen började",
            "Ärendet öppnades")
        .contains("Kartläggningen blev klar", "/assessment/decisions/", "/choice/receipts/");
  }

  @Test
  void what_was_reported_is_told_by_month_and_never_why_somebody_was_away() {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into attendance.mark (placement_id, day, presence, reason, reported_at, reported_by)
                    select p.id, d.day::date, d.presence, d.reason, now(), :by from choice.placement p,
                      (values ('2026-07-06', 'PRESENT', null), ('2026-07-07', 'LATE', null), ('2026-07-08', 'ABSENT', 'SICK'),
                        ('2026-08-03', 'ABSENT', 'INVALID')) as d (day, presence, reason)
                    """)
                .param("by", caseworker.value())
                .update());

    assertThat(get("?kind=ATTENDANCE", caseworker))
        .bodyText()
        .containsSubsequence(
            "Närvaro i augusti 2026: inga dagar på plats, 1 dag borta",
            "Närvaro i juli 2026: 2 dagar på plats, varav 1 inte hela tiden, 1 dag borta")
        .doesNotContain("sjuk", "ogiltig");
  }

  @Test
  void the_first_contact_the_right_the_delivery_and_the_plan_are_told() {
    given.in(here, this::what_came_before_and_after);

    assertThat(get("?order=oldest", caseworker))
        .bodyText()
        .containsSubsequence(
            "Första kontakten",
            "bistånd i juni 2026 skrevs in",
            "Personen har fått beslutet",
            "Planen undertecknades, version 1",
            "Personen är inte överens om planen, version 1",
            "Planen följdes upp",
            "Ärendedragning: Ändra planen",
            "Framsteg mättes",
            "Framsteg: Dag på praktik",
            "Började: Söker arbete på egen hand",
            "Samtycke till att Arbetsförmedlingen får uppgifter",
            "Samtycket till att Arbetsförmedlingen får uppgifter togs tillbaka",
            "En uppgift om personen rättades: Telefon",
            "Sista dagen: Söker arbete på egen hand")
        .doesNotContain(
            "Går framåt",
            "Trivs",
            "Hemligt",
            "Lära sig svetsa",
            "Vill inte",
            "Gick bra",
            "Överklagat");
    assertThat(get("?kind=PLAN&lang=en", caseworker))
        .bodyText()
        .contains("The plan was signed, version 1")
        .doesNotContain("The first contact");
  }

  private void what_came_before_and_after() {
    for (var insert : BEFORE_AND_AFTER.split(";", -1)) {
      database.sql(insert).param("case", caseId.value()).param("by", caseworker.value()).update();
    }
  }

  private static final String BEFORE_AND_AFTER =
      """
      insert into casework.first_contact (id, unit_id, case_id, reached_on, came_by, target_group, wants,
        given_name, family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, way_out, ended_on,
        taken_at, taken_by)
      select gen_random_uuid(), unit_id, id, '2026-01-02', 'PHONE', 'RESTART', 'Lära sig svetsa', 'Kim', 'Ny', '',
        '070', 'sv', false, false, 'Ringer', '2026-02-01', 'CASE', '2026-02-01', now(), :by
      from casework.case_file where id = :case;
      insert into assessment.assistance_stated (case_id, month, known_from, stated_on, stated_at, stated_by)
      values (:case, '2026-06-01', 'Beslut', '2026-08-02', now(), :by);
      insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
      select e.id, d.id, d.case_id, e.kind, e.day, e.detail, '', now(), :by from assessment.decision d,
        (values (gen_random_uuid(), 'DELIVERED', date '2026-08-03', 'BY_POST'),
          ('00000000-0000-0000-0000-000000000077', 'APPEALED', date '2026-08-04', null)) as e (id, kind, day, detail)
      where d.case_id = :case;
      insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, words, takes_back, noted_at, noted_by)
      select gen_random_uuid(), d.id, d.case_id, 'TAKEN_BACK', '2026-08-05', 'Fel',
        '00000000-0000-0000-0000-000000000077', now(), :by
      from assessment.decision d where d.case_id = :case;
      insert into plan.plan_version (case_id, number, content, follow_up_on, signed_on, signed_at, signed_by)
      values (:case, 1, '{}', '2026-09-01', '2026-08-10', now(), :by);
      insert into plan.answer (case_id, number, said, words, said_way, said_on, noted_at, noted_by)
      values (:case, 1, 'OBJECTS', 'Vill inte', 'ORAL', '2026-08-11', now(), :by);
      insert into plan.follow_up (id, case_id, words, followed_on, next_on, noted_at, noted_by)
      values (gen_random_uuid(), :case, 'Gick bra', '2026-08-12', '2026-09-12', now(), :by);
      insert into plan.case_review (id, case_id, reviewed_on, outcome, words, next_on, noted_at, noted_by)
      values (gen_random_uuid(), :case, '2026-08-13', 'CHANGE_PLAN', 'Byt', '2026-10-13', now(), :by);
      insert into assessment.progress_measure (id, case_id, measured_on, self_score, words, noted_at, noted_by)
      values (gen_random_uuid(), :case, '2026-08-14', 3, 'Går framåt', now(), :by);
      insert into assessment.progress_event (id, case_id, kind, happened_on, words, noted_at, noted_by)
      values (gen_random_uuid(), :case, 'PRACTICE_DAY', '2026-08-15', 'Trivs', now(), :by);
      insert into plan.occupation (id, case_id, occupied_by, words, minutes, points, times, from_day, last_day, saved_at, saved_by)
      values (gen_random_uuid(), :case, 'JOB_SEARCH', 'Hemligt', 60, 0, '[]', '2026-08-16', '2026-08-20', now(), :by);
      insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
      values (:case, 'AF', '{CASE}', 'ORAL', '2026-08-17', '2027-08-17', now(), :by);
      insert into casework.consent (case_id, authority, parts, given_on, noted_at, noted_by)
      values (:case, 'AF', '{}', '2026-08-18', now(), :by);
      insert into casework.person_correction (person_id, field, stood, stands, reason, corrected_at, corrected_by)
      select person_id, 'PHONE', '1', '2', 'Fel', '2026-08-19T10:00Z', :by from casework.case_file where id = :case
      """;

  @Test
  void the_oldest_can_come_first_and_one_kind_alone_be_shown() {
    assertThat(get("?order=oldest", caseworker))
        .bodyText()
        .containsSubsequence("Ärendet öppnades", "Insatsen började", "Insatsen slutade");
    assertThat(get("?kind=CHOICE", caseworker))
        .bodyText()
        .contains("Insatsen började")
        .doesNotContain("Ärendet öppnades", "Kartläggningen blev klar");
    assertThat(get("?kind=NONSENSE", caseworker)).bodyText().contains("Ärendet öppnades");
  }

  @Test
  void it_is_logged_and_read_by_those_who_may_read_the_case() {
    var far = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", far, "name", "Öst")));
    var stranger = given.account(here, Role.CASEWORKER, far, null);
    var elsewhere = given.municipality("nacka-2013");
    var other = given.account(elsewhere, Role.CASEWORKER, unit.value(), null);

    assertThat(get("", caseworker)).hasStatusOk();
    assertThat(get("", stranger)).hasStatus(403);
    assertThat(get(elsewhere, "", other)).hasStatus(404);
    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql("select case_id from audit.entry where what = 'timeline'")
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list())
                .containsExactly(caseId.value()));
  }

  @Test
  void of_somebody_protected_only_named_staff_read_it() {
    given.in(
        here,
        () ->
            database
                .sql(
                    "update casework.person set protected_as = 'SECRECY_MARK', version = version + 1")
                .update());
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);

    assertThat(get("", colleague)).hasStatus(403);
    assertThat(get("", caseworker)).bodyText().doesNotContain("Åsa");
  }

  private MvcTestResult get(String query, AccountId by) {
    return get(here, query, by);
  }

  private MvcTestResult get(MunicipalityId at, String query, AccountId by) {
    return browser
        .get()
        .uri("http://" + at + ".test/casework/cases/" + caseId + "/timeline" + query)
        .session(given.session(at, by))
        .exchange();
  }
}
