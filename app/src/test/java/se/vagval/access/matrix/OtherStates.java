package se.vagval.access.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.catalogue.Measure;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.testing.GivenPath;

/// Cases in states that no case of the world is in, each of the caseworker who is responsible for
/// the first, and the page of each that shows a form for that state alone. Made inside a
/// municipality.
final class OtherStates {

  /// A page, and who is shown its form.
  record Page(Asker asker, String address) {}

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final World world;
  private final GivenPath path;
  private final JdbcClient database;
  private final List<Page> pages = new ArrayList<>();

  private OtherStates(World world, GivenPath path, JdbcClient database) {
    this.world = world;
    this.path = path;
    this.database = database;
  }

  static List<Page> of(World world, GivenPath path, JdbcClient database) {
    var states = new OtherStates(world, path, database);
    states.ofTheFirstCase();
    states.nothingInIt();
    states.closed();
    states.unfinishedMapping();
    states.planDraft();
    states.stateComesFirst();
    states.protectedPerson();
    states.rightHasEnded();
    states.endsAhead();
    states.endWasChanged();
    states.holdsACheck();
    states.changedAndReplaced();
    states.isFollowedUp();
    states.resultWasRefused();
    states.isProposed();
    states.assistanceWasStated();
    states.monthOfJobsIsOver();
    states.contactIsAnswered();
    return List.copyOf(states.pages);
  }

  /// The ids of each case but the world's, by the names that addresses give them: one of each thing
  /// that the case has.
  static List<Map<String, String>> idsOfEach(World world, JdbcClient database) {
    var things =
        Map.of(
            "voucher", "assessment.voucher",
            "decision", "assessment.decision",
            "choice", "choice.choice",
            "placement", "choice.placement",
            "claim", "outcomes.claim c join choice.placement p on p.id = c.placement_id",
            "contact", "coordination.contact");
    var each = new HashMap<String, Map<String, String>>();
    things.forEach((name, table) -> {
      var columns =
          name.equals("claim") ? "p.case_id::text, c.id::text" : "case_id::text, id::text";
      database
          .sql("select %s from %s order by 2".formatted(columns, table))
          .query(row -> {
            each.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                .put(name, row.getString(2));
          });
    });
    database
        .sql("select id::text from casework.case_file")
        .query(row -> {
          var ids = each.computeIfAbsent(row.getString(1), _ -> new HashMap<>());
          ids.put("case", row.getString(1));
          ids.put("caseId", row.getString(1));
        });
    each.remove(world.ids().get("case"));
    return List.copyOf(each.values());
  }

  /// What only these states have, for others to be exchanged with.
  static Map<String, String> ids(World world, GivenPath path, JdbcClient database) {
    var states = new OtherStates(world, path, database);
    var check = states.endsAhead();
    return Map.of(
        "checkEnd",
        states.one("select id::text from assessment.check_ended where voucher_id = :check", check),
        "namedReader",
        states.one(
            "select id::text from casework.named_reader where person_id = :person",
            states.protectedPerson()));
  }

  /// With a day that is paid for, so that there is something to run.
  private void ofTheFirstCase() {
    var ids = world.ids();
    var placement = UUID.fromString(String.valueOf(ids.get("placement")));
    path.mark(new PlacementId(placement), LocalDate.of(2026, 8, 3), "PRESENT");
    var ability =
        "/assessment/cases/%s/ability/%s".formatted(ids.get("case"), ids.get("answeredOrder"));
    shown(Asker.CASEWORKER_RESPONSIBLE, ability + "/conclusion");
    shown(Asker.CASEWORKER_RESPONSIBLE, ability + "/file");
    shown(Asker.CASEWORKER_RESPONSIBLE, "/casework/cases/new?contact=" + ids.get("firstContact"));
    shown(Asker.CASEWORKER_RESPONSIBLE, "/employers/new?from=" + ids.get("firstContact"));
    shown(
        Asker.CASEWORKER_RESPONSIBLE,
        "/casework/cases/%s/journal/new?corrects=%s".formatted(ids.get("case"), ids.get("entry")));
  }

  private void nothingInIt() {
    ofCase("/casework/cases/%s/close", words());
  }

