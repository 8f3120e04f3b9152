package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Ids in forms that a page shows in no simple field, or that are to be sent with an answer of
/// one's own choice, exchanged for one of another case, another provider or another municipality.
/// Nothing in either municipality changes, but for the log. All others are tried by
/// [EveryIdInAFormTest], and ids in addresses by [AccessMatrixTest] and [CrossCaseTest].
@VagvalTest
class IdsInFormsTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  private World world;
  private World elsewhere;
  private final Map<String, String> neighbour = new HashMap<>();

  @BeforeEach
  void two_municipalities_and_a_neighbour() {
    world = new World(given, path, database);
    elsewhere = new World(given, path, database);
    given.in(world.here(), this::anotherCaseOfAnotherUnitAndProvider);
    given.in(elsewhere.here(), () -> elsewhere.knows("entry", entry(elsewhere.ids().get("case"))));
  }

  /// Answered as an offer that never was.
  @Test
  void an_offer_of_another_municipality_is_not_chosen() {
    for (var offer : new String[] {id(elsewhere, "offer"), UUID.randomUUID().toString()}) {
      refused(
          Asker.PARTICIPANT_SELF,
          "/choice/vouchers/{voucher}/confirm",
          Map.of("offer", offer),
          409);
    }
  }

  @Test
  void a_choice_that_the_person_did_not_see_is_not_changed() {
    for (var seen : new String[] {id(elsewhere, "choice"), neighbour.get("choice")}) {
      refused(
          Asker.PARTICIPANT_SELF,
          "/choice/vouchers/{voucher}/confirm",
          Map.of("offer", neighbour.get("offer"), "seen", seen),
          409);
    }
  }

  /// Answered as a placement that never was.
  @Test
  void a_placement_of_another_municipality_is_not_followed_up() {
    for (var placement : new String[] {id(elsewhere, "placement"), UUID.randomUUID().toString()}) {
      refused(
          Asker.RESULT_OFFICER,
          "/outcomes/follow-ups",
          Map.of("placement", placement, "months", "6", "found", "SELF_SUPPORTING"),
          409);
    }
  }

  @Test
  void cells_of_others_are_not_reported() {
    for (var placement : new String[] {id(elsewhere, "placement"), neighbour.get("placement")}) {
      unchanged(
          Asker.PROVIDER_STAFF_OWN,
          "/attendance/weeks/2026-W36",
          Map.of("cell[%s][2026-08-31][none.0]".formatted(placement), "present"));
    }
  }

  @Test
  void a_decision_stands_on_no_mapping_but_that_of_its_case() {
    for (var mapping : new String[] {mapping(elsewhere), neighbour.get("mapping")}) {
      for (var address :
          new String[] {
            "/assessment/cases/{caseId}/decision", "/assessment/cases/{caseId}/decision/confirm"
          }) {
        unchanged(
            Asker.CASEWORKER_RESPONSIBLE,
            address,
            Map.of(
                "decision", UUID.randomUUID().toString(),
                "mapping", mapping,
                "level", "4",
                "months", "6",
                "reasons", "Skäl"));
      }
    }
  }

  @Test
  void a_decision_does_not_take_the_place_of_anothers() {
    unchanged(
        Asker.CASEWORKER_RESPONSIBLE,
        "/assessment/cases/{caseId}/decision/confirm",
        Map.of(
            "decision", neighbour.get("decision"),
            "mapping", mapping(world),
            "level", "4",
            "months", "6",
            "reasons", "Skäl"));
  }

  @Test
  void an_entry_of_another_case_is_neither_corrected_nor_overwritten() {
    for (var entry : new String[] {id(elsewhere, "entry"), neighbour.get("entry")}) {
      refused(
          Asker.CASEWORKER_RESPONSIBLE,
          "/casework/cases/{case}/journal/new",
          entryForm(Map.of("id", UUID.randomUUID().toString(), "corrects", entry)),
          404);
    }
    unchanged(
        Asker.CASEWORKER_RESPONSIBLE,
        "/casework/cases/{case}/journal/new",
        entryForm(Map.of("id", neighbour.get("entry"))));
  }

  @Test
  void no_case_is_opened_in_a_unit_that_is_not_the_caseworkers() {
    for (var unit : new String[] {neighbour.get("unit"), UUID.randomUUID().toString()}) {
      unchanged(
          Asker.CASEWORKER_RESPONSIBLE,
          "/casework/cases/new",
          Map.of(
              "person.number", "19900118-9811",
              "person.given", "Kim",
              "person.family", "Prov",
              "unit", unit));
    }
  }

  /// The same forms with one's own ids do change something, so that the tests above can fail.
  @Test
  void with_ones_own_ids_the_forms_are_carried_out() {
    var own = new HashMap<String, String>();
    given.in(world.here(), () -> own.put("entry", entry(world.ids().get("case"))));

    changed(
        Asker.CASEWORKER_RESPONSIBLE,
        "/casework/cases/{case}/journal/new",
        entryForm(Map.of("id", UUID.randomUUID().toString(), "corrects", own.get("entry"))));
    changed(
        Asker.PROVIDER_STAFF_OWN,
        "/attendance/weeks/2026-W35",
        Map.of("cell[%s][2026-08-27][none.0]".formatted(id(world, "placement")), "present"));
    changed(
        Asker.CASEWORKER_RESPONSIBLE,
        "/casework/cases/new",
        Map.of(
            "person.number", "19900118-9811",
            "person.given", "Kim",
            "person.family", "Prov",
            "unit", ownUnit()));
  }

  private String ownUnit() {
    var found = new String[1];
    given.in(
        world.here(),
        () ->
            found[0] =
                one(
                    "select unit_id from casework.case_file where id = :id",
                    new CaseId(UUID.fromString(id(world, "case")))));
    return found[0];
  }

  private void changed(Asker asker, String address, Map<String, String> form) {
    var before = all();
    int status = send(asker, address, form);
    assertThat(all()).as("%s answered %d", address, status).isNotEqualTo(before);
  }

  @Test
  void a_contact_of_anothers_is_neither_overwritten_nor_told() {
    refused(
        Asker.FK_OFFICER_OTHER,
        "/coordination/contacts/new",
        Map.of(
            "id", id(world, "contact"),
            "number", "19900118-9811",
            "reason", "PLAN_TOGETHER",
            "message", "Hur går det?"),
        409);
  }

  private static Map<String, String> entryForm(Map<String, String> ids) {
    var form = new HashMap<>(ids);
    form.putAll(
        Map.of(
            "kind", "NOTE", "on.day", "31", "on.month", "8", "on.year", "2026", "text", "Ändrat"));
    return form;
  }

  private void refused(Asker asker, String address, Map<String, String> form, int status) {
    assertThat(unchanged(asker, address, form)).as(address).isEqualTo(status);
  }

  /// Gives back the status.
  private int unchanged(Asker asker, String address, Map<String, String> form) {
    var before = all();
    int status = send(asker, address, form);
    assertThat(all()).as("%s answered %d", address, status).isEqualTo(before);
    assertThat(status).as(address).isLessThan(500);
    return status;
  }

  private int send(Asker asker, String address, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri(
                "http://"
                    + world.here()
                    + ".test"
                    + new Route(org.springframework.http.HttpMethod.PUT, address)
                        .address(world.ids()))
            .session(given.session(world.here(), world.account(asker)))
            .with(csrf());
    for (var field : form.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange().getResponse().getStatus();
  }

  private Map<MunicipalityId, Map<String, String>> all() {
    var all = new HashMap<MunicipalityId, Map<String, String>>();
    for (var one : new World[] {world, elsewhere}) {
      given.in(one.here(), () -> all.put(one.here(), Contents.of(database)));
    }
    return all;
  }

  private void anotherCaseOfAnotherUnitAndProvider() {
    var caseworker = world.account(Asker.CASEWORKER_OTHER_UNIT);
    var unit = new UnitId(UUID.randomUUID());
    given.insert("casework.unit", Map.of("id", unit.value(), "name", "Norr"));
    var caseId = path.caseOf(path.person("Lo", "Granne"), unit, caseworker);
    var voucher = path.voucher(caseId, caseworker, Money.ofKronor(50_000), 180);
    var offer = path.offer(path.provider("Grannen AB"), Measure.PRACTICE);
    var placement = path.placement(voucher, offer, LocalDate.of(2026, 7, 6), null);
    neighbour.putAll(
        Map.of(
            "unit", unit.toString(),
            "offer", offer.toString(),
            "placement", placement.toString(),
            "mapping", one("select id from assessment.mapping where case_id = :id", caseId),
            "decision", one("select id from assessment.decision where case_id = :id", caseId),
            "choice", one("select id from choice.choice where case_id = :id", caseId),
            "entry", entry(caseId.toString())));
  }

  private String entry(@org.jspecify.annotations.Nullable String caseId) {
    var id = UUID.randomUUID();
    given.insert(
        "casework.journal_entry",
        Map.of(
            "id", id,
            "case_id", UUID.fromString(String.valueOf(caseId)),
            "kind", "NOTE",
            "happened_on", LocalDate.of(2026, 8, 1),
            "text", "Som det var",
            "signed_at", OffsetDateTime.parse("2026-08-01T10:00:00Z"),
            "signed_by", UUID.randomUUID()));
    return id.toString();
  }

  private String mapping(World of) {
    var found = new String[1];
    given.in(
        of.here(),
        () ->
            found[0] =
                one(
                    "select id from assessment.mapping where case_id = :id",
                    new CaseId(UUID.fromString(id(of, "case")))));
    return found[0];
  }

  private String one(String sql, CaseId caseId) {
    return database
        .sql(sql)
        .param("id", caseId.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String id(World of, String name) {
    return java.util.Objects.requireNonNull(of.ids().get(name));
  }
}
