package se.vagval.access.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GuardedService;
import se.vagval.testing.OverTheWire;

@OverTheWire
class SecurityTextTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;

  @Test
  void a_municipality_tells_whom_to_write_to() {
    known(GuardedService.TOLD);

    assertThat(browser.get().uri(address(GuardedService.TOLD)))
        .hasStatusOk()
        .hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN)
        .bodyText()
        .isEqualTo(
            """
            Contact: mailto:sakerhet@ekvik.example
            Expires: 2027-06-30T00:00:00Z
            Preferred-Languages: sv, en
            Canonical: https://guarded-told.test/.well-known/security.txt
            """);
  }

  @Test
  void what_no_longer_holds_and_what_was_never_set_is_not_there() {
    known(GuardedService.TOLD_LONG_AGO);

    assertThat(browser.get().uri(address(GuardedService.TOLD_LONG_AGO))).hasStatus(404);
    assertThat(browser.get().uri(address(given.municipality("nacka-2013")))).hasStatus(404);
  }

  private void known(MunicipalityId municipality) {
    given.in(
        municipality,
        () -> {
          if (database.sql("select from access.municipality").query((r, n) -> 1).list().isEmpty()) {
            given.insert("access.municipality", Map.of("name", "Ekvik"));
            given.insert("access.host", Map.of("host", municipality + ".test"));
          }
        });
  }

  private static String address(MunicipalityId municipality) {
    return "http://" + municipality + ".test/.well-known/security.txt";
  }
}