  private void closed() {
    var words = words();
    done("update casework.case_file set closed_on = '2026-08-20' where id = :case", words);
    done(
        """
        insert into casework.case_closing (id, case_id, closed_on, reason_code, closed_by, closed_at)
        values (gen_random_uuid(), :case, '2026-08-20', 'WORK', :by, '2026-08-20T10:00:00Z')
        """,
        words);
    ofCase("/casework/cases/%s/open-again", words);
  }

  private void unfinishedMapping() {
    var words = words();
    done(
        """
        insert into assessment.mapping (id, case_id, started_on, started_by)
        values (gen_random_uuid(), :case, '2026-08-20', :by)
        """,
        words);
    ofCase("/assessment/cases/%s/mapping/competence", words);
  }

  private void planDraft() {
    var words = words();
    done(
        """
        insert into plan.draft (case_id, content, saved_at, saved_by)
        select :case, jsonb_build_object('aim', 'Arbete', 'goals', jsonb_build_array(jsonb_build_object(
          'id', gen_random_uuid(), 'text', 'Mål', 'steps', jsonb_build_array(jsonb_build_object(
            'id', gen_random_uuid(), 'what', 'Ringa', 'kind', 'STEP', 'who', 'PERSON'))))), now(), :by
        """,
        words);
    ofCase("/plan/cases/%s/draft", words);
  }

  private void stateComesFirst() {
    var words = words();
    done(
        """
        insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
          full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
        values (gen_random_uuid(), :case, 'HEALTH', '{"sickLeave": true, "benefit": "NONE"}', 'FK',
          '{MEASURES_EXHAUSTED}', false, 'STF-02', 1, 'nacka-2013', '2026-08-28', now(), :by, '2030-01-01')
        """,
        words);
    ofCase("/assessment/cases/%s/state-first", words);
  }

  private Map<String, Object> protectedPerson() {
    var words = words();
    words.put("reader", world.account(Asker.LOG_REVIEWER).value());
    words.put("leader", world.account(Asker.TEAM_LEADER_OWN_UNIT).value());
    done(
        "update casework.person set protected_as = 'SECRECY_MARK', alias = 'Robin' where id = :person",
        words);
    done(
        """
        insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
        values (gen_random_uuid(), :person, :reader, :leader, '2026-08-20T10:00:00Z', '[2026-08-20,)')
        """,
        words);
    shown(Asker.TEAM_LEADER_OWN_UNIT, "/casework/cases/%s/readers".formatted(words.get("case")));
    return words;
  }

  /// The household had nothing for two months.
  private void rightHasEnded() {
    var words = withCheck(words());
    paid(words, LocalDate.of(2026, 7, 1), 0);
    paid(words, LocalDate.of(2026, 8, 1), 0);
    ofCheck("/assessment/checks/%s", words);
  }

  private Map<String, Object> endsAhead() {
    var words = withCheck(words());
    done(
        """
        insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version,
          facts, ended_on, ended_at, ended_by, number, profile, legal_source, delegation)
        values (gen_random_uuid(), :check, :case, '2026-09-20', 'Hushållet klarar sig', 'CHK-02', 1,
          '{"months": [], "reached": {}}', '2026-08-25', '2026-08-25T09:00:00Z', :by, 'B-SLUT-%d', 'nacka-2013',
          '12 kap. 3 §', 'Nämnden')
        """
            .formatted(NEXT.incrementAndGet()),
        words);
    ofCheck("/assessment/checks/%s", words);
    return words;
  }

  private void endWasChanged() {
    var words = endsAhead();
    words.put(
        "decision",
        uuid("select id::text from assessment.check_ended where voucher_id = :check", words));
    courtChanged(words);
    ofCheck("/assessment/checks/%s/go-on", words);
  }

  private void holdsACheck() {
    var words = readyToDecide(withCheck(words()));
    ofCase("/assessment/cases/%s/decision", words);
  }

