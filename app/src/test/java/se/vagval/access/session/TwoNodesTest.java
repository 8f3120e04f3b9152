package se.vagval.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.Vagval;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.OverTheWire;
import se.vagval.testing.SentCookie;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.Wire;

/// Two servers of the whole service on one database, each with connections, filters and memory of
/// its own, asked over the wire with one cookie: neither keeps anything of a session to itself.
@OverTheWire
class TwoNodesTest {

  private static final Pattern FORM_COOKIE = Pattern.compile("(?i)set-cookie: (vagval-form=[^;]+)");
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static @Nullable ConfigurableApplicationContext another;

  @Autowired Wire first;
  @Autowired Given given;
  @Autowired JdbcClient database;
  @Autowired SentCookie sent;

  Wire second;
  MunicipalityId here;
  AccountId caseworker;

  @BeforeAll
  static void another_node() {
    another =
        new SpringApplicationBuilder(Vagval.class)
            .registerShutdownHook(false)
            .initializers(new TestDatabase())
            .run("--server.port=0");
  }

  @AfterAll
  static void it_stops() {
    Objects.requireNonNull(another).close();
  }

  @BeforeEach
  void somebody_works_here() {
    second = Objects.requireNonNull(another).getBean(Wire.class);
    here = given.municipality("nacka-2013");
    caseworker = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
  }

  @Test
  void a_session_that_began_on_one_node_is_served_by_the_other() {
    var cookie = signedIn();

    for (var node : List.of(first, second, first)) {
      assertThat(ask(node, cookie).status()).isEqualTo(200);
    }
    assertThat(ask(second, "vagval=" + UUID.randomUUID()).status()).isEqualTo(401);
  }

  /// The form is shown by one node and sent to the other, and both have just served the sessions.
  @Test
  void signing_out_everywhere_on_one_node_ends_the_sessions_on_the_other() {
    var desk = signedIn();
    var phone = signedIn();
    assertThat(ask(first, phone).status()).isEqualTo(200);
    assertThat(ask(second, phone).status()).isEqualTo(200);

    var page = ask(first, desk);
    var answer =
        post(
            second,
            desk + "; " + found(FORM_COOKIE, page.head()),
            "/access/sessions/end-all",
            found(FORM_TOKEN, page.body()));

    assertThat(answer.status()).isEqualTo(302);
    for (var node : List.of(first, second)) {
      assertThat(ask(node, phone).status()).isEqualTo(401);
      assertThat(ask(node, desk).status()).isEqualTo(401);
    }
  }

  @Test
  void whoever_did_nothing_for_an_hour_is_signed_out_on_both() {
    for (var node : List.of(first, second)) {
      var cookie = signedIn();
      assertThat(ask(first, cookie).status()).isEqualTo(200);
      assertThat(ask(second, cookie).status()).isEqualTo(200);
      age("last_access_time", Duration.ofMinutes(61));

      var told = ask(node, cookie);
      assertThat(told.status()).isEqualTo(401);
      assertThat(told.body()).contains("Du gjorde inget på ett tag");
    }
  }

  /// What is done on one node counts on the other: 59 minutes, a page, and two minutes more.
  @Test
  void what_is_done_on_one_node_keeps_the_session_alive_on_the_other() {
    var cookie = signedIn();
    age("last_access_time", Duration.ofMinutes(59));
    assertThat(ask(first, cookie).status()).isEqualTo(200);
    age("last_access_time", Duration.ofMinutes(2));

    assertThat(ask(second, cookie).status()).isEqualTo(200);
  }

  @Test
  void after_ten_hours_one_signs_in_again_on_both_whatever_one_did() {
    for (var node : List.of(first, second)) {
      var cookie = signedIn();
      assertThat(ask(first, cookie).status()).isEqualTo(200);
      assertThat(ask(second, cookie).status()).isEqualTo(200);
      age("creation_time", Duration.ofHours(10));

      var told = ask(node, cookie);
      assertThat(told.status()).isEqualTo(401);
      assertThat(told.body()).contains("Dags att logga in igen");
    }
  }

  /// On the first node.
  private String signedIn() {
    var cookie = sent.of(given.session(here, caseworker));
    return cookie.getName() + "=" + cookie.getValue();
  }

  private Wire.Answer ask(Wire node, String cookies) {
    return node.send(
        "GET /access/sessions HTTP/1.1", here + ".test", "Cookie: " + cookies + "\r\n");
  }

  private Wire.Answer post(Wire node, String cookies, String path, String token) {
    var body = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return node.exchange(
        """
        POST %s HTTP/1.1\r
        Host: %s.test\r
        Connection: close\r
        Cookie: %s\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\r
        \r
        %s\
        """
            .formatted(path, here, cookies, body.length(), body));
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
    return found.group(1);
  }

  private void age(String column, Duration by) {
    given.in(
        here,
        () ->
            database
                .sql("update access.session set %s = %s - :by".formatted(column, column))
                .param("by", by.toMillis())
                .update());
  }
}
