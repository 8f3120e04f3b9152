package se.vagval.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.access.SignIn;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.SentCookie;
import se.vagval.testing.VagvalTest;

/// Sessions in the database: who sees them, how long they last, and what is said when they end.
@VagvalTest
class SessionTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired SignIn signIn;
  @Autowired SentCookie sent;
  @Autowired SessionRepositoryFilter<?> filter;

  MunicipalityId here;
  AccountId caseworker;

  @BeforeEach
  void somebody_works_here() {
    here = given.municipality("nacka-2013");
    caseworker = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
  }

  @Test
  void a_session_lives_in_the_database_and_holds_eight_things() {
    var session = given.session(here, caseworker);

    assertThat(get(session, "/casework")).hasStatusOk();
    given.in(
        here,
        () ->
            assertThat(
                    one(
                        """
                        select string_agg(key, ' ' order by key) from access.session_attributes,
                          jsonb_object_keys(convert_from(attribute_bytes, 'UTF8')::jsonb) key
                        """))
                .isEqualTo(
                    "account address browser municipality organisation over strength token"));
  }

  @Test
  void without_its_id_or_its_municipality_no_session_is_seen() {
    var session = given.session(here, caseworker);
    var count = "select count(*)::text from access.session";

    assertThat(inTransaction("nothing", count)).isEqualTo("0");
    assertThat(inTransaction(sent.of(session).getValue(), count)).isEqualTo("1");
    given.in(given.municipality("nacka-2013"), () -> assertThat(one(count)).isEqualTo("0"));
  }

  @Test
  void signing_in_gives_a_new_id_and_ends_the_old_session() throws Exception {
    var before = given.session(here, caseworker);
    var request = new MockHttpServletRequest();
    request.setCookies(sent.of(before));
    var response = new MockHttpServletResponse();

    filter.doFilter(
        request,
        response,
        (wrapped, answer) -> signIn.start((HttpServletRequest) wrapped, here, caseworker, "loa3"));

    assertThat(response.getCookies()).hasSize(1);
    assertThat(response.getCookies()[0].getValue()).isNotEqualTo(sent.of(before).getValue());
    assertThat(get(before, "/casework")).hasStatus(401);
  }

  @Test
  void an_id_that_nobody_gave_is_not_taken_over() throws Exception {
    var request = new MockHttpServletRequest();
    request.setCookies(new jakarta.servlet.http.Cookie("vagval", "chosen-by-somebody-else"));
    var response = new MockHttpServletResponse();

    filter.doFilter(
        request,
        response,
        (wrapped, answer) -> signIn.start((HttpServletRequest) wrapped, here, caseworker, "loa3"));

    assertThat(response.getCookies()[0].getValue()).isNotEqualTo("chosen-by-somebody-else");
  }

  @Test
  void the_cookie_is_for_this_host_alone_behind_tls() throws Exception {
    var request = new MockHttpServletRequest();
    request.setSecure(true);
    var response = new MockHttpServletResponse();

    filter.doFilter(
        request,
        response,
        (wrapped, answer) -> signIn.start((HttpServletRequest) wrapped, here, caseworker, "loa3"));

    assertThat(response.getHeaders("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("__Host-vagval=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void whoever_did_nothing_for_an_hour_is_told_so_and_can_come_back() {
    var session = given.session(here, caseworker);
    age("last_access_time", Duration.ofMinutes(61));

    var told = get(session, "/casework?page=2");

    assertThat(told)
        .hasStatus(401)
        .bodyText()
        .contains("Du har loggats ut", "Du gjorde inget på ett tag", "Provköping")
        .contains("href=\"/sign-in?back=%2Fcasework%3Fpage%3D2\"")
        .doesNotContain("Det du skrev är inte sparat");
    assertThat(get(session, "/casework")).hasStatus(401).bodyText().contains("Du är utloggad");
  }

  @Test
  void within_the_hour_nothing_happens() {
    var session = given.session(here, caseworker);
    age("last_access_time", Duration.ofMinutes(59));

    assertThat(get(session, "/casework")).hasStatusOk();
  }

  @Test
  void after_ten_hours_one_signs_in_again_whatever_one_did() {
    var session = given.session(here, caseworker);
    age("creation_time", Duration.ofHours(10));

    assertThat(get(session, "/casework"))
        .hasStatus(401)
        .bodyText()
        .contains("Dags att logga in igen");
  }

  @Test
  void what_was_written_when_the_time_ran_out_is_said_not_to_be_saved() {
    var session = given.session(here, caseworker);
    age("last_access_time", Duration.ofHours(2));

    assertThat(
            browser
                .post()
                .uri("http://" + here + ".test/casework/search")
                .session(session)
                .with(csrf())
                .exchange())
        .hasStatus(401)
        .bodyText()
        .contains("Det du skrev är inte sparat", "href=\"/sign-in?back=%2F\"");
  }

  @Test
  void a_grant_that_ends_in_mid_session_is_told() {
    var session = given.session(here, caseworker);
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    update access.role_grant set valid = '[2020-01-01,2026-09-01)', ended_at = now(),
                      ended_by = gen_random_uuid()
                    """)
                .update());

    assertThat(get(session, "/casework"))
        .hasStatus(403)
        .bodyText()
        .contains("Din behörighet har upphört");
    assertThat(get(session, "/casework")).hasStatus(401);
  }

  @Test
  void other_systems_have_no_session_whatever_cookie_they_send() {
    var answer =
        browser
            .post()
            .uri("http://" + here + ".test/api/v1/remuneration/statements")
            .cookie(new jakarta.servlet.http.Cookie("vagval", "anything"))
            .contentType("application/json")
            .content("{}")
            .exchange();

    assertThat(answer).hasStatus(422).doesNotContainHeader("Set-Cookie");
  }

  private MvcTestResult get(MockHttpSession session, String path) {
    return browser.get().uri("http://" + here + ".test" + path).session(session).exchange();
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

  private String inTransaction(String session, String sql) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          assertThat(one("select set_config('app.session', '%s', true)".formatted(session)))
              .isEqualTo(session);
          return one(sql);
        }));
  }

  private String one(String sql) {
    return database.sql(sql).query((row, n) -> row.getString(1)).single();
  }
}
