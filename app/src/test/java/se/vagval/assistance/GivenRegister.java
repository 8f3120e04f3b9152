package se.vagval.assistance;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A municipality with a team leader who imports registers, and households to import them for.
public final class GivenRegister {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  public final MunicipalityId here;
  public final UnitId unit = new UnitId(UUID.randomUUID());
  public final MockHttpSession leader;
  public final AccountId caseworker;
  private final Given given;
  private final MockMvcTester browser;
  private final JdbcClient database;

  public GivenRegister(Given given, MockMvcTester browser, JdbcClient database) {
    this.given = given;
    this.browser = browser;
    this.database = database;
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    leader = as(Role.TEAM_LEADER);
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
  }

  public MockHttpSession as(Role role) {
    return given.session(
        here,
        given.account(here, role, role.heldFor() == Role.HeldFor.UNIT ? unit.value() : null, null));
  }

  /// A number of the series that the authorities keep for tests.
  public static String number(LocalDate born, int serial) {
    var digits = born.toString().replace("-", "") + (980 + serial);
    int sum = 0;
    for (int at = 2; at < digits.length(); at++) {
      int product = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return digits + (10 - sum % 10) % 10;
  }

  /// Somebody with a household of their own and a case, from 2 January 2026.
  public UUID person(GivenPath path, String number) {
    var person = path.person("Kim", "Prov");
    database
        .sql("update casework.person set personal_number = :number where id = :id")
        .param("number", number)
        .param("id", person.value())
        .update();
    path.caseOf(person, unit, caseworker);
    database
        .sql(
            """
            insert into casework.household_member (household_id, person_id, part, valid)
            select household_id, person_id, 'ADULT', '[2026-01-02,)' from casework.case_file
            where person_id = :person
            """)
        .param("person", person.value())
        .update();
    return person.value();
  }

  /// Another adult of that person's household.
  public void member(GivenPath path, UUID of, String number) {
    var person = path.person("Alex", "Prov");
    database
        .sql("update casework.person set personal_number = :number where id = :id")
        .param("number", number)
        .param("id", person.value())
        .update();
    database
        .sql(
            """
            insert into casework.household_member (household_id, person_id, part, valid)
            select household_id, :person, 'ADULT', valid from casework.household_member
            where person_id = :of
            """)
        .param("person", person.value())
        .param("of", of)
        .update();
  }

  public MvcTestResult get(String address, MockHttpSession as) {
    return browser.get().uri("http://" + here + ".test" + address).session(as).exchange();
  }

  public MvcTestResult post(String address, MockHttpSession as, String... fields) {
    var request = browser.post().uri("http://" + here + ".test" + address).session(as).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  public MvcTestResult upload(String name, byte[] file) {
    return upload("PAYMENTS", name, file);
  }

  public MvcTestResult upload(String kind, String name, byte[] file) {
    return browser
        .post()
        .uri("http://" + here + ".test/assistance/imports")
        .multipart()
        .file(new MockMultipartFile("file", name, "application/octet-stream", file))
        .param("register", kind)
        .session(leader)
        .with(csrf())
        .exchange();
  }

  /// Sends the file and takes the guess of its columns.
  ///
  /// @return the address of the import
  public String uploaded(String name, byte[] file) {
    var columns = Objects.requireNonNull(upload(name, file).getResponse().getRedirectedUrl());
    var address = columns.substring(0, columns.lastIndexOf('/'));
    post(columns, leader, "number", "0", "month", "1", "amount", "2");
    return address;
  }

  /// Sends a file of decisions: who, day, first and last month, kind, cause, household.
  public String uploadedDecisions(String csv) {
    var columns =
        Objects.requireNonNull(
            upload("DECISIONS", "beslut.csv", csv.getBytes(StandardCharsets.UTF_8))
                .getResponse()
                .getRedirectedUrl());
    post(
        columns,
        leader,
        "number",
        "0",
        "decided",
        "1",
        "first",
        "2",
        "last",
        "3",
        "kind",
        "4",
        "cause",
        "5",
        "household",
        "6");
    return columns.substring(0, columns.lastIndexOf('/'));
  }

  public String importedDecisions(String csv) {
    var address = uploadedDecisions(csv);
    post(address + "/preview", leader);
    waitFor(address);
    return address;
  }

  public String imported(String csv) {
    var address = uploaded("register.csv", csv.getBytes(StandardCharsets.UTF_8));
    post(address + "/preview", leader);
    waitFor(address);
    return address;
  }

  /// Until the import no longer runs.
  public void waitFor(String address) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (get(address, leader).getResponse().containsHeader("Refresh")) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the import at " + address + " does not end");
      }
      Thread.onSpinWait();
    }
  }
}
