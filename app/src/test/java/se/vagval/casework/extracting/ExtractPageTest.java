package se.vagval.casework.extracting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ExtractPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired MessageSource messages;

  MunicipalityId here;
  AccountId responsible;
  AccountId colleague;
  AccountId self;
  AccountId other;
  CaseId caseId = new CaseId(UUID.randomUUID());
  PersonId person = new PersonId(UUID.randomUUID());
  PersonId somebodyElse = new PersonId(UUID.randomUUID());

  @BeforeEach
  void a_person_with_something_in_every_module() {
    here = given.municipality("nacka-2013");
    var unit = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    given.in(
        here,
        () -> {
          person = path.person("Kim", "Öberg");
          caseId = fill(person, new UnitId(unit), "Berättade om sin dröm");
          somebodyElse = path.person("Robin", "Annan");
          fill(somebodyElse, new UnitId(unit), "En annans hemlighet");
        });
    self = given.account(here, Role.PARTICIPANT, null, person.value());
    other = given.account(here, Role.PARTICIPANT, null, somebodyElse.value());
  }

  private CaseId fill(PersonId of, UnitId unit, String note) {
    var opened = path.caseOf(of, unit, responsible);
    var voucher = path.voucher(opened, responsible, Money.ofKronor(50_000), 180);
    var offer = path.offer(path.provider("Verkstan " + note), Measure.PRACTICE);
    var day = LocalDate.of(2026, 8, 31);
    var placement = path.placement(voucher, offer, LocalDate.of(2026, 8, 3), day);
    path.mark(placement, day, "ABSENT");
    var claim =
        new GivenResult(database)
            .claimed(placement, responsible.value(), LocalDate.of(2026, 8, 31));
    assertThat(claim).isNotNull();
    database
        .sql(
            """
            insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
            values (gen_random_uuid(), :case, 'NOTE', '2026-08-03', :note, now(), :by)
            """)
        .param("case", opened.value())
        .param("note", note)
        .param("by", responsible.value())
        .update();
    database
        .sql(
            """
            insert into assessment.mapping_section (mapping_id, section, answers, saved_at, saved_by)
            select id, 'OWN_WORDS', '{"dream": "bagare"}', now(), started_by from assessment.mapping
            where case_id = :case
            """)
        .param("case", opened.value())
        .update();
    database
        .sql(
            """
            with said as (
              insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
              values (:case, 'AF', '{CASE}', 'ORAL', '2026-08-03', '2027-08-03', now(), :by))
            insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
            values (gen_random_uuid(), :case, 'AF', 'OTHER', 'Fråga: ' || :note, now(), :by)
            """)
        .param("case", opened.value())
        .param("note", note)
        .param("by", responsible.value())
        .update();
    return opened;
  }

  @Test
  void it_has_what_every_module_keeps_about_the_person_and_nothing_about_anybody_else() {
    for (var reader : Map.of(handedOut(), responsible, "/casework/my-extract", self).entrySet()) {
      assertThat(open(reader.getValue(), reader.getKey()))
          .hasStatusOk()
          .bodyText()
          .contains("Öberg", "Berättade om sin dröm", "bagare", "Frånvarande", "Skäl")
          .contains("Journal", "Kartläggningens svar", "Checkar", "Närvaro", "Anmälda resultat")
          .contains(
              "Samtycken",
              "Handläggare och ärende",
              "Frågor från andra myndigheter",
              "Fråga: Berättade")
          .doesNotContain("Robin", "En annans hemlighet");
    }
  }

  @Test
  void
      it_has_what_is_set_aside_and_counted_for_the_checks_and_the_households_rows_in_the_registers() {
    given.in(here, this::paidAndRegistered);

    assertThat(open(self, "/casework/my-extract"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Vad som är avsatt för dina checkar", "Högst till den löpande delen", "35\u202f000,00")
        .contains(
            "Vad en månadskörning räknade fram",
            "Ska vara betalt",
            "4\u202f722,22",
            "juli 2026",
            "löpande ersättning")
        .contains(
            "Checkar som en månadskörning lämnade utanför",
            "ersättningsvillkoren gick inte att läsa")
        .contains(
            "Hushållet i betalningsregistret",
            "8\u202f765,00",
            "Hushållet i beslutsregistret",
            "oklar orsak")
        .contains("Hushållet i insatsregistret", "kommunens eget center", "Hushållets nummer")
        .doesNotContain("1\u202f111,00");
    var file = assertThat(open(responsible, handedOut() + ".json"));
    file.bodyJson()
        .extractingPath("$.tables['remuneration.run_line'][0].wanted_ore")
        .isEqualTo("472222");
    file.bodyJson().extractingPath("$.tables['remuneration.commitment'].length()").isEqualTo(1);
    file.bodyJson().extractingPath("$.tables['statistics.payment_register'].length()").isEqualTo(1);
    file.bodyJson()
        .extractingPath("$.tables['remuneration.run_held'][0].reason")
        .isEqualTo("TERMS_ARE_FAULTY");
  }

  /// Of both persons. The other's rows, and those of months before the case, are of another sum.
  private void paidAndRegistered() {
    for (var sql :
        List.of(
            "insert into remuneration.commitment (voucher_id, amount_ore, cap_ore) select id, 5000000, 3500000 from assessment.voucher",
            "insert into remuneration.month_run (id, as_of, fingerprint, prepared_at, prepared_by) values (gen_random_uuid(), '2026-08-31', 'x', now(), gen_random_uuid())",
            "insert into remuneration.run_line (run_id, voucher_id, placement_id, provider_id, kind, month, due, days, wanted_ore, posted_ore, amount_ore, explanation)"
                + " select r.id, p.voucher_id, p.id, p.provider_id, 'running', '2026-07-01', '2026-08-01', 17, 472222, 0, 472222, '{}' from remuneration.month_run r, choice.placement p",
            "insert into remuneration.run_held (run_id, voucher_id, reason) select r.id, v.id, 'TERMS_ARE_FAULTY' from remuneration.month_run r, assessment.voucher v",
            "insert into statistics.payment_register (month, household, amount_ore, work_and_rehab)"
                + " select m.month, h.number, case when m.month = '2026-07-01' and f.person_id = '%1$s' then 876500 else 111100 end, true"
                + " from casework.household h join casework.case_file f on f.household_id = h.id, (values ('2026-07-01'::date), ('2001-07-01'::date)) m (month)",
            "insert into statistics.decision_register (month, household, cause, with_measure) select '2026-07-01', number, 'UNCLEAR', true from casework.household",
            "insert into statistics.register_activity (month, household, person_no, activity) select '2026-07-01', number, 1, 'IN_HOUSE_CENTRE' from casework.household")) {
      assertThat(database.sql(sql.formatted(person.value())).update()).isPositive();
    }
  }

  @Test
  void it_is_not_made_by_somebody_who_may_not_read_all_the_cases_in_it() {
    given.in(
        here,
        () -> {
          database
              .sql(
                  "update casework.case_file set opened_on = '2025-01-02', closed_on = '2026-01-01' where id = :id")
              .param("id", caseId.value())
              .update();
          var unit = UUID.randomUUID();
          given.insert("casework.unit", Map.of("id", unit, "name", "Öst"));
          path.caseOf(person, new UnitId(unit), colleague);
        });

    assertThat(open(responsible, handedOut()))
        .hasStatus(409)
        .bodyText()
        .contains("gruppledaren", "Öst")
        .doesNotContain("dröm", "Öberg");
    assertThat(open(responsible, handedOut() + ".json")).hasStatus(409);
  }

  @Test
  void it_is_logged_on_each_case_that_is_in_it() {
    given.in(
        here,
        () -> {
          database
              .sql(
                  "update casework.case_file set opened_on = '2025-01-02', closed_on = '2026-01-01' where id = :id")
              .param("id", caseId.value())
              .update();
          path.caseOf(person, path.unit(), responsible);
        });

    assertThat(open(responsible, handedOut())).hasStatusOk();

    var logged = new ArrayList<String>();
    given.in(
        here,
        () ->
            logged.addAll(
                database
                    .sql(
                        "select distinct case_id::text from audit.entry where what = 'register-extract'")
                    .query((row, n) -> row.getString(1))
                    .list()));
    assertThat(logged).hasSize(2);
  }

  @Test
  void whoever_was_responsible_reads_nothing_of_somebody_protected_since() {
    given.in(
        here,
        () -> {
          database.sql("update casework.case_file set closed_on = '2026-08-01'").update();
          database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update();
        });

    assertThat(open(responsible, handedOut())).hasStatus(403);
    assertThat(open(responsible, "/casework/cases/" + caseId)).bodyText().doesNotContain("Öberg");
  }

  @Test
  void the_file_can_be_read_by_other_programs_and_has_the_documents() {
    for (var reader :
        Map.of(handedOut() + ".json", responsible, "/casework/my-extract.json", self).entrySet()) {
      var answer = open(reader.getValue(), reader.getKey());

      assertThat(answer).hasStatusOk();
      assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment");
      assertThat(answer)
          .bodyJson()
          .extractingPath("$.tables['casework.person'][0].family_name")
          .isEqualTo("Öberg");
      assertThat(answer)
          .bodyJson()
          .extractingPath("$.tables['outcomes.claim'][0].evidence")
          .isNotNull();
      assertThat(answer).bodyText().doesNotContain("Robin", "En annans hemlighet");
    }
  }

  @Test
  void nobody_else_takes_it() {
    for (var reader : List.of(colleague, other, self)) {
      assertThat(open(reader, handedOut())).hasStatus(403);
      assertThat(open(reader, handedOut() + ".json")).hasStatus(403);
    }
    assertThat(open(responsible, "/casework/my-extract")).hasStatus(403);
    assertThat(open(other, "/casework/my-extract")).bodyText().doesNotContain("Öberg");
  }

  @Test
  void it_is_logged() {
    open(responsible, handedOut());
    open(self, "/casework/my-extract.json");

    var logged = new ArrayList<String>();
    given.in(
        here,
        () ->
            logged.addAll(
                database
                    .sql("select what from audit.entry order by id")
                    .query((row, n) -> row.getString(1))
                    .list()));
    assertThat(logged).containsExactly("register-extract", "own-register-extract-file");
  }

  @Test
  void who_has_read_and_changed_stands_in_it_by_role_and_unit_to_read_and_for_programs() {
    assertThat(open(colleague, "/casework/cases/" + caseId)).hasStatusOk();
    assertThat(open(self, "/casework/my-path")).hasStatusOk();
    given.in(here, () -> inTheLog("CHANGED", "decision", 1));

    assertThat(open(self, "/casework/my-extract"))
        .hasStatusOk()
        .bodyText()
        .contains("Vem har läst eller ändrat i ärendet", "handläggare, Väst")
        .contains("Läst: Hela ärendet", "Ändrat: Beslutet", "2 rader")
        .doesNotContain("Läst: Min väg");
    assertThat(open(responsible, handedOut()))
        .bodyText()
        .contains("Läst: Hela ärendet", "Läst: Ett registerutdrag");
    var file = assertThat(open(self, "/casework/my-extract.json")).bodyJson();
    file.extractingPath("$.log.length()").isEqualTo(3);
    file.extractingPath("$.log[2]")
        .isEqualTo(
            Map.of(
                "day", "2026-08-10",
                "role", "CASEWORKER",
                "place", "Väst",
                "act", "CHANGED",
                "what", "decision",
                "times", 1));
    file.extractingPath("$.log[*].what").asArray().contains("case", "register-extract");
    assertThat(open(other, "/casework/my-extract")).bodyText().doesNotContain("Läst:", "Ändrat:");
  }

  @Test
  void a_long_log_stands_in_it_whole() {
    given.in(here, () -> inTheLog("READ", "case", 5_000));

    assertThat(open(self, "/casework/my-extract"))
        .hasStatusOk()
        .bodyText()
        .contains("5\u00a0000 rader");
    assertThat(open(self, "/casework/my-extract.json"))
        .bodyJson()
        .extractingPath("$.log.length()")
        .isEqualTo(5_000);
  }

  /// By the colleague, on as many days one after the other back from the tenth of August.
  private void inTheLog(String act, String what, int days) {
    database
        .sql(
            """
            insert into audit.entry (at, account_id, role, on_behalf_of, act, what, target_kind, target_id, case_id)
            select '2026-08-10T10:00Z'::timestamptz - make_interval(days => nth - 1), :by, 'CASEWORKER',
              (select unit_id from casework.case_file where id = :case), :act, :what, 'CaseId', :case::text, :case
            from generate_series(1, :days) nth
            """)
        .param("by", colleague.value())
        .param("case", caseId.value())
        .param("act", act)
        .param("what", what)
        .param("days", days)
        .update();
  }

  @Test
  void every_table_and_column_of_personal_data_has_a_name_that_people_read() {
    var keys =
        database
            .sql(
                """
                select distinct unnest(array['casework.extract.table.' || schema || '.' || table_name,
                  'casework.extract.column.' || column_name])
                from tenancy.inventory
                where whose is not null and (tag like 'personal:%' or tag = 'pseudonymous')
                """)
            .query((row, n) -> row.getString(1))
            .list();

    assertThat(keys)
        .hasSizeGreaterThan(60)
        .allSatisfy(key ->
            assertThat(messages.getMessage(key, null, "", Locale.of("sv"))).as(key).isNotBlank());
  }

  private String handedOut() {
    return "/casework/cases/" + caseId + "/extract";
  }

  private MvcTestResult open(AccountId reader, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, reader))
        .exchange();
  }
}
