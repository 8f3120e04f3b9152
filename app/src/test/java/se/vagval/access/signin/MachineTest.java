package se.vagval.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;

/// Other systems ask by client credentials, where the statement is not open to everybody.
@ForSystems
class MachineTest {

  private static final FakeProvider PROVIDER = SystemsTown.PROVIDER;
  private static final MunicipalityId HERE = SystemsTown.HERE;

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;

  String client;

  @BeforeEach
  void a_providers_own_system() {
    given.municipality(HERE, "nacka-2013");
    client = "system-" + UUID.randomUUID();
    account(client, "MACHINE");
  }

  @AfterEach
  void the_provider_is_up() {
    PROVIDER.isDown(false);
  }

  @Test
  void with_the_scope_the_question_is_answered_without_a_cookie() {
    assertThat(ask(token(claims -> claims, PROVIDER.own())))
        .hasStatus(422)
        .doesNotContainHeader("Set-Cookie")
        .bodyText()
        .contains("errors");
  }

  @Test
  void without_a_token_it_is_told_to_bring_one() {
    var answer = ask("");

    refused(answer, 401);
    assertThat(answer).hasHeader("WWW-Authenticate", "Bearer");
  }

  @Test
  void without_the_scope_it_is_refused() {
    refused(ask(token(claims -> claims.claim("scope", "other:thing"), PROVIDER.own())), 403);
    refused(ask(token(claims -> claims.claim("scope", null), PROVIDER.own())), 403);
  }

  @Test
  void a_client_without_an_account_or_of_a_person_is_refused() {
    refused(ask(token(claims -> claims.claim("client_id", "unknown"), PROVIDER.own())), 403);
    var person = "person-" + UUID.randomUUID();
    account(person, "PERSON");
    refused(ask(token(claims -> claims.claim("client_id", person), PROVIDER.own())), 403);
  }

  @Test
  void a_token_that_is_not_what_it_should_be_is_not_trusted() {
    refused(ask(token(claims -> claims, FakeProvider.key())), 401);
    refused(ask(token(claims -> claims.audience("another"), PROVIDER.own())), 401);
    refused(ask(token(claims -> claims.issuer("https://another.example"), PROVIDER.own())), 401);
    refused(
        ask(
            token(
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                PROVIDER.own())),
        401);
    refused(ask(token(claims -> claims.claim("nonce", "of-a-person"), PROVIDER.own())), 401);
    refused(ask("not.a.token"), 401);
    refused(ask("two words"), 401);
  }

  @Test
  void a_token_of_one_municipality_is_nothing_in_another() {
    var elsewhere = given.municipality("nacka-2013");

    refused(ask(elsewhere, token(claims -> claims, PROVIDER.own())), 401);
  }

  private MvcTestResult ask(String token) {
    return ask(HERE, token);
  }

  private MvcTestResult ask(MunicipalityId where, String token) {
    var call =
        browser
            .post()
            .uri("http://" + where + ".test/api/v1/remuneration/statements")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{}");
    return (token.isEmpty() ? call : call.header("Authorization", "Bearer " + token)).exchange();
  }

  private String token(UnaryOperator<JWTClaimsSet.Builder> claims, RSAKey key) {
    return SystemsTown.token(
        PROVIDER,
        client,
        right -> claims.apply(right.claim("scope", "statement:compute other other")),
        key);
  }

  private void account(String subject, String kind) {
    given.in(
        HERE,
        () ->
            database
                .sql(
                    """
                    with made as (
                      insert into access.account (id, name, subject, kind)
                      values (gen_random_uuid(), 'Systemet', :subject, :kind) returning id)
                    insert into access.role_grant (id, account_id, role, provider_id, valid)
                    select gen_random_uuid(), id, 'PROVIDER_STAFF', gen_random_uuid(), '[2020-01-01,)' from made
                    """)
                .param("subject", subject)
                .param("kind", kind)
                .update());
  }

  private static void refused(MvcTestResult answer, int status) {
    assertThat(answer)
        .hasStatus(status)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .doesNotContainHeader("Set-Cookie")
        .bodyText()
        .contains("\"status\":" + status, "\"detail\"");
  }
}
