package se.vagval.coordination.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

/// AF and FK are asked to a meeting about somebody whom an officer of AF, and one of FK, have asked
/// about. Today is 1 September 2026.
@VagvalTest
class SharedMeetingsTest {

  private static final String PURPOSE = "Hur praktiken blir ett arbete";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId officer;
  AccountId fkOfficer;
  AccountId responsible;
  AccountId self;
  CaseId caseId = new CaseId(UUID.randomUUID());
  UUID meeting = UUID.randomUUID();
  UUID asked = UUID.randomUUID();
  UUID fkAsked = UUID.randomUUID();
  UUID unknown = UUID.randomUUID();

  @BeforeEach
  void a_meeting() {
    here = given.municipality("nacka-2013");
    var found = new ArrayList<UUID>();
    given.in(
        here,
        () -> found.addAll(List.of(path.unit().value(), path.person("Amina", "Prov").value())));
    officer = given.account(here, Role.AF_OFFICER, null, null);
    fkOfficer = given.account(here, Role.FK_OFFICER, null, null);
    responsible = given.account(here, Role.CASEWORKER, found.getFirst(), null);
    self = given.account(here, Role.PARTICIPANT, null, found.getLast());
    given.in(
        here,
        () -> {
          caseId =
              path.caseOf(new PersonId(found.getLast()), new UnitId(found.getFirst()), responsible);
          contact(asked, "AF", officer, true);
          contact(fkAsked, "FK", fkOfficer, true);
          contact(unknown, "AF", officer, false);
          plan(meeting, "2026-09-10", PURPOSE);
          invite(meeting, 1, "FK", "CONSENT", "CASE");
        });
  }

  @Test
  void the_officer_reads_when_where_and_why_and_the_person_sees_that_it_was_read() {
    given.in(here, () -> invite(meeting, 2, "AF", "CONSENT", "PLAN"));
    consent("AF", "{CASE,PLAN}");

    assertThat(open(officer, asked))
        .hasStatusOk()
        .bodyText()
        .contains("Gemensamma möten", "Trepartsmöte", "10 september 2026 klockan 13:30", "Rum 4")
        .contains(PURPOSE)
        .doesNotContain("Kim FK", "Kim AF");
    assertThat(texts("select case_id::text from audit.entry where what = 'shared-meetings'"))
        .containsExactly(caseId.toString());
    assertThat(text(get(self, "/audit/own"))).contains("Gemensamma möten som myndigheten");
  }

  @Test
  void of_what_came_of_it_the_next_day_alone_is_told() {
    given.in(
        here,
        () -> {
          invite(meeting, 2, "AF", "CONSENT", "PLAN");
          database
              .sql(
                  """
                  insert into coordination.meeting_outcome (meeting_id, case_id, outcome, person_took_part, words, next_on,
                    noted_on, noted_at, noted_by)
                  values (:meeting, :case, 'HELD', true, 'Beslut om 4 000 kr', '2026-10-08', '2026-09-01', now(), :by)
                  """)
              .param("meeting", meeting)
              .param("case", caseId.value())
              .param("by", responsible.value())
              .update();
          told(1, "CASE");
          told(2, "PLAN");
          database
              .sql(
                  """
                  insert into coordination.meeting_agreement (meeting_id, case_id, nth, what, who, by_day)
                  values (:meeting, :case, 1, 'Läkarintyg', 'Regionen', '2026-09-30')
                  """)
              .param("meeting", meeting)
              .param("case", caseId.value())
              .update();
        });
    consent("AF", "{PLAN}");

    assertThat(open(officer, asked))
        .bodyText()
        .contains("Mötet hölls", "Nästa möte", "8 oktober 2026", PURPOSE)
        .doesNotContain("4 000 kr", "Läkarintyg", "Regionen");
  }

  @Test
  void on_a_provision_the_purpose_is_not_shown_and_on_another_part_nothing() {
    given.in(
        here,
        () -> {
          invite(meeting, 2, "AF", "PROVISION", null);
          var other = UUID.randomUUID();
          plan(other, "2026-09-20", "Om planen");
          invite(other, 1, "AF", "CONSENT", "PLAN");
          var noBasis = UUID.randomUUID();
          plan(noBasis, "2026-09-25", "I allmänhet");
          invite(noBasis, 1, "AF", "NO_PERSONAL_DATA", null);
        });
    consent("AF", "{CASE}");

    assertThat(open(officer, asked))
        .bodyText()
        .contains("10 september 2026", "Rum 4")
        .doesNotContain(PURPOSE, "20 september", "Om planen", "25 september", "I allmänhet");
  }

