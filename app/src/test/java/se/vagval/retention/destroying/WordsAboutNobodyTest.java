package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// What staff write of their own work is meant to hold nobody, and may name somebody by mistake: a
/// note of a supervision, and a routine that another has replaced. It goes by the profile's own
/// times, by the same list and the same two as everything else; what counts stays.
@VagvalTest
class WordsAboutNobodyTest {

  private static final String LISTS = "/retention/destructions";
  private static final LocalDate NOTED = LocalDate.of(2026, 3, 2);
  private static final LocalDate REPLACED = LocalDate.of(2026, 6, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired LookForDue look;

  MunicipalityId here;
  AccountId preparer;
  AccountId approver;
  AccountId leader;
  UUID routine = UUID.randomUUID();

  @BeforeEach
  void a_supervision_and_a_routine_in_three_versions() {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    var unit = UUID.randomUUID();
    leader = given.account(here, Role.TEAM_LEADER, unit, null);
    given.in(
        here,
        () -> {
          run("insert into casework.unit (id, name) values ('%s', 'Enhet Väst')".formatted(unit));
          supervision(unit, "Vi talade om Petra Ek", "Handledare Hansson");
          supervision(unit, "", "Handledare Hansson");
          run(
              """
              insert into coordination.routine (id, partner, step, made_at, made_by)
              values ('%s', 'AF', 'CONSULTATION', '2025-01-01 10:00+01', gen_random_uuid())
              """
                  .formatted(routine));
          version(1, "Ring Petra Ek först", "2025-01-01", "2025-01-01 10:00+01");
          version(2, "Ring växeln först", "2026-06-01", "2026-05-20 10:00+02");
        });
  }

  private void supervision(UUID unit, String words, String ledBy) {
    run(
        """
        insert into casework.supervision (id, unit_id, held_on, led_by, people, theme, words, noted_at, noted_by)
        values (gen_random_uuid(), '%s', '2026-02-27', '%s', 7, 'METHOD', '%s', '2026-03-02 10:00+01', gen_random_uuid())
        """
            .formatted(unit, ledBy, words));
  }

  private void version(int number, String text, String from, String written) {
    run(
        """
        insert into coordination.routine_version (routine_id, version, title, text, own_owner, their_owner, from_on, review_on,
          written_at, written_by)
        values ('%1$s', %2$d, 'Samråd %2$d', '%3$s', 'Ägare Alm', 'Ägare Berg', '%4$s', '2050-01-01', '%5$s', gen_random_uuid())
        """
            .formatted(routine, number, text, from, written));
  }

  @AfterEach
  void today_again() {
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void five_years_after_a_supervision_its_words_and_who_led_it_go_and_the_rest_stays() {
    clock.moveTo(NOTED.plusYears(5));
    assertThat(open(preparer, LISTS)).hasStatusOk().bodyText().contains("Inget ska gallras i dag");
    clock.moveTo(NOTED.plusYears(5).plusDays(1));
    assertThat(Tenant.call(here, look::handle)).isTrue();
    assertThat(open(preparer, LISTS))
        .bodyText()
        .contains("2 anteckningar om handledning")
        .contains(
            "2 uppgifter till kan gallras", "Enhet Väst", "Vad som antecknades om en handledning")
        .contains("vår inställning", "fem år efter handledningen")
        .doesNotContain("Petra", "Hansson", "Samråd");

    var list = carriedOut();

    assertThat(
            all("select words || led_by || people || theme from casework.supervision order by 1"))
        .containsExactlyInAnyOrder("––7METHOD", "–7METHOD");
    assertThat(open(preparer, list))
        .bodyText()
        .contains("2 anteckningar om handledning är borta", "casework.supervision: 2 rader")
        .doesNotContain("Petra", "Hansson");
    assertThat(open(leader, "/casework/supervision"))
        .hasStatusOk()
        .bodyText()
        .contains("27 februari 2026")
        .doesNotContain("Petra", "Hansson");
    assertThat(open(preparer, LISTS)).bodyText().contains("Inget ska gallras i dag");
  }

  @Test
  void a_routine_goes_five_years_after_another_took_over_and_never_while_it_counts() {
    clock.moveTo(REPLACED.plusYears(5));
    assertThat(open(preparer, LISTS)).bodyText().doesNotContain("Samråd");
    clock.moveTo(REPLACED.plusYears(5).plusDays(1));
    assertThat(Tenant.call(here, look::handle)).isTrue();
    assertThat(open(preparer, LISTS))
        .bodyText()
        .contains("1 ersatt rutin")
        .contains("Samråd 2 (1)", "En version av en rutin som en annan har ersatt")
        .doesNotContain("Petra", "Alm", "Samråd 2 (2)");

    var list = carriedOut();

    assertThat(
            all(
                "select title || text || own_owner || their_owner from coordination.routine_version order by version"))
        .containsExactly("––––", "Samråd 2Ring växeln förstÄgare AlmÄgare Berg");
    assertThat(open(preparer, list))
        .bodyText()
        .contains("1 ersatt version av en rutin är borta", "coordination.routine_version: 1 rad");
    assertThat(open(leader, "/coordination/routines/" + routine))
        .hasStatusOk()
        .bodyText()
        .contains("Ring växeln först", "Texten är gallrad")
        .doesNotContain("Petra");
  }

  @Test
  void a_routine_that_is_to_be_replaced_counts_until_then_and_one_written_late_from_that_day() {
    given.in(
        here,
        () -> {
          version(3, "Från 2040", "2040-01-01", "2026-08-01 10:00+02");
          version(4, "Skriven efteråt", "2026-07-01", "2030-01-01 10:00+01");
        });

    assertThat(
            all(
                """
                select v.version || ' ' || m.last_day from retention.material() m
                  join coordination.routine_version v on v.id = m.target_id
                where m.kind = 'ROUTINE_VERSION' order by v.version
                """))
        .containsExactly("1 2026-06-01", "2 2030-01-01", "3 2030-01-01");
    clock.moveTo(LocalDate.of(2045, 1, 1));
    carriedOut();
    assertThat(all("select text from coordination.routine_version order by version"))
        .containsExactly("–", "–", "–", "Skriven efteråt");
  }

  /// Whoever notes a supervision sends its id along with the form.
  @Test
  void an_id_that_is_chosen_to_be_somebody_elses_takes_nothing_of_theirs() {
    given.in(
        here,
        () ->
            run(
                """
                insert into casework.supervision (id, unit_id, held_on, led_by, people, theme, words, noted_at, noted_by)
                select '%s', id, '2026-02-27', 'X', 7, 'METHOD', 'Y', '2026-03-02 10:00+01', gen_random_uuid()
                from casework.unit
                """
                    .formatted(leader.value())));
    clock.moveTo(NOTED.plusYears(5).plusDays(1));

    carriedOut();

    assertThat(all("select led_by from casework.supervision")).containsExactly("–", "–", "–");
    assertThat(all("select name from access.account where id = '%s'".formatted(leader.value())))
        .containsExactly("Kim Prov");
  }

  private String carriedOut() {
    var list = Objects.requireNonNull(post(preparer, LISTS).getResponse().getRedirectedUrl());
    assertThat(post(preparer, list + "/approval")).hasStatus(409);
    assertThat(post(approver, list + "/approval")).hasStatus(302);
    return list;
  }

  private void run(String sql) {
    assertThat(database.sql(sql).update()).isPositive();
  }

  private MvcTestResult open(AccountId reader, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, reader))
        .exchange();
  }

  private MvcTestResult post(AccountId by, String address) {
    return browser
        .post()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, by))
        .param("x", "y")
        .with(csrf())
        .exchange();
  }

  private List<String> all(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
