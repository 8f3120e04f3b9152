package se.vagval.access.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.OverTheWire;
import se.vagval.testing.Wire;

/// Requests that no page of ours sends. Each is answered by a plain page with a number to quote,
/// and nothing of how the service is made.
@OverTheWire
class BrokenRequestsTest {

  private static final String INSIDE =
      "(?is).*(exception|\\bat [a-z]+\\.[a-z.]+\\(|select |insert |sqlstate|postgres|springframework|tomcat|stack).*";

  @Autowired Wire wire;
  @Autowired Given given;
  @Autowired MockMvcTester browser;

  private MunicipalityId here;
  private MockHttpSession caseworker;
  private MockHttpSession officer;

  @BeforeEach
  void a_municipality() {
    here = given.municipality("nacka-2013");
    caseworker = given.session(here, given.account(here, Role.CASEWORKER, UUID.randomUUID(), null));
    officer = given.session(here, given.account(here, Role.RESULT_OFFICER, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /catalogue/%00 HTTP/1.1                   | 400
          GET /catalogue/%zz HTTP/1.1                   | 400
          GET /catalogue/%c0%af HTTP/1.1                | 400
          GET /catalogue;x=1/y HTTP/1.1                 | 400
          GET //evil.example/ HTTP/1.1                  | 400
          GET /catalogue?lang=%00 HTTP/1.1              | 400
          GET /catalogue?lang=%zz HTTP/1.1              | 400
          GET /cata<logue HTTP/1.1                      | 400
          POST /casework/%73earch HTTP/1.1              | 400
          GET /sign-i%6E HTTP/1.1                       | 400
          POST /%61pi/v1/remuneration/statements HTTP/1.1 | 400
          FOO /catalogue HTTP/1.1                       | 405
          TRACE /catalogue HTTP/1.1                     | 405
          GET /catalogue/offers/no-id HTTP/1.1          | 404
          GET /catalogue/compare?offer=no-id HTTP/1.1   | 404
          GET /error HTTP/1.1                           | 404
          GET /nothing-here HTTP/1.1                    | 404
          """)
  void on_the_wire(String firstLine, int status) {
    var answer = wire.send(firstLine, here + ".test");

    assertThat(answer.status()).as(answer.head()).isEqualTo(status);
    assertThat(answer.head()).containsIgnoringCase("X-Content-Type-Options: nosniff");
    assertThat(answer.head()).containsIgnoringCase("Content-Security-Policy: default-src");
    assertThat(answer.head()).doesNotContainIgnoringCase("\nServer:");
    isPlain(answer.body());
  }

  @Test
  void a_form_that_breaks_off() {
    var answer =
        wire.exchange(
            """
            POST /demo HTTP/1.1\r
            Host: %s.test\r
            Connection: close\r
            Content-Type: multipart/form-data; boundary=x\r
            Content-Length: 40\r
            \r
            --x\r
            Content-Disposition: form-data; na
            """
                .formatted(here)
                .replaceAll("(?m)\n$", "\r\n\r\n\r\n"));

    assertThat(answer.status()).isBetween(400, 413);
    isPlain(answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "Öberg\0", "\u0001", "a\u001Bb"})
  void characters_that_no_text_has(String words) {
    refused(search(words), 400);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 5_000, 100_000})
  void words_that_are_too_long_find_nothing(int length) {
    assertThat(search("ö".repeat(length)).getResponse().getStatus()).isIn(200, 422);
  }

  @ParameterizedTest
  @CsvSource({
    "placement,no-id,404",
    "months,many,404",
    "months,99999999999999999999,404",
    "placement,,400"
  })
  void numbers_and_ids_that_are_none(String field, String value, int status) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test/outcomes/follow-ups")
            .session(officer)
            .with(csrf());
    for (var name : new String[] {"placement", "months"}) {
      var usual = name.equals("months") ? "6" : UUID.randomUUID().toString();
      request = request.param(name, name.equals(field) ? (value == null ? "" : value) : usual);
    }
    refused(request.exchange(), status);
  }

  @Test
  void a_method_that_a_page_does_not_know() {
    refused(
        browser
            .put()
            .uri("http://" + here + ".test/casework/search")
            .session(caseworker)
            .with(csrf())
            .exchange(),
        405);
  }

  private MvcTestResult search(String words) {
    return browser
        .post()
        .uri("http://" + here + ".test/casework/search")
        .session(caseworker)
        .with(csrf())
        .param("words", words)
        .exchange();
  }

  private static void refused(MvcTestResult answer, int status) {
    assertThat(answer).hasStatus(status);
    isPlain(
        new String(
            answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void isPlain(String body) {
    assertThat(body).containsPattern("numret [0-9a-f]{8} om du hör av dig").doesNotMatch(INSIDE);
  }
}
