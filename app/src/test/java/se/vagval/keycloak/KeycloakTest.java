package se.vagval.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.Vagval;
import se.vagval.access.AccountId;
import se.vagval.casework.PersonId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestDatabase;

/// The whole way of signing in, at a real Keycloak with claims like those of BankID, by its own
/// form, with a service that proves itself by `private_key_jwt`.
@Tag("keycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {

  private static final MunicipalityId HERE = new MunicipalityId("keycloak-town");
  private static final String AMINA = "199001189811";

  /// Of somebody whose session it has, Keycloak asks for the password alone: levels that it has no
  /// map for make it ask anew.
  private static final String KNOWN_AS_KIM = "id=\"kc-attempted-username\" value=\"kim\"";

  private static final int PORT = freePort();
  private static final String BASE = "http://127.0.0.1:" + PORT;

  private static Keycloak keycloak;
  private static ConfigurableApplicationContext service;

  @BeforeAll
  static void both_run() throws IOException, JOSEException {
    var key =
        new RSAKeyGenerator(2048)
            .keyID("vagval")
            .keyUse(KeyUse.SIGNATURE)
            .algorithm(JWSAlgorithm.RS256)
            .generate();
    keycloak = Keycloak.start(freePort(), realm(key));
    service = service(key);
    people();
    keycloak.awaitAnswer();
  }

  @AfterAll
  static void both_stop() {
    service.close();
    keycloak.close();
  }

  @Test
  void a_participant_signs_in_and_lands_where_they_were_going() {
    var landed = new Person(BASE).signsIn("amina", "/casework/my-path");

    assertThat(landed.uri().getPath()).isEqualTo("/casework/my-path");
    assertThat(landed.statusCode()).isEqualTo(200);
    assertThat(landed.body()).contains("Amina");
  }

  @Test
  void staff_sign_in_by_what_the_employer_calls_them() {
    var landed = new Person(BASE).signsIn("kim", "/access/sessions");

    assertThat(landed.statusCode()).isEqualTo(200);
    assertThat(landed.body()).contains("Kim Berg", "Här är du inloggad");
  }

  @Test
  void signing_out_ends_the_session_at_the_provider_too() {
    var person = new Person(BASE);
    assertThat(person.signsIn("kim", "/access/sessions").statusCode()).isEqualTo(200);
    assertThat(person.away().body()).as("Keycloak knows who it was").contains(KNOWN_AS_KIM);

    var done = person.get(person.signsOut());

    told(done, 200, "Du är utloggad både här och hos inloggningstjänsten");
    assertThat(person.get("/access/sessions").body()).doesNotContain("Kim Berg");
    var afterwards = person.away();
    assertThat(afterwards.statusCode()).isEqualTo(200);
    assertThat(afterwards.body())
        .as("Keycloak asks who it is")
        .contains("name=\"username\"")
        .doesNotContain(KNOWN_AS_KIM);
  }

  @Test
  void a_level_that_is_too_low_is_told() {
    told(new Person(BASE).signsIn("low", "/"), 403, "E-legitimationen är inte säker nog");
  }

  @Test
  void somebody_unknown_is_told() {
    told(new Person(BASE).signsIn("unknown", "/"), 403, "Vi hittar dig inte");
  }

  @Test
  void a_state_that_was_tampered_with_is_told() {
    var person = new Person(BASE);
    var back = person.comesBack("amina", "/");

    var tampered = URI.create(back.toString().replaceFirst("state=", "state=x"));

    told(person.get(tampered), 400, "Inloggningen började inte här");
  }

  @Test
  void what_came_back_to_one_browser_is_of_no_use_in_another() {
    var back = new Person(BASE).comesBack("amina", "/");

    told(new Person(BASE).get(back), 400, "Inloggningen började inte här");
  }

  @Test
  void a_sign_in_that_is_used_again_is_told() {
    var person = new Person(BASE);
    var back = person.comesBack("amina", "/");
    assertThat(person.get(back).statusCode()).isEqualTo(302);

    told(person.get(back), 400, "Inloggningen är redan använd");
  }

  @Test
  void a_code_of_another_sign_in_is_not_trusted() {
    var person = new Person(BASE);
    var used = code(person.comesBack("amina", "/"));
    var other = new Person(BASE);
    var fresh = other.comesBack("kim", "/");

    var swapped = URI.create(fresh.toString().replace(code(fresh), used));

    told(other.get(swapped), 400, "Vi kunde inte lita på svaret");
  }

  @Test
  void another_system_asks_by_client_credentials_and_its_scope() {
    assertThat(asks("&scope=statement:compute")).isEqualTo(422);
    assertThat(asks("")).isEqualTo(403);
  }

  /// The status of an empty question, which is not answered before the token is accepted.
  private static int asks(String scope) {
    var system = new Person(BASE);
    var token =
        system.posts(
            keycloak.issuer() + "/protocol/openid-connect/token",
            "grant_type=client_credentials&client_id=provider-system"
                + "&client_secret=only-for-this-test"
                + scope);
    var bearer = token.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
    return system
        .send(
            HttpRequest.newBuilder(URI.create(BASE + "/api/v1/remuneration/statements"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + bearer)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build())
        .statusCode();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void when_the_provider_stops_it_is_told_and_the_rest_stands() {
    var signedIn = new Person(BASE);
    assertThat(signedIn.signsIn("kim", "/access/sessions").statusCode()).isEqualTo(200);

    keycloak.close();

    told(new Person(BASE).get("/sign-in"), 503, "Det går inte att logga in just nu");
    assertThat(new Person(BASE).get("/catalogue").statusCode()).isEqualTo(200);
    assertThat(signedIn.get("/access/sessions").statusCode()).isEqualTo(200);
  }

  private static void told(HttpResponse<String> answer, int status, String title) {
    assertThat(answer.body()).contains(title);
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  private static String code(URI back) {
    return back.getQuery().replaceFirst(".*code=([^&]+).*", "$1");
  }

  private static ConfigurableApplicationContext service(RSAKey key) throws IOException {
    var file = Files.writeString(Path.of("target/keycloak-client.jwk"), key.toJSONString());
    var settings = new ArrayList<>(List.of(TestDatabase.database().settings()));
    settings.add("server.port=" + PORT);
    settings.add("vagval.audit.sealing=off");
    settings.add("vagval.api.open-statements=false");
    var prefix = "vagval.sign-in." + HERE + ".";
    settings.add(prefix + "issuer=" + keycloak.issuer());
    settings.add(prefix + "client-id=vagval");
    settings.add(prefix + "authentication=private_key_jwt");
    settings.add(prefix + "private-key-file=" + file);
    return new SpringApplicationBuilder(Vagval.class)
        .registerShutdownHook(false)
        .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
  }

  private static String realm(RSAKey key) throws IOException {
    var keys = new JWKSet(key.toPublicJWK()).toString().replace("\"", "\\\"");
    try (var file =
        Objects.requireNonNull(KeycloakTest.class.getResourceAsStream("/keycloak/realm.json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${VAGVAL_BASE}", BASE)
          .replace("${VAGVAL_KEYS}", keys);
    }
  }

  private static void people() {
    var given = service.getBean(Given.class);
    var path = service.getBean(GivenPath.class);
    given.municipality(HERE, "nacka-2013");
    given.in(
        HERE,
        () -> {
          given.insert("access.host", Map.of("host", "127.0.0.1"));
          var staff = account("kim@ekvik.example", "PERSON");
          assertThat(account("provider-system", "MACHINE")).isNotNull();
          var person = UUID.randomUUID();
          given.insert(
              "casework.person",
              Map.of(
                  "id",
                  person,
                  "personal_number",
                  AMINA,
                  "given_name",
                  "Amina",
                  "family_name",
                  "Prov",
                  "birth_date",
                  LocalDate.of(1990, 1, 18)));
          assertThat(path.caseOf(new PersonId(person), path.unit(), staff)).isNotNull();
        });
  }

  private static AccountId account(String subject, String kind) {
    return service
        .getBean(JdbcClient.class)
        .sql(
            """
            with made as (
              insert into access.account (id, name, subject, kind)
              values (gen_random_uuid(), 'Kim Berg', :subject, :kind) returning id)
            insert into access.role_grant (id, account_id, role, valid)
            select gen_random_uuid(), id, 'ANALYST', '[2020-01-01,)' from made returning account_id
            """)
        .param("subject", subject)
        .param("kind", kind)
        .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
        .single();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
