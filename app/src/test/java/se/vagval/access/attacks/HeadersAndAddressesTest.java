package se.vagval.access.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.OverTheWire;
import se.vagval.testing.Wire;

/// Open redirect, header injection and path traversal.
@OverTheWire
class HeadersAndAddressesTest {

  @Autowired Wire wire;
  @Autowired Given given;
  @Autowired MockMvcTester browser;

  private MunicipalityId here;

  @BeforeEach
  void a_municipality() {
    here = given.municipality("nacka-2013");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"return", "back", "next", "continue", "url", "to", "redirect", "redirect_uri"})
  void signing_in_leads_nowhere_else(String parameter) {
    for (var evil :
        new String[] {
          "https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"
        }) {
      var answer =
          browser
              .get()
              .uri("http://" + here + ".test/sign-in")
              .param(parameter, evil)
              .exchange()
              .getResponse();
      assertThat(String.valueOf(answer.getHeader("Location"))).doesNotContain("evil");
      assertThat(answer.getContentType()).startsWith("text/html");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/catalogue?lang=https://evil.example",
        "/catalogue?lang=en&lang=//evil.example",
        "/catalogue?//evil.example",
        "/catalogue/..//evil.example"
      })
  void the_other_language_is_a_page_of_ours(String address) {
    var answer = wire.send("GET " + address + " HTTP/1.1", here + ".test");

    assertThat(answer.head()).doesNotContain("evil");
    assertThat(answer.body()).doesNotContainPattern("href=\"(https?:)?//");
  }

  @Test
  void what_a_proxy_is_said_to_have_been_asked_for_is_not_believed() {
    var answer =
        wire.send(
            "GET /sign-in HTTP/1.1",
            here + ".test",
            "X-Forwarded-Host: evil.example\r\n",
            "X-Original-URL: /casework\r\n",
            "Forwarded: host=evil.example\r\n");

    assertThat(answer.status()).isLessThan(400);
    assertThat(answer.head() + answer.body()).doesNotContain("evil");
  }

  @Test
  void no_cookie_is_there_for_scripts_or_for_other_sites() {
    var head = wire.send("GET /sign-in?lang=en HTTP/1.1", here + ".test").head();

    assertThat(head.lines().filter(line -> line.startsWith("Set-Cookie:")))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void only_behind_tls_is_tls_demanded_ever_after() {
    assertThat(wire.send("GET /sign-in HTTP/1.1", here + ".test").head())
        .doesNotContainIgnoringCase("Strict-Transport-Security");
    assertThat(
            wire.send("GET /sign-in HTTP/1.1", here + ".test", "X-Forwarded-Proto: https\r\n")
                .head())
        .containsIgnoringCase("Strict-Transport-Security: max-age=31536000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/catalogue?lang=sv%0d%0aX-Evil:%201",
        "/catalogue?lang=sv%0d%0a%0d%0a<b>",
        "/sign-in?return=%0d%0aSet-Cookie:%20vagval=evil",
        "/outcomes/results.csv?x=%0d%0aX-Evil:%201",
        "/statistics/registers.csv?month=2026-07%0d%0aX-Evil:%201",
        "/remuneration/statements/%0d%0aX-Evil:1/2026-07"
      })
  void no_line_is_added_to_the_headers(String address) {
    var head = wire.send("GET " + address + " HTTP/1.1", here + ".test").head();

    assertThat(head).doesNotContainIgnoringCase("evil").doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../application.yaml",
        "/assets/..%2fapplication.yaml",
        "/assets/..%252fapplication.yaml",
        "/assets/%2e%2e/application.yaml",
        "/assets/..;/application.yaml",
        "/assets/....//application.yaml",
        "/assets/..%5capplication.yaml",
        "/assets/..%c0%afapplication.yaml",
        "/assets//../../application.yaml",
        "/assets/file:/etc/passwd",
        "/assets/%2fetc%2fpasswd",
        "/application.yaml",
        "/META-INF/sbom/application.cdx.json",
        "/WEB-INF/web.xml",
        "/assets/"
      })
  void no_file_but_an_asset_is_given_out(String address) {
    var answer = wire.send("GET " + address + " HTTP/1.1", here + ".test");

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("datasource").doesNotContain("root:");
  }

  @ParameterizedTest
  @CsvSource({"CASEWORKER", "PROVIDER_STAFF", "FINANCE_OFFICER"})
  void a_parameter_does_not_reach_the_head_of_the_page(Role role) {
    var account = given.account(here, role, UUID.randomUUID(), null);
    for (var page : new String[] {"/casework", "/choice/participants", "/outcomes/results"}) {
      var answer =
          browser
              .get()
              .uri("http://" + here + ".test" + page)
              .param("page.path", "/evil")
              .param("path", "/evil")
              .param("head.municipality", "Evil")
              .param("head.signedInAs", "Evil")
              .param("municipality", "evil")
              .session(given.session(here, account))
              .exchange();
      assertThat(answer.getResponse().getStatus()).isIn(200, 403);
      assertThat(
              new String(
                  answer.getResponse().getContentAsByteArray(),
                  java.nio.charset.StandardCharsets.UTF_8))
          .contains("Provköping")
          .doesNotContain("Evil –", "> Evil", ">Evil");
    }
  }
}
