package se.vagval.access.matrix;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A municipality with one of everything that an address can name, and one of everybody who can
/// ask.
final class World {

  private static final LocalDate START = LocalDate.of(2026, 7, 6);

  private final MunicipalityId here;
  private final Map<Asker, AccountId> accounts = new EnumMap<>(Asker.class);
  private final Map<String, String> ids = new HashMap<>();
  private final UUID ownUnit = UUID.randomUUID();
  private final UUID otherUnit = UUID.randomUUID();

  private final AccountId preparer;

  World(Given given, GivenPath path, JdbcClient database) {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    given.in(
        here,
        () -> {
          unit(given, ownUnit, "Väst");
          unit(given, otherUnit, "Öst");
        });
    for (var asker : Asker.values()) {
      if (isStaffOfTheMunicipality(asker)) {
        accounts.put(asker, given.account(here, asker.role(), unitOf(asker), null));
      }
    }
    given.in(here, () -> onePath(path, database));
  }

  MunicipalityId here() {
    return here;
  }

  Map<String, String> ids() {
    return ids;
  }

  void knows(String name, String id) {
    ids.put(name, id);
  }

  AccountId account(Asker asker) {
    var account = accounts.get(asker);
    if (account == null) {
      throw new IllegalStateException(asker + " has no account");
    }
    return account;
  }

  private static void unit(Given given, UUID id, String name) {
    given.insert("casework.unit", Map.of("id", id, "name", name));
  }

  private static boolean isStaffOfTheMunicipality(Asker asker) {
    return switch (asker.role()) {
      case VISITOR, PARTICIPANT, PROVIDER_STAFF, PROVIDER_ADMINISTRATOR -> false;
      default -> true;
    };
  }

  private @Nullable UUID unitOf(Asker asker) {
    if (asker.role().heldFor() != Role.HeldFor.UNIT) {
      return null;
    }
    return asker.standing().equals("other unit") ? otherUnit : ownUnit;
  }

  private void onePath(GivenPath path, JdbcClient database) {
    var responsible = account(Asker.CASEWORKER_RESPONSIBLE);
    var person = path.person("Kim", "Egen");
    var caseId = path.caseOf(person, new se.vagval.casework.UnitId(ownUnit), responsible);
    var voucher = path.voucher(caseId, responsible, Money.ofKronor(50_000), 180);
    var provider = path.provider("Verkstan AB");
    var offer = path.offer(provider, Measure.PRACTICE);
    var placement = path.placement(voucher, offer, START, LocalDate.of(2026, 8, 31));
    path.mark(placement, LocalDate.of(2026, 8, 31), "ABSENT");
    path.mark(placement, LocalDate.of(2026, 8, 28), "ABSENT");
    sick(LocalDate.of(2026, 8, 28), database);
    put(
        Asker.PARTICIPANT_SELF,
        account(database, "person_id", person.value()),
        Role.PARTICIPANT,
        null,
        database);
    put(
        Asker.PARTICIPANT_OTHER,
        account(database, "person_id", path.person("Kim", "Annan").value()),
        Role.PARTICIPANT,
        null,
        database);
    var another = path.provider("Gläntan AB");
    for (var role : List.of(Role.PROVIDER_STAFF, Role.PROVIDER_ADMINISTRATOR)) {
      for (var asker : Asker.in(role)) {
        var works = asker.standing().equals("own") ? provider : another;
        put(asker, account(database, "person_id", null), role, works.value(), database);
      }
    }
    var claim =
        new GivenResult(database)
            .claimed(
                placement,
                account(Asker.PROVIDER_STAFF_OWN).value(),
                LocalDate.of(2026, 8, 31),
                "Avtal Qvintessa Hemligsson 19850709-9805");
    ids.putAll(
        Map.of(
            "case", caseId.toString(),
            "caseId", caseId.toString(),
            "voucher", voucher.toString(),
            "provider", provider.toString(),
            "offer", offer.toString(),
            "placement", placement.toString(),
            "claim", claim.toString(),
            "section", "competence",
            "date", "2026-08-31",
            "week", "2026-W36"));
    ids.put("month", "2026-08");
    ids.put("authority", "af");
    ids.put("caseworker", responsible.toString());
    ids.put("branch", "work");
    ids.put("secret", feed(responsible, database));
    ids.put("step", plan(caseId.value(), database));
    ids.put("occupation", occupation(caseId.value(), database));
    ids.put("contact", contact(caseId.value(), database).toString());
    ids.put("firstContact", firstContact(database).toString());
    ids.put("employer", employer(database).toString());
    ids.put("member", adult(caseId.value(), database));
    ids.put("namesake", namesake(caseId.value(), responsible, database));
    ids.put("remark", remark(caseId.value(), database));
    ids.put("attachment", attachment(caseId.value(), responsible, database));
    ids.put("review", review(database).toString());
    ids.put("import", register(responsible, database));
    ids.put("destruction", destruction(database).toString());
    ids.put(
        "grant",
        one(
            database,
            "select id::text from access.role_grant where role = 'PROVIDER_STAFF' and account_id = '%s'"
                .formatted(account(Asker.PROVIDER_STAFF_OWN))));
    ids.put("request", request(database, person.value()).toString());
    ids.put("decision", one(database, "select decision_id::text from assessment.voucher"));
    ids.put("view", view(responsible, database));
    ids.put("eventKind", "corrected");
    ids.put("decisionEvent", decisionEvent(responsible, database));
    ids.put("abilityOrder", abilityOrder(caseId.value(), provider.value(), database));
    ids.put("abilityFile", abilityFile(caseId.value(), provider.value(), database));
    ids.put("fkBasis", fkBasis(caseId.value(), responsible, database));
    ids.put("meeting", meeting(caseId.value(), database));
    ids.put("meetingConsent", meetingConsent(caseId.value(), responsible, database));
    ids.put("jobSought", jobSought(caseId.value(), database));
    ids.put("routine", routine(responsible, database));
    ids.put("choice", one(database, "select id::text from choice.choice"));
  }

