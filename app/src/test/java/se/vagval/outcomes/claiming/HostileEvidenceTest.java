package se.vagval.outcomes.claiming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.attendance.GivenAttendance;
import se.vagval.choice.PlacementId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.GuardedService;
import se.vagval.testing.OverTheWire;
import se.vagval.web.uploads.FakeClamd;

/// Files that are not what they say, and names that want to be more than names.
@OverTheWire
class HostileEvidenceTest {

  private static final String PDF = "%PDF-1.7 avtal";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  private GivenAttendance place;
  private PlacementId kim;

  @BeforeEach
  void one_placement_that_has_ended() {
    place = new GivenAttendance(given, path);
    kim =
        place.participant("Öberg", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 8, 31)).placement();
  }

  @AfterEach
  void the_scanner_answers_again() {
    GuardedService.SCANNER.answers(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><script>alert(1)</script>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "<?xml version=\"1.0\"?><svg/>",
        "GIF89a<script>",
        "MZ\u0090\u0000",
        " %PDF-1.7 after a space",
        "#!/bin/sh"
      })
  void what_is_in_a_file_counts_and_not_what_it_says_it_is(String content) {
    assertThat(claim("avtal.pdf", content))
        .hasStatus(422)
        .bodyText()
        .contains("Filen är ingen PDF", "value=\"STUDIES\" checked");
    assertThat(names()).isEmpty();
  }

  @Test
  void the_test_virus_is_refused_at_the_field() {
    assertThat(claim("avtal.pdf", PDF + FakeClamd.EICAR))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Filen innehåller skadlig kod", "href=\"#evidence\"", "value=\"STUDIES\" checked");
    assertThat(names()).isEmpty();
  }

  @Test
  void while_the_scanner_is_silent_nothing_is_taken_in() {
    GuardedService.SCANNER.answers(false);

    assertThat(claim("avtal.pdf", PDF))
        .hasStatus(422)
        .bodyText()
        .contains("Vi kan inte kontrollera filen just nu", "value=\"STUDIES\" checked");
    assertThat(names()).isEmpty();

    GuardedService.SCANNER.answers(true);
    assertThat(claim("avtal.pdf", PDF)).hasStatus3xxRedirection();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../../etc/passwd.pdf              | passwd.pdf
          ..\\..\\windows\\avtal.pdf        | avtal.pdf
          /var/www/avtal.pdf                | avtal.pdf
          ..                                | _.pdf
          .htaccess                         | _htaccess.pdf
          avtal".pdf                        | avtal_.pdf
          <img src=x onerror=alert(1)>.pdf  | _img src_x onerror_alert(1)_.pdf
          avtal;filename=ond.html           | avtal_filename_ond.html.pdf
          avtal.pdf.bat                     | avtal.pdf.bat.pdf
          Åsas avtal (2).pdf                | Åsas avtal (2).pdf
          """)
  void a_name_is_only_a_name(String sent, String kept) {
    assertThat(claim(sent, PDF)).hasStatus3xxRedirection();

    assertThat(names()).containsExactly(kept);
  }

  @Test
  void a_name_adds_no_line_to_the_headers_and_the_file_is_only_ever_saved() {
    assertThat(claim("a\r\nSet-Cookie: vagval=ond\u202Efdp.pdf", PDF)).hasStatus3xxRedirection();
    var officer = place.as(given.account(place.here, Role.RESULT_OFFICER, null, null));

    var file =
        browser
            .get()
            .uri(place.uri("/outcomes/claims/" + column("id").getFirst() + "/evidence"))
            .session(officer)
            .exchange();

    assertThat(file)
        .hasStatusOk()
        .hasContentType("application/pdf")
        .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .doesNotContainHeader("Set-Cookie");
    assertThat(file.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .doesNotContain("\r", "\n", "\u202E");
    assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
  }

  private MvcTestResult claim(String name, String content) {
    return browser
        .post()
        .uri(place.uri("/outcomes/placements/" + kim + "/claim"))
        .multipart()
        .file(
            new MockMultipartFile(
                "evidence", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)))
        .session(place.asStaff())
        .with(csrf())
        .param("kind", "STUDIES")
        .param("subsidy", "NONE")
        .exchange();
  }

  private List<String> names() {
    return column("evidence_name");
  }

  private List<String> column(String name) {
    var found = new ArrayList<String>();
    given.in(
        place.here,
        () ->
            found.addAll(
                database
                    .sql("select %s::text from outcomes.claim".formatted(name))
                    .query((row, n) -> row.getString(1))
                    .list()));
    return found;
  }
}
