package se.vagval.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vagval.access.AccountId;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;

/// Puts a person somewhere on the path: each method makes one thing and what must stand behind it.
/// To be called inside [Given#in].
@Component
public final class GivenPath {

  /// The terms of `nacka-2013` for that check, as the statement contract writes them.
  public static final String TERMS =
      """
      {"model": "check", "checkOre": %d, "plannedDays": %d, "runningShare": "0.70",
       "qualifyingDays": 14, "attendanceRule": "reported-only",
       "result": {"basis": "remainder", "payout": [{"when": "on-evidence", "share": "1"}]}}
      """;

  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 2);
  private static final AtomicInteger NEXT = new AtomicInteger(1000);

  private final Given given;
  private final JdbcClient database;

  GivenPath(Given given, JdbcClient database) {
    this.given = given;
    this.database = database;
  }

  public UnitId unit() {
    var id = UUID.randomUUID();
    given.insert("casework.unit", Map.of("id", id, "name", "Arbete och försörjning"));
    return new UnitId(id);
  }

  public PersonId person(String givenName, String familyName) {
    var id = UUID.randomUUID();
    given.insert(
        "casework.person",
        Map.of(
            "id", id,
            "given_name", givenName,
            "family_name", familyName,
            "birth_date", LocalDate.of(1990, 1, 18)));
    return new PersonId(id);
  }

  public CaseId caseOf(PersonId person, UnitId unit, AccountId responsible) {
    var household = UUID.randomUUID();
    var id = UUID.randomUUID();
    given.insert(
        "casework.household", Map.of("id", household, "number", "H" + NEXT.incrementAndGet()));
    given.insert(
        "casework.case_file",
        Map.of(
            "id",
            id,
            "number",
            "VV-2026-" + NEXT.incrementAndGet(),
            "person_id",
            person.value(),
            "household_id",
            household,
            "unit_id",
            unit.value(),
            "responsible_id",
            responsible.value(),
            "opened_on",
            LONG_AGO));
    return new CaseId(id);
  }

  /// That the cause is clear and the municipality helps first, for years.
  public void mayAct(CaseId caseId, AccountId by) {
    given.insert(
        "casework.cause_of_assistance",
        Map.of(
            "case_id",
            caseId.value(),
            "cause",
            "UNEMPLOYED_WITHOUT_BENEFIT",
            "noted_on",
            LONG_AGO,
            "noted_by",
            by.value()));
    database
        .sql(
            """
            insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
              full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
            values (gen_random_uuid(), :case, 'HEALTH', '{"sickLeave": true, "benefit": "NONE"}', 'MUNICIPALITY',
              '{NOTHING_APPLIED_FOR}', false, 'STF-02', 1, 'nacka-2013', :on, now(), :by, '2030-01-01')
            """)
        .param("case", caseId.value())
        .param("on", LONG_AGO)
        .param("by", by.value())
        .update();
  }

  public ProviderId provider(String name) {
    var id = UUID.randomUUID();
    given.insert("providers.provider", Map.of("id", id, "name", name));
    database
        .sql(
            """
            insert into providers.authorisation (id, provider_id, number, valid, decided_on)
            values (gen_random_uuid(), :provider, :number, '[2020-01-01,)', '2020-01-01')
            """)
        .param("provider", id)
        .param("number", "A" + NEXT.incrementAndGet())
        .update();
    return new ProviderId(id);
  }

  public OfferId offer(ProviderId provider, Measure measure) {
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into catalogue.offer (id, provider_id, measure, title_sv, title_en, summary_sv, summary_en,
              week_sv, week_en, place, starts, free_places, confirmed_on, published)
            values (:id, :provider, :measure, 'Verkstan', 'The workshop', 'Praktik i verkstad', 'Workshop practice',
              'Fyra dagar i verkstan', 'Four days in the workshop', 'Centrum', 'CONTINUOUS', 5, '2026-08-01',
              '[2020-01-01,)')
            """)
        .param("id", id)
        .param("provider", provider.value())
        .param("measure", measure.name())
        .update();
    return new OfferId(id);
  }

  /// A check by a decision of that caseworker, valid from the start of 2026 without an end, on
  /// [#TERMS].
  public VoucherId voucher(CaseId caseId, AccountId decidedBy, Money amount, int plannedDays) {
    return voucher(caseId, decidedBy, new Check(amount, plannedDays, LONG_AGO));
  }

  /// What is decided, and when; it is valid from that day.
  public record Check(Money amount, int plannedDays, LocalDate decidedOn) {}

  public VoucherId voucher(CaseId caseId, AccountId decidedBy, Check check) {
    var mapping = UUID.randomUUID();
    var decision = UUID.randomUUID();
    var voucher = UUID.randomUUID();
    given.insert(
        "assessment.mapping",
        Map.of(
            "id",
            mapping,
            "case_id",
            caseId.value(),
            "started_on",
            LONG_AGO,
            "started_by",
            decidedBy.value(),
            "completed_on",
            LONG_AGO,
            "completed_by",
            decidedBy.value()));
    database
        .sql(
            """
            insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
              advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
            values (:id, :number, :case, :mapping, :on, :at, :by, 4, 4, :months, :amount, 'Skäl', 'LEV-01', 1, '{}',
              'nacka-2013', 'Riktlinje')
            """)
        .param("id", decision)
        .param("number", "B" + NEXT.incrementAndGet())
        .param("case", caseId.value())
        .param("mapping", mapping)
        .param("on", check.decidedOn())
        .param("at", check.decidedOn().atTime(9, 0).atOffset(ZoneOffset.UTC))
        .param("by", decidedBy.value())
        .param("months", check.plannedDays() / 30.0)
        .param("amount", check.amount().ore())
        .update();
    database
        .sql(
            """
            insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms,
              exclusive, valid)
            select :id, :decision, :case, person_id, :amount, :days, :terms::jsonb, true, daterange(:from::date, null)
            from casework.case_file where id = :case
            """)
        .param("id", voucher)
        .param("decision", decision)
        .param("case", caseId.value())
        .param("from", check.decidedOn())
        .param("amount", check.amount().ore())
        .param("days", check.plannedDays())
        .param("terms", TERMS.formatted(check.amount().ore(), check.plannedDays()))
        .update();
    return new VoucherId(voucher);
  }

  /// @param lastDay included; null for one that goes on
  public PlacementId placement(
      VoucherId voucher, OfferId offer, LocalDate start, @Nullable LocalDate lastDay) {
    var choice = UUID.randomUUID();
    var id = UUID.randomUUID();
    var row = new HashMap<String, @Nullable Object>();
    row.put("choice", choice);
    row.put("id", id);
    row.put("receipt", "K" + NEXT.incrementAndGet());
    row.put("voucher", voucher.value());
    row.put("offer", offer.value());
    row.put("start", start);
    row.put("last", lastDay);
    row.put("reason", lastDay == null ? null : "COMPLETED");
    database
        .sql(
            """
            insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind, shown,
              chosen_on, chosen_at, chosen_by)
            select :choice, :receipt, v.id, v.case_id, v.person_id, o.provider_id, o.id,
              case when exists (select from choice.choice where voucher_id = v.id) then 'CHANGE' else 'FIRST' end,
              '{"seed": 1, "day": "2026-08-03", "offers": []}', :start::date, now(), gen_random_uuid()
            from assessment.voucher v, catalogue.offer o where v.id = :voucher and o.id = :offer
            """)
        .params(row)
        .update();
    database
        .sql(
            """
            insert into choice.placement (id, choice_id, voucher_id, case_id, person_id, provider_id, offer_id, start_day,
              last_day, end_reason)
            select :id, c.id, c.voucher_id, c.case_id, c.person_id, c.provider_id, c.offer_id, :start::date,
              :last::date, :reason
            from choice.choice c where c.id = :choice
            """)
        .params(row)
        .update();
    return new PlacementId(id);
  }

  /// What staff registered for a day, that afternoon: `PRESENT`, `LATE`, `LEFT_EARLY` or `ABSENT`
  /// (then unassessed).
  public void mark(PlacementId placement, LocalDate day, String presence) {
    database
        .sql(
            """
            insert into attendance.mark (placement_id, day, presence, reason, reported_at, reported_by)
            values (:placement, :day, :presence, case when :presence = 'ABSENT' then 'UNASSESSED' end,
              :day::timestamp at time zone 'Europe/Stockholm' + interval '16 hours', gen_random_uuid())
            """)
        .param("placement", placement.value())
        .param("day", day)
        .param("presence", presence)
        .update();
  }
}
