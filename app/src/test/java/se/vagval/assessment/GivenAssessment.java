package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A case of Amina Öberg in a municipality of its own, with its caseworker, a colleague in the unit
/// and one elsewhere.
public final class GivenAssessment {

  /// Answers that lead to level 4 of `nacka-2013`: 6 points.
  public static final Map<String, Map<String, String>> SECTIONS =
      Map.of(
          "COMPETENCE",
          Map.of(
              "TIME_SINCE_WORK",
              "OVER_THREE_YEARS",
              "EDUCATION",
              "COMPULSORY",
              "SWEDISH",
              "EVERYDAY"),
          "OBSTACLES",
          Map.of("HEALTH", "NEEDS_ADAPTATION", "HOURS_A_WEEK", "30"),
          "MOTIVATION",
          Map.of("READINESS", "UNSURE", "GOAL", "Tillbaka till vården"),
          "OWN_WORDS",
          Map.of("PERSONS_WORDS", "Jag vill arbeta dagtid", "CASEWORKERS_WORDS", "Klarar mycket"));

  public final MunicipalityId here;
  public final AccountId caseworker;
  public final AccountId colleague;
  public final AccountId stranger;
  public final AccountId participant;
  public final UnitId unit = new UnitId(UUID.randomUUID());
  public final PersonId person;
  public final CaseId caseId;
  private final Given given;

  public GivenAssessment(Given given, GivenPath path, String profile) {
    this.given = given;
    here = given.municipality(profile);
    given.in(
        here,
        () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Enhet Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    stranger = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    var made = new AtomicReference<PersonId>();
    var opened = new AtomicReference<CaseId>();
    given.in(
        here,
        () -> {
          made.set(path.person("Amina", "Öberg"));
          opened.set(path.caseOf(made.get(), unit, caseworker));
        });
    person = made.get();
    caseId = opened.get();
    participant = given.account(here, Role.PARTICIPANT, null, person.value());
  }

  public MockHttpSession as(AccountId account) {
    return given.session(here, account);
  }

  public String address(String path) {
    return "http://" + here + ".test/assessment/cases/" + caseId + path;
  }

  /// All that a decision on a check needs: a complete mapping, a clear cause, a conclusion that the
  /// municipality helps, and the right to a check.
  public void readyToDecide(JdbcClient database) {
    readyButForTheRight(database);
    paid(database, LocalDate.of(2026, 8, 1), 450_000);
  }

  /// That the register says so of the case's household.
  ///
  /// @return the import that says it
  public UUID paid(JdbcClient database, LocalDate month, long ore) {
    var id = UUID.randomUUID();
    given.in(
        here,
        () -> {
          database
              .sql(
                  """
                  insert into casework.household_member (household_id, person_id, part, valid)
                  select household_id, person_id, 'ADULT', '[2026-01-02,)' from casework.case_file c
                  where id = :case and not exists
                    (select from casework.household_member m where m.person_id = c.person_id)
                  """)
              .param("case", caseId.value())
              .update();
          database
              .sql(
                  """
                  insert into assistance.import (id, file_name, heading, row_count, uploaded_at, uploaded_by, turn,
                    finished_at)
                  values (:id, 'register.csv', '{}', 1, '2026-09-01T04:00Z', :by,
                    (select coalesce(max(turn), 0) + 1 from assistance.import), '2026-09-01T04:00Z')
                  """)
              .param("id", id)
              .param("by", caseworker.value())
              .update();
          database
              .sql(
                  """
                  insert into assistance.payment (household_id, month, turn, import_id, person_id, amount_ore)
                  select c.household_id, :month, i.turn, i.id, c.person_id, :ore
                  from casework.case_file c, assistance.import i where c.id = :case and i.id = :id
                  """)
              .param("case", caseId.value())
              .param("id", id)
              .param("month", month)
              .param("ore", ore)
              .update();
        });
    return id;
  }

  /// All that a decision on a check needs but that the register is silent.
  public void readyButForTheRight(JdbcClient database) {
    completeMapping(database);
    cause("UNEMPLOYED_WITHOUT_BENEFIT");
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
                      full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
                    values (gen_random_uuid(), :case, 'HEALTH', '{"sickLeave": true, "benefit": "NONE"}',
                      'MUNICIPALITY', '{NOTHING_APPLIED_FOR}', false, 'STF-02', 1, 'nacka-2013', '2026-08-28', now(), :by,
                      '2026-11-28')
                    """)
                .param("case", caseId.value())
                .param("by", caseworker.value())
                .update());
  }

  public void cause(String cause) {
    given.in(
        here,
        () ->
            given.insert(
                "casework.cause_of_assistance",
                Map.of(
                    "case_id", caseId.value(),
                    "cause", cause,
                    "noted_on", LocalDate.of(2026, 8, 20),
                    "noted_by", caseworker.value())));
  }

  /// All sections answered, and marked complete.
  public void completeMapping(JdbcClient database) {
    var id = UUID.randomUUID();
    given.in(
        here,
        () -> {
          database
              .sql(
                  """
                  insert into assessment.mapping (id, case_id, started_on, started_by, completed_on, completed_by)
                  values (:id, :case, '2026-08-20', :by, '2026-08-28', :by)
                  """)
              .param("id", id)
              .param("case", caseId.value())
              .param("by", caseworker.value())
              .update();
          SECTIONS.forEach((section, answers) -> section(database, id, section, answers));
        });
  }

  private void section(
      JdbcClient database, UUID mapping, String section, Map<String, String> answers) {
    var json = new StringBuilder();
    answers.forEach((question, text) ->
        json.append(json.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(question, text)));
    database
        .sql(
            """
            insert into assessment.mapping_section (mapping_id, section, answers, saved_at, saved_by)
            values (:mapping, :section, :answers::jsonb, now(), :by)
            """)
        .param("mapping", mapping)
        .param("section", section)
        .param("answers", "{" + json + "}")
        .param("by", caseworker.value())
        .update();
  }
}
