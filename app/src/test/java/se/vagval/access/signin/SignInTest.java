package se.vagval.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.casework.PersonId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Signing in at a provider: whom it lets in, and the page for each thing that can go wrong.
@VagvalTest
class SignInTest {

  private static final FakeProvider PROVIDER = FakeProvider.start();
  private static final MunicipalityId HERE = new MunicipalityId("sign-in-town");
  private static final String PERSONAL = "https://id.oidc.se/claim/personalIdentityNumber";
  private static final String COORDINATION = "https://id.oidc.se/claim/coordinationNumber";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenSignIn signIn;

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
  void a_municipality_with_a_provider() {
    given.municipality(HERE, "nacka-2013");
    signIn = new GivenSignIn(browser, given, database, HERE);
  }

  @AfterEach
  void the_provider_is_up() {
    PROVIDER.isDown(false);
  }

  @Test
  void the_provider_is_asked_with_pkce_state_nonce_level_and_the_exact_way_back() {
    var asked = signIn.begin("/").asked();

    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", FakeProvider.CLIENT)
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", "http://sign-in-town.test/sign-in/callback")
        .containsKeys("state", "nonce", "code_challenge");
    assertThat(asked.get("acr_values")).contains("http://id.elegnamnden.se/loa/1.0/loa3");
    assertThat(asked.get("scope")).contains("openid", "naturalPersonNumber");
  }

  @Test
  void a_participant_gets_an_account_at_the_first_sign_in_and_comes_back_to_where_they_were() {
    var number = GivenSignIn.number(false);
    var person = withCase(number);

    var first = signIn("/casework/my-path", claims -> claims.claim(PERSONAL, number));
    var second = signIn("/", claims -> claims.claim(PERSONAL, number));

    assertThat(first).hasStatus3xxRedirection().hasRedirectedUrl("/casework/my-path");
    assertThat(signIn.as(first, "/casework/my-path")).hasStatusOk().bodyText().contains("Amina");
    assertThat(second).hasRedirectedUrl("/");
    assertThat(signIn.accounts(person)).isEqualTo(1);
  }

  @Test
  void a_coordination_number_leads_to_the_same_person_when_it_has_become_a_personal_number() {
    var before = GivenSignIn.number(true);
    var after = GivenSignIn.number(false);
    var person = withCase(before);
    assertThat(signIn("/", claims -> claims.claim(COORDINATION, before))).hasRedirectedUrl("/");

    renumber(person, after);

    assertThat(signIn("/", claims -> claims.claim(PERSONAL, after))).hasRedirectedUrl("/");
    assertThat(signIn("/", claims -> claims.claim(PERSONAL, after).claim(COORDINATION, before)))
        .hasRedirectedUrl("/");
    assertThat(signIn.accounts(person)).isEqualTo(1);
  }

  @Test
  void staff_are_known_by_subject_or_by_what_the_employer_calls_them() {
    var subject = UUID.randomUUID().toString();
    signIn.staff(subject, "[2020-01-01,)");
    var affiliation = UUID.randomUUID() + "@556000-0000";
    signIn.staff(affiliation, "[2020-01-01,)");

    assertThat(signIn("/", claims -> claims.subject(subject))).hasRedirectedUrl("/");
    var by =
        signIn("/", claims -> claims.claim("https://id.oidc.se/claim/orgAffiliation", affiliation));
    assertThat(by).hasRedirectedUrl("/");
    assertThat(signIn.as(by, "/access/sessions")).hasStatusOk();
  }

  @Test
  void whoever_signs_in_for_an_organisation_acts_for_that_provider_and_no_other()
      throws IOException {
    var both = UUID.randomUUID().toString();
    signIn.providerStaff(both, "5560000011", "5560000012");
    var one = UUID.randomUUID().toString();
    signIn.providerStaff(one, "5560000013");

    assertThat(staffOf(signIn("/", claims -> claims.subject(both))))
        .contains("Anordnare 5560000011", "Anordnare 5560000012");
    assertThat(staffOf(signIn("/", forOrganisation(both, "556000-0012"))))
        .contains("Anordnare 5560000012")
        .doesNotContain("Anordnare 5560000011");
    told(
        signIn("/", forOrganisation(one, "5560000011")),
        403,
        "Du loggade in för en annan organisation");
    told(
        signIn("/", forOrganisation(one, "5569999999")),
        403,
        "Du loggade in för en annan organisation");
  }