  /// A new assessment took the place of the check, and a court changed the first decision.
  private void changedAndReplaced() {
    var words = withCheck(words());
    words.put(
        "decision",
        uuid("select decision_id::text from assessment.voucher where id = :check", words));
    words.put("number", "B-NY-" + NEXT.incrementAndGet());
    words.put("next", UUID.randomUUID());
    done(
        """
        insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
          advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
        select :next, :number, case_id, mapping_id, '2026-08-03', '2026-08-03T10:00Z', decided_by, 1, 1, 2, 2000000,
          'Mer', 'LEV-01', 1, '{}', 'nacka-2013', 'Riktlinje' from assessment.decision where id = :decision
        """,
        words);
    done(
        """
        insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, last_day, words,
          rule_id, rule_version, facts, decided_on, decided_at, decided_by)
        values (:next, :check, :case, :person, 'NEW_ASSESSMENT', '2026-08-03', 'Mer', 'CHK-03', 3, '{}',
          '2026-08-03', '2026-08-03T10:00Z', :by)
        """,
        words);
    done(
        """
        insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive,
          valid)
        select gen_random_uuid(), :next, case_id, person_id, 2000000, 60, terms, true, '[2026-08-04,)'
        from assessment.voucher where id = :check
        """,
        words);
    courtChanged(words);
    shown(
        Asker.CASEWORKER_RESPONSIBLE,
        "/assessment/cases/%s/already-given/%s"
            .formatted(words.get("case"), words.get("decision")));
  }

  /// Somebody supported themselves, more than six months ago.
  private void isFollowedUp() {
    var words = withCheck(words());
    var check = new VoucherId((UUID) Objects.requireNonNull(words.get("check")));
    var offer = path.offer(path.provider("Bryggan AB"), Measure.PRACTICE);
    var last = LocalDate.of(2026, 2, 20);
    var placement = path.placement(check, offer, LocalDate.of(2026, 1, 12), last);
    new GivenResult(database).approved(placement, UUID.randomUUID(), last);
    shown(Asker.RESULT_OFFICER, "/outcomes/follow-ups");
  }

  private void resultWasRefused() {
    var words = withCheck(words());
    var check = new VoucherId((UUID) Objects.requireNonNull(words.get("check")));
    var offer = path.offer(path.provider("Kvarnen AB"), Measure.PRACTICE);
    var last = LocalDate.of(2026, 8, 20);
    var placement = path.placement(check, offer, LocalDate.of(2026, 7, 6), last);
    new GivenResult(database).refused(placement, UUID.randomUUID(), last);
    ofCase("/casework/cases/%s", words);
  }

  private void isProposed() {
    var words = readyToDecide(words());
    done(
        """
        insert into assessment.proposal (id, case_id, mapping_id, level, expected_months, deviation_reason, reasons,
          proposed_on, proposed_at, proposed_by)
        values (gen_random_uuid(), :case, :mapping, 4, 6, 'Lång väg', 'Skäl', '2026-08-31', '2026-08-31T10:00Z', :by)
        """,
        words);
    shown(Asker.TEAM_LEADER_OWN_UNIT, "/assessment/cases/%s/decision".formatted(words.get("case")));
  }

  private void assistanceWasStated() {
    var words = words();
    done(
        """
        insert into assessment.assistance_stated (case_id, month, known_from, stated_on, stated_at, stated_by)
        values (:case, '2026-08-01', 'Ett beslut', '2026-08-31', '2026-08-31T10:00Z', :by)
        """,
        words);
    ofCase("/assessment/cases/%s/right/take-back?month=2026-08", words);
  }

  private void monthOfJobsIsOver() {
    var words = words();
    done(
        """
        insert into assessment.job_demand (id, case_id, words, from_on, reason, set_on, set_at, set_by)
        values (gen_random_uuid(), :case, 'Sök tre jobb', '2026-07-01', 'Kan arbeta', '2026-06-20',
          '2026-06-20T10:00Z', :by)
        """,
        words);
    ofCase("/assessment/cases/%s/job-search/2026-07", words);
  }

  private void contactIsAnswered() {
    var words = words();
    words.put("officer", world.account(Asker.REGION_OFFICER_OWN).value());
    words.put("contact", UUID.randomUUID());
    done(
        """
        insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
        values (:case, 'REGION', array['CASE'], 'WRITTEN', '2026-08-01', '2027-08-01', now(), :by)
        """,
        words);
    done(
        """
        insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
        values (:contact, :case, 'REGION', 'REHABILITATION', 'Hur går det?', '2026-08-28T08:00:00Z', :officer)
        """,
        words);
    done(
        """
        insert into coordination.reply (contact_id, case_id, text, next_step, replied_at, replied_by)
        values (:contact, :case, 'Vi ringer', 'MEETING', '2026-08-31T08:00:00Z', :by)
        """,
        words);
    ofCase("/coordination/cases/%s/contacts", words);
    shown(Asker.REGION_OFFICER_OWN, "/coordination/contacts/" + words.get("contact"));
  }

