package se.vagval.casework.searching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class SearchPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;
  String number = "";

  @BeforeEach
  void one_case() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    given.in(
        here,
        () -> {
          path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker);
          database.sql("update casework.person set personal_number = '199001189811'").update();
          number =
              database
                  .sql("select number from casework.case_file")
                  .query((r, n) -> r.getString(1))
                  .single();
        });
  }

  @Test
  void a_case_is_found_by_name_personal_number_and_case_number() {
    for (var words :
        new String[] {"öberg", "åsa ö", "900118-9811", "19900118 9811", number.toLowerCase()}) {
      assertThat(search(caseworker, words)).hasStatusOk();
      assertThat(search(caseworker, words)).bodyText().as(words).contains("Öberg, Åsa");
    }
    assertThat(search(caseworker, "900118-9811")).bodyText().doesNotContain("/cases/199001189811");
  }

  @Test
  void a_search_is_logged_without_its_words() {
    assertThat(search(caseworker, "900118-9811")).hasStatusOk();

    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql(
                            "select what || ' ' || target_kind from audit.entry where act = 'READ' order by id")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly(
                    "search-by-personal-number UnitId", "search-by-personal-number CaseId"));
  }

  @Test
  void what_cannot_be_searched_for_is_said_at_the_field_and_kept() {
    var wrong = search(caseworker, "900118-9812");

    assertThat(wrong).hasStatus(422);
    assertThat(wrong)
        .bodyText()
        .contains(
            "Sista siffran stämmer inte. Kontrollera numret",
            "value=\"900118-9812\"",
            "<title>Fel: ");
    assertThat(search(caseworker, " ")).hasStatus(422);
    assertThat(search(caseworker, "a")).hasStatus(422);
  }

  @Test
  void another_units_case_is_not_found() {
    var elsewhere = given.account(here, Role.CASEWORKER, java.util.UUID.randomUUID(), null);

    for (var words : new String[] {"Öberg", "900118-9811", number}) {
      assertThat(search(elsewhere, words))
          .bodyText()
          .contains("Inget ärende hittades")
          .doesNotContain("Åsa<");
    }
  }

  @Test
  void a_protected_person_is_found_by_the_responsible_caseworker_only() {
    given.in(
        here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);

    for (var words : new String[] {"Öberg", "900118-9811", number}) {
      assertThat(search(colleague, words)).bodyText().contains("Inget ärende hittades");
      assertThat(search(caseworker, words)).bodyText().contains("Öberg, Åsa");
    }
  }

  @Test
  void it_is_not_for_providers_and_not_by_address() {
    var provider = given.account(here, Role.PROVIDER_STAFF, java.util.UUID.randomUUID(), null);

    assertThat(search(provider, "Öberg")).hasStatus(403);
    assertThat(
            browser
                .get()
                .uri("http://" + here + ".test/casework/search?words=Öberg")
                .session(given.session(here, caseworker)))
        .bodyText()
        .doesNotContain("Öberg, Åsa");
  }

  private MvcTestResult search(AccountId reader, String words) {
    return browser
        .post()
        .uri("http://" + here + ".test/casework/search")
        .session(given.session(here, reader))
        .with(csrf())
        .param("words", words)
        .exchange();
  }
}