  @Test
  void nobody_is_two_members_of_staff() {
    var number = GivenSignIn.number(false);
    var one = UUID.randomUUID().toString();
    var two = UUID.randomUUID().toString();
    signIn.staff(one, "[2020-01-01,)");
    signIn.staff(two, "[2020-01-01,)");

    assertThat(signIn("/", claims -> claims.subject(one).claim(PERSONAL, number)))
        .hasRedirectedUrl("/");
    told(
        signIn("/", claims -> claims.subject(two).claim(PERSONAL, number)),
        409,
        "Du har redan ett konto här");
    assertThat(signIn("/", claims -> claims.subject(one).claim(PERSONAL, number)))
        .hasRedirectedUrl("/");
    assertThat(
            signIn("/", claims -> claims.subject(two).claim(PERSONAL, GivenSignIn.number(false))))
        .hasRedirectedUrl("/");
  }

  /// The staff whom somebody looks after, with the provider of each.
  private String staffOf(MvcTestResult signedIn) throws IOException {
    var list = signIn.as(signedIn, "/access/staff.csv");
    assertThat(list).hasStatusOk();
    return list.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static UnaryOperator<JWTClaimsSet.Builder> forOrganisation(
      String subject, String number) {
    return claims -> claims.subject(subject).claim("https://id.oidc.se/claim/orgNumber", number);
  }

  @Test
  void signing_in_never_leads_elsewhere() {
    var subject = UUID.randomUUID().toString();
    signIn.staff(subject, "[2020-01-01,)");

    assertThat(signIn("//elsewhere.example/", claims -> claims.subject(subject)))
        .hasRedirectedUrl("/");
    assertThat(signIn("/\\elsewhere.example", claims -> claims.subject(subject)))
        .hasRedirectedUrl("/");
  }

  @Test
  void a_level_that_is_too_low_is_told() {
    var number = GivenSignIn.number(false);
    withCase(number);

    told(
        signIn(
            "/",
            claims ->
                claims
                    .claim(PERSONAL, number)
                    .claim("acr", "http://id.elegnamnden.se/loa/1.0/loa2")),
        403,
        "E-legitimationen är inte säker nog");
    told(
        signIn("/", claims -> claims.claim(PERSONAL, number).claim("acr", null)),
        403,
        "E-legitimationen är inte säker nog");
  }

  @Test
  void somebody_unknown_is_told() {
    told(
        signIn("/", claims -> claims.claim(PERSONAL, GivenSignIn.number(false))),
        403,
        "Vi hittar dig inte");
  }

  @Test
  void somebody_without_a_grant_or_a_case_is_told() {
    var subject = UUID.randomUUID().toString();
    signIn.staff(subject, "[2020-01-01,2026-08-01)");
    var number = GivenSignIn.number(false);
    signIn.person(number);

    var page = "Du har ingen behörighet här just nu";
    told(signIn("/", claims -> claims.subject(subject)), 403, page);
    told(signIn("/", claims -> claims.claim(PERSONAL, number)), 403, page);
  }

  @Test
  void two_numbers_of_two_persons_are_told() {
    var one = GivenSignIn.number(false);
    var other = GivenSignIn.number(true);
    withCase(one);
    withCase(other);

    told(
        signIn("/", claims -> claims.claim(PERSONAL, one).claim(COORDINATION, other)),
        409,
        "Dina två nummer leder till olika personer");
  }

  @Test
  void a_state_that_was_tampered_with_or_comes_from_another_browser_is_told() {
    var begun = signIn.begin("/");
    var page = "Inloggningen började inte här";

    told(
        signIn.comeBack(begun.cookie(), Map.of("state", "x" + begun.state(), "code", "c")),
        400,
        page);
    told(signIn.comeBack(begun.cookie(), Map.of("code", "c")), 400, page);
    told(
        signIn.comeBack(
            new Cookie("vagval-sign-in", "A".repeat(43)),
            Map.of("state", begun.state(), "code", "c")),
        400,
        page);
  }

  @Test
  void a_sign_in_is_used_once() {
    var number = GivenSignIn.number(false);
    withCase(number);
    var begun = signIn.begin("/");
    var code = code(begun, claims -> claims.claim(PERSONAL, number));

    assertThat(signIn.comeBack(begun, code)).hasRedirectedUrl("/");
    told(signIn.comeBack(begun, code), 400, "Inloggningen är redan använd");
  }

  @Test
  void a_code_that_was_used_elsewhere_is_not_trusted() {
    told(signIn.comeBack(signIn.begin("/"), "used"), 400, "Vi kunde inte lita på svaret");
  }

  @Test
  void after_ten_minutes_one_begins_anew() {
    var begun = signIn.begin("/");
    given.in(
        HERE,
        () ->
            database
                .sql(
                    "update access.sign_in_attempt set begun_at = begun_at - interval '11 minutes'")
                .update());

    told(signIn.comeBack(begun, "code"), 400, "Det tog för lång tid");
  }

  @Test
  void a_token_that_is_not_what_it_should_be_is_not_trusted() {
    var number = GivenSignIn.number(false);
    withCase(number);

    notTrusted(claims -> claims.claim(PERSONAL, number).claim("nonce", "another"));
    notTrusted(claims -> claims.claim(PERSONAL, number).audience("another-client"));
    notTrusted(claims -> claims.claim(PERSONAL, number).issuer("https://another.example"));
    notTrusted(claims ->
        claims
            .claim(PERSONAL, number)
            .issueTime(Date.from(Instant.now().minusSeconds(7200)))
            .expirationTime(Date.from(Instant.now().minusSeconds(3600))));
    var begun = signIn.begin("/");
    var forged =
        PROVIDER.code(begun.asked(), claims -> claims.claim(PERSONAL, number), FakeProvider.key());
    told(signIn.comeBack(begun, forged), 400, "Vi kunde inte lita på svaret");
  }

  @Test
  void calling_it_off_at_the_provider_is_told() {
    var begun = signIn.begin("/casework");

    var told =
        signIn.comeBack(begun.cookie(), Map.of("state", begun.state(), "error", "access_denied"));

    told(told, 401, "Inloggningen avbröts");
    assertThat(told).bodyText().contains("/sign-in?back=%2Fcasework");
  }

  @Test
  void an_answer_in_another_providers_name_is_not_trusted() {
    var begun = signIn.begin("/");

    told(
        signIn.comeBack(
            begun.cookie(),
            Map.of("state", begun.state(), "code", "c", "iss", "https://another.example")),
        400,
        "Vi kunde inte lita på svaret");
  }

  @Test
  void a_provider_that_is_down_is_told_and_the_rest_stands() {
    var begun = signIn.begin("/");
    PROVIDER.isDown(true);

    told(signIn.comeBack(begun, "code"), 503, "Det går inte att logga in just nu");
    told(
        browser.get().uri("http://" + HERE + ".test/sign-in").exchange(),
        503,
        "Det går inte att logga in just nu");
    assertThat(browser.get().uri("http://" + HERE + ".test/catalogue")).hasStatusOk();
  }

  private MvcTestResult signIn(String back, UnaryOperator<JWTClaimsSet.Builder> claims) {
    var begun = signIn.begin(back);
    return signIn.comeBack(begun, code(begun, claims));
  }

  private static String code(GivenSignIn.Begun begun, UnaryOperator<JWTClaimsSet.Builder> claims) {
    return PROVIDER.code(begun.asked(), claims, PROVIDER.own());
  }

  private void notTrusted(UnaryOperator<JWTClaimsSet.Builder> claims) {
    told(signIn("/", claims), 400, "Vi kunde inte lita på svaret");
  }

  private static void told(MvcTestResult answer, int status, String title) {
    assertThat(answer).hasStatus(status).bodyText().contains(title, "Till startsidan");
    assertThat(answer.getResponse().getCookie("vagval")).isNull();
  }

  private UUID withCase(String number) {
    var person = signIn.person(number);
    given.in(
        HERE,
        () -> {
          var unit = path.unit();
          var caseworker = UUID.randomUUID();
          database
              .sql("insert into access.account (id, name) values (:id, 'Kim')")
              .param("id", caseworker)
              .update();
          var opened =
              path.caseOf(new PersonId(person), unit, new se.vagval.access.AccountId(caseworker));
          assertThat(opened).isNotNull();
        });
    return person;
  }

  private void renumber(UUID person, String number) {
    given.in(
        HERE,
        () ->
            database
                .sql("update casework.person set personal_number = :number where id = :id")
                .param("number", number)
                .param("id", person)
                .update());
  }
}
