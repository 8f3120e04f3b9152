package se.vagval.access.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.providers.ProviderId;
import se.vagval.testing.GivenPath;

/// A case with one of everything that can belong to a case: each thing that an address or a form
/// can name, by the name that the address or the registry of forms gives it. Made inside a
/// municipality.
final class OneCase {

  private static final LocalDate START = LocalDate.of(2026, 7, 6);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 31);
  private static final LocalDate SICK = LocalDate.of(2026, 8, 28);

  /// Whose the case is.
  ///
  /// @param family the family name of the person, which also stands in all that is written freely
  /// @param proof what stands in the files
  record Of(
      AccountId responsible,
      UnitId unit,
      Officers officers,
      ProviderId provider,
      String family,
      String proof) {}

  /// Who started a contact about the person, one of each authority.
  record Officers(AccountId af, AccountId fk, AccountId region) {}

  private final Of of;
  private final JdbcClient database;
  private final UUID self;
  private final UUID staff;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Object> words = new HashMap<>();

  OneCase(Of of, GivenPath path, JdbcClient database) {
    this.of = of;
    this.database = database;
    var person = path.person("Kim", of.family());
    var caseId = path.caseOf(person, of.unit(), of.responsible());
    words.putAll(
        Map.of(
            "person", person.value(),
            "case", caseId.value(),
            "by", of.responsible().value(),
            "provider", of.provider().value(),
            "word", of.family(),
            "proof", of.proof()));
    self = account("Kim", person.value());
    staff = account("Kim Prov", null);
    words.put("self", self);
    ids.put("case", caseId.toString());
    ids.put("caseId", caseId.toString());
    ids.put("person", person.toString());
    ids.put("unit", of.unit().toString());
    ids.put("provider", of.provider().toString());
    var voucher = path.voucher(caseId, of.responsible(), Money.ofKronor(50_000), 180);
    var offer = path.offer(of.provider(), Measure.PRACTICE);
    var placement = path.placement(voucher, offer, START, LAST_DAY);
    words.put("placement", placement.value());
    ids.put("voucher", voucher.toString());
    ids.put("offer", offer.toString());
    ids.put("placement", placement.toString());
    path.mark(placement, LAST_DAY, "ABSENT");
    path.mark(placement, SICK, "ABSENT");
    done(
        "update attendance.mark set reason = 'SICK' where placement_id = :placement and day = '%s'"
            .formatted(SICK));
    var claim = new GivenResult(database).claimed(placement, staff, LAST_DAY, of.proof());
    ids.put("claim", claim.toString());
    fill();
  }

  /// By the name of a variable in an address, or of a kind of thing in a form.
  Map<String, String> ids() {
    return Map.copyOf(ids);
  }

  ProviderId provider() {
    return of.provider();
  }

  /// The account of the person.
  UUID self() {
    return self;
  }

  /// The account of somebody who works at the provider.
  UUID staff() {
    return staff;
  }

  private void fill() {
    inAssessment();
    inCasework();
    inCoordination();
    inPlan();
    whatFormsMake();
    found("choice", "select id::text from choice.choice where case_id = :case");
  }

  private void inAssessment() {
    found("decision", "select decision_id::text from assessment.voucher where case_id = :case");
    found("mapping", "select id::text from assessment.mapping where case_id = :case");
    found(
        "decisionEvent",
        """
        insert into assessment.decision_event
          (id, decision_id, case_id, kind, happened_on, words, noted_at, noted_by)
        select gen_random_uuid(), id, case_id, 'CORRECTED', decided_on, :word, now(), :by
        from assessment.decision where case_id = :case
        returning id::text
        """);
    order("abilityOrder");
    order("answeredOrder");
    found(
        "abilityReport",
        """
        insert into assessment.ability_report (id, order_id, case_id, reported_on, author, summary, reason,
          noted_at, noted_by)
        values (gen_random_uuid(), :answeredOrder::uuid, :case, '2026-08-20', 'Kim Ek', :word, '', now(),
          gen_random_uuid())
        returning id::text
        """);
    found(
        "abilityFile",
        """
        insert into assessment.ability_file (id, report_id, case_id, place, name, type, file, added_at, added_by)
        select gen_random_uuid(), id, case_id, 0, 'utlatande.pdf', 'application/pdf',
          convert_to('%PDF-1.7 ' || :proof, 'UTF8'), now(), noted_by
        from assessment.ability_report where id = :abilityReport::uuid
        returning id::text
        """);
    found(
        "fkBasis",
        """
        insert into assessment.fk_basis (id, case_id, benefit, facts, tried, summary, reason, signed_on, signed_at,
          signed_by)
        values (gen_random_uuid(), :case, 'SICKNESS_COMPENSATION', '{"assessments": []}', '', :word, '',
          '2026-08-31', now(), :by)
        returning id::text
        """);
    found(
        "jobSought",
        """
        insert into assessment.job_sought (id, case_id, what, how, sought_on, came_of, written_at)
        values (gen_random_uuid(), :case, :word, 'ADVERT', '2026-08-31', 'NO', now()) returning id::text
        """);
  }

  /// What forms add to, each by an id that the form brought.
  private void whatFormsMake() {
    found(
        "conclusion",
        """
        insert into assessment.ability_conclusion (id, order_id, report_id, case_id, concluded_on, ability, words,
          reason, noted_at, noted_by)
        values (gen_random_uuid(), :answeredOrder::uuid, :abilityReport::uuid, :case, '2026-08-25', 'PART', :word, '',
          now(), :by)
        returning id::text
        """);
    found(
        "progressMeasure",
        """
        insert into assessment.progress_measure (id, case_id, measured_on, self_score, words, noted_at, noted_by)
        values (gen_random_uuid(), :case, '2026-08-20', 3, :word, now(), :by) returning id::text
        """);
    found(
        "progressEvent",
        """
        insert into assessment.progress_event (id, case_id, kind, happened_on, words, noted_at, noted_by)
        values (gen_random_uuid(), :case, 'INTERVIEW', '2026-08-20', :word, now(), :by) returning id::text
        """);
    found(
        "stateCheck",
        """
        insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
          full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
        values (gen_random_uuid(), :case, 'HEALTH', '{"sickLeave": true, "benefit": "NONE"}', 'MUNICIPALITY',
          '{NOTHING_APPLIED_FOR}', false, 'STF-02', 1, 'nacka-2013', '2026-01-02', now(), :by, '2030-01-01')
        returning id::text
        """);
    found(
        "jobDemand",
        """
        insert into assessment.job_demand (id, case_id, words, from_on, last_on, reason, set_on, set_at, set_by)
        values (gen_random_uuid(), :case, :word, '2026-02-01', '2026-03-31', :word, '2026-01-20', now(), :by)
        returning id::text
        """);
    found(
        "caseReview",
        """
        insert into plan.case_review (id, case_id, reviewed_on, outcome, words, next_on, noted_at, noted_by)
        values (gen_random_uuid(), :case, '2026-08-20', 'GO_ON', :word, '2027-02-01', now(), :by) returning id::text
        """);
    found(
        "followUp",
        """
        insert into plan.follow_up (id, case_id, words, followed_on, next_on, noted_at, noted_by)
        values (gen_random_uuid(), :case, :word, '2026-08-20', '2026-12-01', now(), :by) returning id::text
        """);
    found(
        "dialogue",
        """
        insert into coordination.dialogue (id, case_id, partner, taken_on, with_whom, about, outcome, basis, noted_at,
          noted_by)
        values (gen_random_uuid(), :case, 'AF', '2026-08-20', 'Kim Ek', :word, :word, 'NO_PERSONAL_DATA', now(), :by)
        returning id::text
        """);
    found(
        "closing",
        """
        insert into casework.case_closing (id, case_id, closed_on, reason_code, closed_by, closed_at)
        values (gen_random_uuid(), :case, '2026-03-01', 'WORK', :by, '2026-03-01T10:00:00Z') returning id::text
        """);
    found(
        "reopening",
        """
        insert into casework.case_reopening (id, closing_id, case_id, reopened_on, reopened_why, reopened_by, reopened_at)
        values (gen_random_uuid(), :closing::uuid, :case, '2026-04-01', :word, :by, '2026-04-01T10:00:00Z')
        returning id::text
        """);
  }

  private void order(String name) {
    found(
        name,
        """
        insert into assessment.ability_order (id, case_id, provider_id, question, own_words, ordered_on, due_on,
          noted_at, noted_by)
        values (gen_random_uuid(), :case, :provider, :word, '', '2026-08-01', '2026-09-30', now(),
          gen_random_uuid())
        returning id::text
        """);
  }

  /// With somebody of the household who has no number and no case, and somebody in no household,
  /// told apart from the person.
  private void inCasework() {
    found(
        "member",
        """
        with adult as (insert into casework.person (id, given_name, family_name, birth_date)
          values (gen_random_uuid(), 'Alva', :word, '1994-03-05') returning id)
        insert into casework.household_member (household_id, person_id, part, valid)
        select c.household_id, adult.id, 'ADULT', '[2026-01-01,)' from adult, casework.case_file c where c.id = :case
        returning person_id::text
        """);
    found(
        "namesake",
        """
        with namesake as (insert into casework.person (id, given_name, family_name, birth_date)
          values (gen_random_uuid(), 'Nora', 'Namne', '1994-03-05') returning id),
        answer as (insert into casework.same_person_answer (person_id, other_id, same, reason, answered_at,
            answered_by)
          select :person, namesake.id, false, 'Har ett annat nummer', now(), :by from namesake)
        select id::text from namesake
        """);
    entry("remark", "REMARK", ":self");
    entry("entry", "NOTE", ":by");
    entry("letter", "LETTER", ":by");
    found(
        "attachment",
        """
        insert into casework.journal_attachment (id, entry_id, case_id, place, name, type, file)
        values (gen_random_uuid(), :letter::uuid, :case, 0, 'brev.txt', 'text/plain', 'hej'::bytea)
        returning id::text
        """);
    found(
        "request",
        """
        insert into casework.correction_request (id, person_id, text, asked_at)
        values (gen_random_uuid(), :person, :word, now()) returning id::text
        """);
  }

  private void entry(String name, String kind, String by) {
    found(
        name,
        """
        insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
        values (gen_random_uuid(), :case, '%s', '2026-08-20', :word, now(), %s) returning id::text
        """
            .formatted(kind, by));
  }

  /// Each authority's officer starts a contact, about a person who lets all authorities see all
  /// that can be seen, and each is asked to a meeting.
  private void inCoordination() {
    done(
        """
        insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
        select :case, authority, array['CASE', 'MEASURE', 'ATTENDANCE', 'PLAN'], 'WRITTEN', '2026-08-01',
          '2027-08-01', now(), :by
        from unnest(array['AF', 'FK', 'REGION']) as authority
        """);
    contact("contact", "AF", of.officers().af());
    contact("fkContact", "FK", of.officers().fk());
    contact("regionContact", "REGION", of.officers().region());
    found(
        "meeting",
        """
        with made as (
          insert into coordination.joint_meeting (id, case_id, kind, planned_on, starts, place, purpose, person_invited,
            not_invited_why, noted_at, noted_by)
          values (gen_random_uuid(), :case, 'STATUS', '2026-08-31', '13:30', 'Telefon', :word, true, '', now(),
            gen_random_uuid())
          returning id, case_id)
        insert into coordination.meeting_partner (meeting_id, case_id, nth, partner, who, basis, basis_part)
        select id, case_id, 1, 'AF', 'Kim Ek', 'CONSENT', 'CASE' from made returning meeting_id::text
        """);
    done(
        """
        insert into coordination.meeting_partner (meeting_id, case_id, nth, partner, who, basis, basis_part)
        values (:meeting::uuid, :case, 2, 'FK', 'Kim Al', 'CONSENT', 'CASE'),
          (:meeting::uuid, :case, 3, 'REGION', 'Kim Lind', 'CONSENT', 'CASE')
        """);
    found(
        "meetingConsent",
        """
        insert into coordination.meeting_consent (id, case_id, partner, who, about, asked_on, asked_at, asked_by)
        values (gen_random_uuid(), :case, 'EMPLOYER', 'Krogen', :word, '2026-08-31', now(), :by)
        returning id::text
        """);
  }

  private void contact(String name, String authority, AccountId officer) {
    found(
        name,
        """
        insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
        values (gen_random_uuid(), :case, '%s', 'PLAN_TOGETHER', :word, '2026-08-31T08:00:00Z', '%s')
        returning id::text
        """
            .formatted(authority, officer));
  }

  /// A plan with one step, which is the person's own.
  private void inPlan() {
    var step = UUID.randomUUID().toString();
    words.put(
        "content",
        """
        {"aim": "Arbete", "goals": [{"id": "%s", "text": "Mål", "steps": [
          {"id": "%s", "what": "Ringa %s", "kind": "STEP", "who": "PERSON"}]}]}
        """
            .formatted(step, step, of.family()));
    done(
        """
        insert into plan.plan_version (case_id, number, content, follow_up_on, signed_on, signed_at, signed_by)
        values (:case, 1, :content::jsonb, '2026-12-01', '2026-08-31', now(), :by)
        """);
    ids.put("step", step);
    found(
        "occupation",
        """
        insert into plan.occupation (id, case_id, occupied_by, words, minutes, points, times, from_day, saved_at, saved_by)
        values (gen_random_uuid(), :case, 'JOB_SEARCH', '', 60, 0, '[]', '2026-08-01', now(), :by) returning id::text
        """);
  }

  private UUID account(String name, @org.jspecify.annotations.Nullable UUID person) {
    return database
        .sql(
            "insert into access.account (id, name, person_id) values (gen_random_uuid(), :name, :person::uuid) returning id")
        .param("name", name)
        .param("person", person)
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private void done(String sql) {
    database.sql(sql).params(words).update();
  }

  /// Keeps the id that the statement gives back, also for those that come after.
  private void found(String name, String sql) {
    var id = database.sql(sql).params(words).query((row, n) -> row.getString(1)).single();
    ids.put(name, id);
    words.put(name, id);
  }
}