  private void courtChanged(Map<String, Object> words) {
    done(
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at,
          noted_by)
        values (gen_random_uuid(), :decision, :case, 'COURT_DECIDED', '2026-08-28', 'GRANTED', 'Mål 1',
          '2026-08-28T10:00Z', :by)
        """,
        words);
  }

  private Map<String, Object> withCheck(Map<String, Object> words) {
    var check =
        path.voucher(
            new CaseId((UUID) Objects.requireNonNull(words.get("case"))),
            world.account(Asker.CASEWORKER_RESPONSIBLE),
            Money.ofKronor(50_000),
            180);
    words.put("check", check.value());
    return words;
  }

  private Map<String, Object> readyToDecide(Map<String, Object> words) {
    path.mayAct(
        new CaseId((UUID) Objects.requireNonNull(words.get("case"))),
        world.account(Asker.CASEWORKER_RESPONSIBLE));
    words.put("mapping", UUID.randomUUID());
    done(
        """
        insert into assessment.mapping (id, case_id, started_on, started_by, completed_on, completed_by)
        values (:mapping, :case, '2026-08-20', :by, '2026-08-28', :by)
        """,
        words);
    GivenAssessment.SECTIONS.forEach((section, answers) -> {
      var json = new ArrayList<String>();
      answers.forEach((question, text) -> json.add("\"%s\": \"%s\"".formatted(question, text)));
      var whole = new HashMap<>(words);
      whole.put("section", section);
      whole.put("answers", "{" + String.join(", ", json) + "}");
      done(
          """
          insert into assessment.mapping_section (mapping_id, section, answers, saved_at, saved_by)
          values (:mapping, :section, :answers::jsonb, now(), :by)
          """,
          whole);
    });
    paid(words, LocalDate.of(2026, 8, 1), 450_000);
    return words;
  }

  private void paid(Map<String, Object> words, LocalDate month, long ore) {
    var whole = new HashMap<>(words);
    whole.put("month", month);
    whole.put("ore", ore);
    whole.put("import", UUID.randomUUID());
    done(
        """
        insert into casework.household_member (household_id, person_id, part, valid)
        select household_id, person_id, 'ADULT', '[2026-01-02,)' from casework.case_file c
        where id = :case and not exists
          (select from casework.household_member m where m.person_id = c.person_id)
        """,
        whole);
    done(
        """
        insert into assistance.import (id, file_name, heading, row_count, uploaded_at, uploaded_by, turn, finished_at)
        values (:import, 'register.csv', '{}', 1, '2026-09-01T04:00Z', :by,
          (select coalesce(max(turn), 0) + 1 from assistance.import), '2026-09-01T04:00Z')
        """,
        whole);
    done(
        """
        insert into assistance.payment (household_id, month, turn, import_id, person_id, amount_ore)
        select c.household_id, :month, i.turn, i.id, c.person_id, :ore
        from casework.case_file c, assistance.import i where c.id = :case and i.id = :import
        """,
        whole);
  }

  /// Of a case with nothing in it.
  private Map<String, Object> words() {
    var person = path.person("Kim", "Lagesvik");
    var by = world.account(Asker.CASEWORKER_RESPONSIBLE);
    var caseId = path.caseOf(person, world.ownUnit(), by);
    return new HashMap<>(
        Map.of("person", person.value(), "case", caseId.value(), "by", by.value()));
  }

  private void ofCase(String address, Map<String, Object> words) {
    shown(Asker.CASEWORKER_RESPONSIBLE, address.formatted(words.get("case")));
  }

  private void ofCheck(String address, Map<String, Object> words) {
    shown(Asker.CASEWORKER_RESPONSIBLE, address.formatted(words.get("check")));
  }

  private void shown(Asker asker, String address) {
    pages.add(new Page(asker, address));
  }

  private void done(String sql, Map<String, Object> words) {
    database.sql(sql).params(words).update();
  }

  private UUID uuid(String sql, Map<String, Object> words) {
    return UUID.fromString(one(sql, words));
  }

  private String one(String sql, Map<String, Object> words) {
    return database.sql(sql).params(words).query((row, n) -> row.getString(1)).single();
  }
}
