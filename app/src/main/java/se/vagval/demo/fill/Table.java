package se.vagval.demo.fill;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables that the fill writes, each after those that it points to, with the columns it fills.
enum Table {
  MUNICIPALITY("access.municipality", "name, phone, created_at, code"),
  HOST("access.host", "host"),
  PROFILE("access.profile_in_force", "profile, valid::daterange"),
  UNIT("casework.unit", "id, name"),
  PROVIDER("providers.provider", "id, name, organisation_number, in_house, phone, email"),
  AUTHORISATION("providers.authorisation", "id, provider_id, number, valid::daterange, decided_on"),
  OFFER(
      "catalogue.offer",
      "id, provider_id, measure, title_sv, title_en, summary_sv, summary_en, week_sv, week_en,"
          + " place, languages::text[], step_free, starts, next_start, free_places, confirmed_on,"
          + " published::daterange"),
  PERSON(
      "casework.person",
      "id, personal_number, given_name, family_name, birth_date, protected_as, phone, language"),
  ACCOUNT("access.account", "id, name, title, subject, person_id"),
  GRANT(
      "access.role_grant",
      "id, account_id, role, unit_id, provider_id, valid::daterange, given_at, given_by,"
          + " reviewed_at, reviewed_by"),
  HOUSEHOLD("casework.household", "id, number"),
  HOUSEHOLD_MEMBER("casework.household_member", "household_id, person_id, part, valid::daterange"),
  CASE(
      "casework.case_file",
      "id, number, person_id, household_id, unit_id, responsible_id, opened_on, closed_on"),
  CASE_CLOSING(
      "casework.case_closing",
      "id, case_id, closed_on, reason_code, closing_words, closed_by, closed_at"),
  IMPORT(
      "assistance.import",
      "id, kind, file_name, heading::text[], row_count, uploaded_at, uploaded_by,"
          + " columns::integer[], turn, started_at, done, finished_at, added, unchanged"),
  IMPORT_MONTH("assistance.import_month", "import_id, month"),
  PAYMENT(
      "assistance.payment",
      "household_id, month, turn, import_id, person_id, amount_ore, register_cause"),
  REGISTERED_DECISION(
      "assistance.decision",
      "household_id, decided_on, first_month, turn, import_id, person_id, kind, register_cause"),
  FIRST_CONTACT(
      "casework.first_contact",
      "id, unit_id, reached_on, came_by, target_group, wants, given_name, family_name, organisation,"
          + " reach, language, interpreter, hidden, next_act, next_on, taken_at, taken_by, handed_to"),
  FIRST_CONTACT_HANDOVER(
      "casework.first_contact_handover",
      "id, contact_id, from_id, to_id, handed_why, handed_over_at, handed_over_by"),
  CAUSE("casework.cause_of_assistance", "case_id, cause, noted_on, noted_by"),
  INQUIRY(
      "casework.inquiry",
      "id, case_id, opened_on, due_on, opened_by, opened_at, profile, closed_on, closed_by,"
          + " closed_at, found_cause, finding"),
  JOURNAL("casework.journal_entry", "id, case_id, kind, happened_on, text, signed_at, signed_by"),
  JOURNAL_ATTACHMENT(
      "casework.journal_attachment", "id, entry_id, case_id, place, name, type, file"),
  CONSENT(
      "casework.consent",
      "case_id, authority, parts::text[], way, given_on, until, noted_at, noted_by"),
  CONTACT("coordination.contact", "id, case_id, authority, reason, message, sent_at, sent_by"),
  REPLY("coordination.reply", "contact_id, case_id, text, next_step, replied_at, replied_by"),
  DIALOGUE(
      "coordination.dialogue",
      "id, case_id, partner, taken_on, with_whom, about, outcome, next_on, basis, basis_part,"
          + " provision, noted_at, noted_by"),
  MEETING_CONSENT(
      "coordination.meeting_consent",
      "id, case_id, partner, who, about, asked_on, asked_at, asked_by"),
  MEETING_CONSENT_ANSWER(
      "coordination.meeting_consent_answer",
      "consent_id, case_id, answer, way, answered_on, until, noted_at, noted_by"),
  MEETING("coordination.joint_meeting", Table.PLANNED),
  MEETING_CORRECTED("coordination.joint_meeting", Table.PLANNED + ", replaces, changed_why"),
  MEETING_PARTNER(
      "coordination.meeting_partner", "meeting_id, case_id, nth, partner, who, basis, provision"),
  MEETING_OUTCOME(
      "coordination.meeting_outcome",
      "meeting_id, case_id, outcome, person_took_part, words, next_on, noted_on, noted_at, noted_by"),
  MEETING_TOLD("coordination.meeting_told", "meeting_id, case_id, nth, basis, provision"),
  MEETING_AGREEMENT(
      "coordination.meeting_agreement", "meeting_id, case_id, nth, what, who, by_day"),
  ROUTINE("coordination.routine", "id, partner, step, made_at, made_by"),
  ROUTINE_VERSION(
      "coordination.routine_version",
      "routine_id, version, title, text, own_owner, their_owner, from_on, review_on, written_at,"
          + " written_by"),
  MAPPING("assessment.mapping", "id, case_id, started_on, started_by, completed_on, completed_by"),
  SECTION("assessment.mapping_section", "mapping_id, section, answers::jsonb, saved_at, saved_by"),
  PROGRESS(
      "assessment.progress_measure",
      "id, case_id, measured_on, self_score, caseworker_score, words, noted_at, noted_by"),
  PROGRESS_EVENT(
      "assessment.progress_event", "id, case_id, kind, happened_on, words, noted_at, noted_by"),
  STATE_CHECK(
      "assessment.state_check",
      "id, case_id, branch, facts::jsonb, responsible, state_reasons::text[], full_time_programme,"
          + " rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until"),
  STATE_CARRIED(
      "assessment.state_carried", "check_id, case_id, reason, carried_on, carried_at, carried_by"),
  JOB_DEMAND(
      "assessment.job_demand",
      "id, case_id, words, per_month, from_on, last_on, reason, set_on, set_at, set_by"),
  ABILITY_ORDER(
      "assessment.ability_order",
      "id, case_id, provider_id, question, own_words, ordered_on, due_on, noted_at, noted_by"),
  ABILITY_WITHDRAWN(
      "assessment.ability_withdrawn",
      "order_id, case_id, withdrawn_on, reason, noted_at, noted_by"),
  ABILITY_REPORT(
      "assessment.ability_report",
      "id, order_id, case_id, reported_on, author, summary, instrument, reason, noted_at, noted_by"),
  ABILITY_FILE(
      "assessment.ability_file",
      "id, report_id, case_id, place, name, type, file, added_at, added_by"),
  ABILITY_SCORE("assessment.ability_score", "report_id, case_id, nth, dimension, score"),
  ABILITY_CONCLUSION(
      "assessment.ability_conclusion",
      "id, order_id, report_id, case_id, concluded_on, ability, words, reason, noted_at, noted_by"),
  DEMAND_ON_REPORT(
      "assessment.job_demand",
      "id, case_id, words, per_month, from_on, reason, report_id, set_on, set_at, set_by"),
  JOB_SOUGHT("assessment.job_sought", "id, case_id, what, how, sought_on, came_of, written_at"),
  JOB_MONTH(
      "assessment.job_month",
      "case_id, month, verdict, words, entries, followed_on, followed_at, followed_by"),
  DECISION(
      "assessment.decision",
      "id, number, case_id, mapping_id, decided_on, decided_at, decided_by, advised_level, level,"
          + " expected_months, amount_ore, deviation_reason, reasons, rule_id, rule_version,"
          + " facts::jsonb, profile, legal_source, delegation, levels_up, levels_down"),
  VOUCHER("assessment.voucher", Table.CHECK),
  SUCCESSION(
      "assessment.succession",
      "decision_id, earlier_voucher_id, case_id, person_id, kind, last_day, words, rule_id,"
          + " rule_version, facts::jsonb, decided_on, decided_at, decided_by"),
  /// Given after the check that it replaces has ended.
  VOUCHER_AFTER("assessment.voucher", Table.CHECK),
  CHECK_ENDED(
      "assessment.check_ended",
      "id, voucher_id, case_id, last_day, reason, rule_id, rule_version, facts::jsonb, ended_on,"
          + " ended_at, ended_by, number, profile, legal_source, delegation"),
  DECISION_EVENT(
      "assessment.decision_event",
      "id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by"),
  DECISION_RIGHT(
      "assessment.decision_right",
      "decision_id, case_id, ground, month, import_id, rule_id, rule_version, facts::jsonb"),
  ASSISTANCE_STATED(
      "assessment.assistance_stated",
      "case_id, month, known_from, stated_on, stated_at, stated_by"),
  /// What was stated is numbered by the database: the value counts from the first of the town.
  STATED_TAKEN_BACK(
      "assessment.assistance_taken_back",
      "case_id, stated_seq::bigint + (select min(seq) from assessment.assistance_stated), reason,"
          + " taken_back_on, taken_back_at, taken_back_by"),
  CASE_REVIEW(
      "plan.case_review", "id, case_id, reviewed_on, outcome, words, next_on, noted_at, noted_by"),
  SUPERVISION(
      "casework.supervision",
      "id, unit_id, held_on, led_by, people, theme, words, next_on, noted_at, noted_by"),
  PLAN(
      "plan.plan_version",
      "case_id, number, content::jsonb, follow_up_on, signed_on, signed_at, signed_by"),
  PLAN_DRAFT("plan.draft", "case_id, content::jsonb, saved_at, saved_by"),
  PLAN_ANSWER("plan.answer", "case_id, number, said, words, said_way, said_on, noted_at, noted_by"),
  STEP_MARK(
      "plan.step_mark",
      "case_id, step_id, step_state, words, by_person, marked_on, marked_at, marked_by"),
  PLAN_FOLLOW_UP("plan.follow_up", "id, case_id, words, followed_on, next_on, noted_at, noted_by"),
  OCCUPATION(
      "plan.occupation",
      "id, case_id, occupied_by, sfi_path, sfi_course, words, minutes, points, times::jsonb,"
          + " from_day, last_day, saved_at, saved_by"),
  CHOICE(
      "choice.choice",
      "id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind, shown::jsonb,"
          + " chosen_on, chosen_at, chosen_by"),
  PLACEMENT(
      "choice.placement",
      "id, choice_id, voucher_id, case_id, person_id, provider_id, offer_id, start_day, last_day,"
          + " end_reason"),
  SCHEDULE(
      "attendance.schedule",
      "id, placement_id, person_id, weekday, minutes::int4range, valid::daterange"),
  MARK(
      "attendance.mark",
      "placement_id, day, presence, reason, reported_at, reported_by, assessed_by"),
  CLAIM(
      "outcomes.claim",
      "id, placement_id, result, subsidy, evidence_name, evidence_type, evidence, claimed_on,"
          + " claimed_at, claimed_by"),
  CLAIM_DECISION(
      "outcomes.claim_decision",
      "claim_id, placement_id, approved, reasons, claimed_by, decided_by, decided_on, decided_at"),
  FOLLOW_UP("outcomes.follow_up", "placement_id, months, found, followed_on, followed_by"),
  PAYMENT_REGISTER("statistics.payment_register", "month, household, amount_ore, work_and_rehab"),
  DECISION_REGISTER("statistics.decision_register", "month, household, cause, with_measure"),
  REGISTER_ACTIVITY(
      "statistics.register_activity", "month, household, person_no, activity, project");