  @Test
  void a_meeting_of_another_authority_is_not_theirs() {
    consent("AF", "{CASE,PLAN,MEASURE,ATTENDANCE}");
    consent("FK", "{CASE}");

    assertThat(open(officer, asked))
        .bodyText()
        .contains("inte kallade till något möte")
        .doesNotContain("10 september", PURPOSE);
    assertThat(open(fkOfficer, fkAsked)).bodyText().contains("10 september 2026", PURPOSE);
    var colleague = given.account(here, Role.FK_OFFICER, null, null);
    for (var stranger : List.of(officer, colleague, responsible)) {
      assertThat(open(stranger, fkAsked)).hasStatus(403);
    }
    assertThat(texts("select 1::text from audit.entry where what = 'shared-meetings'")).hasSize(1);
  }

  @Test
  void taken_back_it_is_gone_at_once_and_so_is_a_meeting_of_somebody_protected() {
    given.in(here, () -> invite(meeting, 2, "AF", "CONSENT", "CASE"));
    consent("AF", "{CASE}");
    assertThat(open(officer, asked)).bodyText().contains(PURPOSE);

    assertThat(post(self, "/casework/my-consents/af/taken-back")).hasStatus(302);
    assertThat(Told.by(open(officer, asked)))
        .as("as a question about nobody here")
        .isEqualTo(Told.by(open(officer, unknown)));

    consent("AF", "{CASE}");
    assertThat(open(officer, asked)).bodyText().contains(PURPOSE);
    given.in(
        here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());
    assertThat(Told.by(open(officer, asked))).isEqualTo(Told.by(open(officer, unknown)));
  }

  @Test
  void a_meeting_that_another_stands_in_the_place_of_is_not_shown() {
    given.in(
        here,
        () -> {
          invite(meeting, 2, "AF", "CONSENT", "CASE");
          database
              .sql(
                  """
                  insert into coordination.joint_meeting (id, case_id, kind, planned_on, starts, place, purpose,
                    person_invited, not_invited_why, noted_at, noted_by, replaces, changed_why)
                  values (gen_random_uuid(), :case, 'STATUS', '2026-09-18', '13:30', 'Rum 5', 'Flyttat', true, '', now(),
                    :by, :of, 'Sjukdom')
                  """)
              .param("case", caseId.value())
              .param("by", responsible.value())
              .param("of", meeting)
              .update();
        });
    consent("AF", "{CASE}");

    assertThat(open(officer, asked))
        .as("AF is not asked to the one that stands")
        .bodyText()
        .doesNotContain(PURPOSE, "10 september", "Flyttat");
  }

  private void contact(UUID id, String authority, AccountId by, boolean isKnown) {
    database
        .sql(
            """
            insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
            values (:id, :case, :authority, 'PLAN_TOGETHER', 'Kan vi ses?', '2026-08-31 10:00+02', :by)
            """)
        .param("id", id)
        .param("case", isKnown ? caseId.value() : null)
        .param("authority", authority)
        .param("by", by.value())
        .update();
  }

  private void plan(UUID id, String on, String purpose) {
    database
        .sql(
            """
            insert into coordination.joint_meeting (id, case_id, kind, planned_on, starts, place, purpose, person_invited,
              not_invited_why, noted_at, noted_by)
            values (:id, :case, 'THREE_PARTY', :on::date, '13:30', 'Rum 4', :purpose, true, '', now(), :by)
            """)
        .param("id", id)
        .param("case", caseId.value())
        .param("on", on)
        .param("purpose", purpose)
        .param("by", responsible.value())
        .update();
  }

  private void invite(UUID id, int nth, String partner, String basis, @Nullable String part) {
    database
        .sql(
            """
            insert into coordination.meeting_partner (meeting_id, case_id, nth, partner, who, basis, basis_part, provision)
            values (:id, :case, :nth, :partner, 'Kim ' || :partner, :basis, :part,
              case when :basis = 'PROVISION' then 'OSL-10-28' end)
            """)
        .param("id", id)
        .param("case", caseId.value())
        .param("nth", nth)
        .param("partner", partner)
        .param("basis", basis)
        .param("part", part)
        .update();
  }

  private void told(int nth, String part) {
    database
        .sql(
            """
            insert into coordination.meeting_told (meeting_id, case_id, nth, basis, basis_part)
            values (:meeting, :case, :nth, 'CONSENT', :part)
            """)
        .param("meeting", meeting)
        .param("case", caseId.value())
        .param("nth", nth)
        .param("part", part)
        .update();
  }

  private void consent(String authority, String parts) {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
                    values (:case, :authority, :parts::text[], 'ORAL', '2026-08-01', '2027-08-01', now(), :by)
                    """)
                .param("case", caseId.value())
                .param("authority", authority)
                .param("parts", parts)
                .param("by", responsible.value())
                .update());
  }

  private List<String> texts(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }

  private MvcTestResult open(AccountId as, UUID contact) {
    return get(as, "/coordination/contacts/" + contact);
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult get(AccountId as, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, as))
        .exchange();
  }

  private MvcTestResult post(AccountId as, String address) {
    return browser
        .post()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, as))
        .with(csrf())
        .exchange();
  }
}