  private static void sick(LocalDate day, JdbcClient database) {
    database
        .sql("update attendance.mark set reason = 'SICK' where day = :day")
        .param("day", day)
        .update();
  }

  private void put(
      Asker asker, UUID account, Role role, @Nullable UUID provider, JdbcClient database) {
    database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, provider_id, valid)
            values (gen_random_uuid(), :account, :role, :provider::uuid, '[2020-01-01,)')
            """)
        .param("account", account)
        .param("role", role.name())
        .param("provider", provider)
        .update();
    accounts.put(asker, new AccountId(account));
  }

  private static UUID account(JdbcClient database, String column, @Nullable UUID value) {
    return database
        .sql(
            "insert into access.account (id, name, %s) values (gen_random_uuid(), 'Kim Prov', :value::uuid) returning id"
                .formatted(column))
        .param("value", value)
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  /// Started by Arbetsförmedlingen's officer, about a person who lets all authorities see all that
  /// can be seen.
  private UUID contact(UUID caseId, JdbcClient database) {
    database
        .sql(
            """
            insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
            select :case, authority, array['CASE', 'MEASURE', 'ATTENDANCE', 'PLAN'], 'WRITTEN', '2026-08-01',
              '2027-08-01', now(), :responsible
            from unnest(array['AF', 'FK', 'REGION']) as authority
            """)
        .param("case", caseId)
        .param("responsible", account(Asker.CASEWORKER_RESPONSIBLE).value())
        .update();
    return database
        .sql(
            """
            insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
            values (gen_random_uuid(), :case, 'AF', 'PLAN_TOGETHER', 'Hur går det?', '2026-08-31T08:00:00Z', :officer)
            returning id
            """)
        .param("case", caseId)
        .param("officer", account(Asker.AF_OFFICER_OWN).value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static String view(AccountId whose, JdbcClient database) {
    return database
        .sql(
            """
            insert into casework.saved_view (id, account_id, name, query)
            values (gen_random_uuid(), :whose, 'Att kartlägga', 'cases=own') returning id::text
            """)
        .param("whose", whose.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String decisionEvent(AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            insert into assessment.decision_event
              (id, decision_id, case_id, kind, happened_on, words, noted_at, noted_by)
            select gen_random_uuid(), id, case_id, 'CORRECTED', decided_on, 'Tio blir elva', now(), :by
            from assessment.decision
            returning id::text
            """)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private String remark(UUID caseId, JdbcClient database) {
    return database
        .sql(
            """
            insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
            values (gen_random_uuid(), :case, 'REMARK', '2026-08-31', 'Jag håller inte med', now(), :by)
            returning id::text
            """)
        .param("case", caseId)
        .param("by", account(Asker.PARTICIPANT_SELF).value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  /// Somebody of the household who has no number and no case.
  private static String adult(UUID caseId, JdbcClient database) {
    return database
        .sql(
            """
            with adult as (insert into casework.person (id, given_name, family_name, birth_date)
              values (gen_random_uuid(), 'Alva', 'Egen', '1994-03-05') returning id)
            insert into casework.household_member (household_id, person_id, part, valid)
            select c.household_id, adult.id, 'ADULT', '[2026-01-01,)' from adult, casework.case_file c where c.id = :case
            returning person_id::text
            """)
        .param("case", caseId)
        .query((row, n) -> row.getString(1))
        .single();
  }

  /// Somebody in no case and no household, told apart from the person of the case.
  private static String namesake(UUID caseId, AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            with namesake as (insert into casework.person (id, given_name, family_name, birth_date)
              values (gen_random_uuid(), 'Nora', 'Namne', '1994-03-05') returning id),
            answer as (insert into casework.same_person_answer (person_id, other_id, same, reason, answered_at,
                answered_by)
              select c.person_id, namesake.id, false, 'Har ett annat nummer', now(), :by
              from namesake, casework.case_file c where c.id = :case)
            select id::text from namesake
            """)
        .param("case", caseId)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String abilityOrder(UUID caseId, UUID provider, JdbcClient database) {
    return database
        .sql(
            """
            insert into assessment.ability_order (id, case_id, provider_id, question, own_words, ordered_on, due_on,
              noted_at, noted_by)
            values (gen_random_uuid(), :case, :provider, 'Hur länge?', '', '2026-08-01', '2026-09-30', now(),
              gen_random_uuid())
            returning id::text
            """)
        .param("case", caseId)
        .param("provider", provider)
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String abilityFile(UUID caseId, UUID provider, JdbcClient database) {
    return database
        .sql(
            """
            with made as (insert into assessment.ability_report (id, order_id, case_id, reported_on, author, summary, reason,
                noted_at, noted_by)
              values (gen_random_uuid(), :order::uuid, :case, '2026-08-20', 'Kim Ek', 'Halva dagar', '', now(),
                gen_random_uuid()) returning *)
            insert into assessment.ability_file (id, report_id, case_id, place, name, type, file, added_at, added_by)
            select gen_random_uuid(), id, case_id, 0, 'utlatande.pdf', 'application/pdf',
              convert_to('%PDF-1.7 Qvintessa Hemligsson', 'UTF8'), now(), noted_by
            from made returning id::text
            """)
        .param("case", caseId)
        .param("order", abilityOrder(caseId, provider, database))
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String fkBasis(UUID caseId, AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            insert into assessment.fk_basis (id, case_id, benefit, facts, tried, summary, reason, signed_on, signed_at,
              signed_by)
            values (gen_random_uuid(), :case, 'SICKNESS_COMPENSATION', '{"assessments": []}', '', 'Orkar lite', '',
              '2026-08-31', now(), :by)
            returning id::text
            """)
        .param("case", caseId)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String meetingConsent(UUID caseId, AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            insert into coordination.meeting_consent (id, case_id, partner, who, about, asked_on, asked_at, asked_by)
            values (gen_random_uuid(), :case, 'EMPLOYER', 'Krogen', 'Praktiken', '2026-08-31', now(), :by)
            returning id::text
            """)
        .param("case", caseId)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String meeting(UUID caseId, JdbcClient database) {
    return database
        .sql(
            """
            with made as (
              insert into coordination.joint_meeting (id, case_id, kind, planned_on, starts, place, purpose, person_invited,
                not_invited_why, noted_at, noted_by)
              values (gen_random_uuid(), :case, 'STATUS', '2026-08-31', '13:30', 'Telefon', 'Planera', true, '', now(),
                gen_random_uuid())
              returning id, case_id)
            insert into coordination.meeting_partner (meeting_id, case_id, nth, partner, who, basis, basis_part)
            select id, case_id, 1, 'AF', 'Kim Ek', 'CONSENT', 'CASE' from made returning meeting_id::text
            """)
        .param("case", caseId)
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String jobSought(UUID caseId, JdbcClient database) {
    return database
        .sql(
            """
            insert into assessment.job_sought (id, case_id, what, how, sought_on, came_of, written_at)
            values (gen_random_uuid(), :case, 'Kock', 'ADVERT', '2026-08-31', 'NO', now()) returning id::text
            """)
        .param("case", caseId)
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String routine(AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            with made as (insert into coordination.routine (id, partner, step, made_at, made_by)
              values (gen_random_uuid(), 'AF', 'CONSULTATION', now(), :by) returning id)
            insert into coordination.routine_version (routine_id, version, title, text, own_owner, their_owner, from_on,
              review_on, written_at, written_by)
            select id, 1, 'Samråd', 'Ring', 'Enhetschef', 'Sektionschef', '2026-01-01', '2027-01-01', now(), :by
            from made returning routine_id::text
            """)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private UUID firstContact(JdbcClient database) {
    return database
        .sql(
            """
            insert into casework.first_contact (id, unit_id, reached_on, came_by, target_group, wants, given_name,
              family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, taken_at, taken_by)
            values (gen_random_uuid(), :unit, '2026-08-31', 'PHONE', 'RESTART', 'Ett arbete', 'Kim', 'Ny', '', '070',
              'sv', false, false, 'Ringer', '2026-09-02', now(), :by)
            returning id
            """)
        .param("unit", ownUnit)
        .param("by", account(Asker.CASEWORKER_RESPONSIBLE).value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  /// A plan with one step, which is the person's own.
  private String plan(UUID caseId, JdbcClient database) {
    var step = UUID.randomUUID().toString();
    database
        .sql(
            """
            insert into plan.plan_version (case_id, number, content, follow_up_on, signed_on, signed_at, signed_by)
            values (:case, 1, :content::jsonb, '2026-12-01', '2026-08-31', now(), :by)
            """)
        .param("case", caseId)
        .param(
            "content",
            """
            {"aim": "Arbete", "goals": [{"id": "%s", "text": "Mål", "steps": [
              {"id": "%s", "what": "Ringa", "kind": "STEP", "who": "PERSON"}]}]}
            """
                .formatted(step, step))
        .param("by", account(Asker.CASEWORKER_RESPONSIBLE).value())
        .update();
    return step;
  }

  private static String feed(AccountId account, JdbcClient database) {
    var secret = UUID.randomUUID().toString();
    database
        .sql(
            "insert into plan.feed (id, account_id, token_hash, made_at) values (gen_random_uuid(), :account, :hash, now())")
        .param("account", account.value())
        .param("hash", se.vagval.kernel.Sha256.hex(secret))
        .update();
    return secret;
  }

  private String occupation(UUID caseId, JdbcClient database) {
    return database
        .sql(
            """
            insert into plan.occupation (id, case_id, occupied_by, words, minutes, points, times, from_day, saved_at, saved_by)
            values (gen_random_uuid(), :case, 'JOB_SEARCH', '', 60, 0, '[]', '2026-08-01', now(), :by) returning id::text
            """)
        .param("case", caseId)
        .param("by", account(Asker.CASEWORKER_RESPONSIBLE).value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private UUID employer(JdbcClient database) {
    return database
        .sql(
            """
            insert into employers.employer (id, organisation, kind, offers, person, reach, added_at, added_by)
            values (gen_random_uuid(), 'Verkstan AB', 'EMPLOYER', '{JOB}', 'Bo Ek', '070', now(), :by) returning id
            """)
        .param("by", account(Asker.CASEWORKER_RESPONSIBLE).value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static String register(AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            insert into assistance.import
              (id, file_name, heading, row_count, uploaded_at, uploaded_by, columns)
            values (gen_random_uuid(), 'register.csv', array['a', 'b', 'c'], 1, now(), :by,
              array[0, 1, 2, null, null]::integer[])
            returning id::text
            """)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String attachment(UUID caseId, AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            with e as (
              insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
              values (gen_random_uuid(), :case, 'LETTER', '2026-08-20', 'Brev', now(), :by) returning id)
            insert into casework.journal_attachment (id, entry_id, case_id, place, name, type, file)
            select gen_random_uuid(), e.id, :case, 0, 'brev.txt', 'text/plain', 'hej'::bytea from e
            returning id::text
            """)
        .param("case", caseId)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static UUID review(JdbcClient database) {
    return database
        .sql(
            """
            insert into audit.review (id, month, drawn_at, drawn_by)
            values (gen_random_uuid(), '2026-08-01', now(), gen_random_uuid()) returning id
            """)
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static UUID request(JdbcClient database, UUID person) {
    return database
        .sql(
            """
            insert into casework.correction_request (id, person_id, text, asked_at)
            values (gen_random_uuid(), :person, 'Något', now()) returning id
            """)
        .param("person", person)
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private UUID destruction(JdbcClient database) {
    return database
        .sql(
            """
            insert into retention.destruction (id, as_of, rule, prepared_at, prepared_by)
            values (gen_random_uuid(), '2026-09-01', 'Regel', now(), :preparer) returning id
            """)
        .param("preparer", preparer.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static String one(JdbcClient database, String sql) {
    return database.sql(sql).query((row, n) -> row.getString(1)).single();
  }
}
