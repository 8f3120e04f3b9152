package se.vagval.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Every page of a protected person's file, whatever module it belongs to, is open to the
/// responsible caseworker alone.
@VagvalTest
class ProtectedPersonTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId responsible;
  AccountId colleague;
  AccountId leader;
  CaseId caseId = new CaseId(UUID.randomUUID());
  final List<String> file = new ArrayList<>();

  @BeforeEach
  void a_file_with_something_of_everything() {
    here = given.municipality("nacka-2013");
    var unit = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    leader = given.account(here, Role.TEAM_LEADER, unit, null);
    given.in(here, () -> aFile(new UnitId(unit)));
  }

  private void aFile(UnitId unit) {
    caseId = path.caseOf(path.person("Hemlig", "Öberg"), unit, responsible);
    var voucher = path.voucher(caseId, responsible, Money.ofKronor(50_000), 180);
    var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
    var placement = path.placement(voucher, offer, LocalDate.of(2026, 8, 3), null);
    file.add("/assessment/cases/" + caseId + "/mapping");
    file.add("/assessment/cases/" + caseId + "/mapping/check");
    file.add("/assessment/decisions/" + id("assessment.decision"));
    file.add("/assessment/decisions/" + id("assessment.decision") + "/letter.pdf");
    file.add("/choice/receipts/" + id("choice.choice"));
    file.add("/attendance/placements/" + placement);
  }

  @Test
  void the_unit_reads_the_file_of_a_person_who_is_not_protected() {
    for (var address : file) {
      assertThat(open(colleague, address)).as(address).hasStatusOk();
    }
  }

  @Test
  void a_protected_persons_file_is_closed_to_the_unit() {
    protect();

    for (var address : file) {
      assertThat(open(colleague, address)).as(address).hasStatus(403);
      assertThat(open(leader, address)).as(address).hasStatus(403);
    }
    assertThat(open(colleague, journal())).hasStatus(403);
    assertThat(
            browser
                .post()
                .uri(at(journal()))
                .session(given.session(here, colleague))
                .param("text", "Nyfiken")
                .with(csrf()))
        .hasStatus(403);
  }

  @Test
  void it_stays_open_to_the_responsible_caseworker() {
    protect();

    for (var address : file) {
      assertThat(open(responsible, address)).as(address).hasStatusOk();
    }
    assertThat(open(responsible, journal())).hasStatusOk();
  }

  @Test
  void the_unit_is_told_that_the_case_exists_and_other_units_are_not() {
    protect();
    var overview = "/casework/cases/" + caseId;
    var elsewhere = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);

    for (var reader : List.of(colleague, leader)) {
      assertThat(open(reader, overview))
          .hasStatusOk()
          .bodyText()
          .contains("Bara den ansvariga handläggaren")
          .doesNotContain("Hemlig", "Öberg");
    }
    assertThat(open(elsewhere, overview)).hasStatus(403);
    assertThat(open(responsible, overview)).bodyText().contains("Hemlig Öberg");
  }

  private String journal() {
    return "/casework/cases/" + caseId + "/journal/new";
  }

  private void protect() {
    given.in(
        here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());
  }

  private UUID id(String table) {
    return database
        .sql("select id from " + table)
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private String at(String address) {
    return "http://" + here + ".test" + address;
  }

  private MvcTestResult open(AccountId reader, String address) {
    return browser.get().uri(at(address)).session(given.session(here, reader)).exchange();
  }
}