  private static final String PLANNED =
      "id, case_id, kind, planned_on, starts::time, place, purpose, person_invited, not_invited_why,"
          + " noted_at, noted_by";

  private static final String CHECK =
      "id, decision_id, case_id, person_id, amount_ore, planned_days, terms::jsonb, exclusive,"
          + " valid::daterange";

  private final String table;
  private final String[] columns;

  Table(String table, String columns) {
    this.table = table;
    this.columns = columns.split(", *", -1);
  }

  int width() {
    return columns.length;
  }

  /// A row's values by the names of their columns.
  Map<String, @Nullable Object> named(@Nullable Object[] values) {
    var row = new HashMap<String, @Nullable Object>();
    for (var at = 0; at < columns.length; at++) {
      row.put(name(columns[at]), values[at]);
    }
    return row;
  }

  private static String name(String column) {
    return column.replaceFirst("::.*", "");
  }

  String insert() {
    var names = Arrays.stream(columns).map(Table::name).collect(Collectors.joining(", "));
    var values =
        Arrays.stream(columns)
            .map(column -> column.contains("::") ? "?" + column.replaceFirst("^\\w+", "") : "?")
            .collect(Collectors.joining(", "));
    return "insert into %s (%s) values (%s)".formatted(table, names, values);
  }
}
