package se.vagval.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.access.Role;
import se.vagval.access.store.SessionStore;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

/// Signing out here and at the provider, and what one is told.
@VagvalTest
class SignOutTest {

  private static final FakeProvider PROVIDER = FakeProvider.start();
  private static final MunicipalityId HERE = new MunicipalityId("sign-out-town");
  private static final String BOTH = "Du är utloggad både här och hos inloggningstjänsten";
  private static final String MAY_BE_KNOWN = "Stäng webbläsaren helt";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;
  @Autowired SessionStore sessions;

  GivenSignIn signIn;
  String subject = UUID.randomUUID().toString();

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry settings) throws IOException {
    var key = Files.createTempFile("vagval-client", ".jwk");
    Files.writeString(key, PROVIDER.clientKey());
    var prefix = "vagval.sign-in." + HERE + ".";
    settings.add(prefix + "issuer", PROVIDER::issuer);
    settings.add(prefix + "client-id", () -> FakeProvider.CLIENT);
    settings.add(prefix + "authentication", () -> "private_key_jwt");
    settings.add(prefix + "private-key-file", key::toString);
  }

  @BeforeEach
  void somebody_of_staff() {
    given.municipality(HERE, "nacka-2013");
    signIn = new GivenSignIn(browser, given, database, HERE);
    signIn.staff(subject, "[2020-01-01,)");
    PROVIDER.endsSessionsAt(PROVIDER.issuer() + "/logout");
  }

  @AfterEach
  void the_provider_is_up() {
    PROVIDER.isDown(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-out", "/access/sessions/end-all"})
  void the_browser_goes_on_to_the_provider_with_the_token_a_state_and_the_exact_way_back(
      String way) {
    var signedIn = signedIn();

    var leaving = post(signedIn, way);

    assertThat(leaving).hasStatusOk().bodyText().contains("Nu loggas du ut hos");
    assertThat(Objects.requireNonNull(leaving.getResponse().getHeader("Cache-Control")))
        .contains("no-store");
    assertThat(away(leaving)).startsWith(PROVIDER.issuer() + "/logout?");
    assertThat(asked(leaving))
        .containsEntry("client_id", FakeProvider.CLIENT)
        .containsEntry("post_logout_redirect_uri", "http://sign-out-town.test/sign-out/done")
        .containsKey("state");
    assertThat(asked(leaving).get("id_token_hint")).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(signIn.as(signedIn, "/access/sessions")).hasStatus(401);
  }

  @Test
  void whoever_comes_back_is_told_that_both_are_signed_out() throws UnsupportedEncodingException {
    var leaving = post(signedIn(), "/sign-out");
    var cookie = Objects.requireNonNull(leaving.getResponse().getCookie("vagval-sign-out"));
    var state = Objects.requireNonNull(asked(leaving).get("state"));

    assertThat(done(state, cookie)).contains(BOTH).doesNotContain(MAY_BE_KNOWN);
    assertThat(done("another", cookie)).contains(MAY_BE_KNOWN).doesNotContain(BOTH);
    assertThat(done(state, new Cookie("x", "y"))).contains(MAY_BE_KNOWN).doesNotContain(BOTH);
    assertThat(done("", new Cookie("vagval-sign-out", ""))).doesNotContain(BOTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://elsewhere.example/logout",
        "javascript:alert(1)",
        "//x",
      })
  void a_provider_without_a_place_to_trust_is_not_gone_to(String place) {
    PROVIDER.endsSessionsAt(place);

    var leaving = post(signedIn(), "/sign-out");

    assertThat(leaving).hasRedirectedUrl("/sign-out/done").doesNotContainHeader("Refresh");
  }

  @Test
  void what_a_form_or_an_address_says_leads_nowhere_else() throws UnsupportedEncodingException {
    var leaving =
        post(signedIn(), "/sign-out?back=//x.example&post_logout_redirect_uri=//x.example");

    assertThat(away(leaving)).doesNotContain("x.example");
    var done =
        browser
            .get()
            .uri("http://" + HERE + ".test/sign-out/done?back=//x.example&address=//x.example")
            .exchange();
    assertThat(done).hasStatusOk();
    assertThat(done.getResponse().getContentAsString())
        .doesNotContain("href=\"//x.example", "url=//x.example");
  }

  @Test
  void without_a_provider_the_page_says_that_one_may_still_be_known()
      throws UnsupportedEncodingException {
    var session = given.session(HERE, given.account(HERE, Role.ANALYST, null, null));

    assertThat(browser.post().uri(at("/sign-out")).session(session).with(csrf()))
        .hasRedirectedUrl("/sign-out/done");
    assertThat(done("", new Cookie("x", "y"))).contains("Du är utloggad här", MAY_BE_KNOWN);
  }

  @Test
  void signing_out_is_not_said_to_somebody_who_is_signed_in() {
    assertThat(signIn.as(signedIn(), "/sign-out/done")).hasRedirectedUrl("/");
  }

  @Test
  void the_token_is_let_go_when_the_session_is_over() {
    var signedIn = signedIn();
    assertThat(tokens()).isNotEmpty();

    given.in(HERE, () -> sessions.forgetTokens(Instant.now().minusSeconds(60)));
    assertThat(tokens()).isNotEmpty();
    given.in(HERE, () -> sessions.forgetTokens(Instant.now().plusSeconds(60)));

    assertThat(tokens()).isEmpty();
    assertThat(signIn.as(signedIn, "/access/sessions")).hasStatusOk();
  }

  private MvcTestResult signedIn() {
    UnaryOperator<com.nimbusds.jwt.JWTClaimsSet.Builder> claims = made -> made.subject(subject);
    var begun = signIn.begin("/");
    return signIn.comeBack(begun, PROVIDER.code(begun.asked(), claims, PROVIDER.own()));
  }

  private MvcTestResult post(MvcTestResult signedIn, String path) {
    return browser
        .post()
        .uri(at(path))
        .cookie(Objects.requireNonNull(signedIn.getResponse().getCookie("vagval")))
        .with(csrf())
        .exchange();
  }

  private String done(String state, Cookie cookie) throws UnsupportedEncodingException {
    return browser
        .get()
        .uri("http://" + HERE + ".test/sign-out/done?state={state}", state)
        .cookie(cookie)
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private static String away(MvcTestResult leaving) {
    return Objects.requireNonNull(leaving.getResponse().getHeader("Refresh"))
        .replaceFirst("^0; url=", "");
  }

  private static Map<String, String> asked(MvcTestResult leaving) {
    var query = UriComponentsBuilder.fromUriString(away(leaving)).build().getQueryParams();
    return query.toSingleValueMap().entrySet().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    java.net.URLDecoder.decode(
                        one.getValue(), java.nio.charset.StandardCharsets.UTF_8)));
  }

  private List<String> tokens() {
    var found = new ArrayList<String>();
    given.in(
        HERE,
        () ->
            found.addAll(
                database
                    .sql(
                        """
                        select convert_from(a.attribute_bytes, 'UTF8')::jsonb -> 'token' ->> 'value'
                        from access.session_attributes a
                        where convert_from(a.attribute_bytes, 'UTF8')::jsonb -> 'token' ->> 'value' is not null
                        """)
                    .query((row, n) -> row.getString(1))
                    .list()));
    return found;
  }

  private static String at(String path) {
    return "http://" + HERE + ".test" + path;
  }
}
