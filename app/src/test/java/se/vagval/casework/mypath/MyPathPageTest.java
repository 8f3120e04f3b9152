package se.vagval.casework.mypath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class MyPathPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;
  PersonId person;

  @BeforeEach
  void a_person() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    var known = new AtomicReference<PersonId>();
    given.in(here, () -> known.set(path.person("Åsa", "Öberg")));
    person = known.get();
  }

  @Test
  void a_participant_sees_the_path_and_whom_to_call() {
    given.in(
        here,
        () -> {
          var unused = path.caseOf(person, unit, caseworker);
        });
    var participant = given.account(here, Role.PARTICIPANT, null, person.value());

    var answer = open(participant);

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("<h1>Min väg</h1>", "Hej Åsa!", "Kartläggning", "Kim Prov, Väst", "VV-2026-");
    assertThat(answer).bodyText().contains("body class=\"public\"");
  }

  @Test
  void without_an_open_case_the_page_says_so() {
    var participant = given.account(here, Role.PARTICIPANT, null, person.value());

    assertThat(open(participant)).bodyText().contains("Du har inget öppet ärende");
  }

  @Test
  void it_is_only_for_participants() {
    assertThat(open(caseworker)).hasStatus(403);
    assertThat(browser.get().uri("http://" + here + ".test/casework/my-path")).hasStatus(401);
    var nobody = given.account(here, Role.PARTICIPANT, null, null);
    assertThat(open(nobody)).hasStatus(403);
    var stranger = given.account(here, Role.PARTICIPANT, null, UUID.randomUUID());
    assertThat(open(stranger)).hasStatus(404);
  }

  private MvcTestResult open(AccountId reader) {
    return browser
        .get()
        .uri("http://" + here + ".test/casework/my-path")
        .session(given.session(here, reader))
        .exchange();
  }
}
