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
  public final PersonId person;
  public final CaseId caseId;
  private final Given given;

  public GivenAssessment(Given given, GivenPath path, String profile) {
    this.given = given;
    here = given.municipality(profile);
    var unit = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Enhet Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    stranger = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    var made = new AtomicReference<PersonId>();
    var opened = new AtomicReference<CaseId>();
    given.in(
        here,
        () -> {
          made.set(path.person("Amina", "Öberg"));
          opened.set(path.caseOf(made.get(), new UnitId(unit), caseworker));
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

  /// All that a decision on a check needs: a complete mapping, a clear cause, and a conclusion that
  /// the municipality helps.
  public void readyToDecide(JdbcClient database) {
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
