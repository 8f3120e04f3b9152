package se.vagval.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import se.vagval.access.store.RateLimitStore;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.SentCookie;
import se.vagval.testing.VagvalTest;

/// Two nodes on one database, where three times an hour is the most.
@VagvalTest
class RateLimitTest {

  private static final RateLimit THREE = new RateLimit(3, Duration.ofHours(1));
  private static final RateLimit.All LIMITS = new RateLimit.All(THREE, THREE, THREE, THREE);

  @Autowired AutowireCapableBeanFactory beans;
  @Autowired WhoAsks whoAsks;
  @Autowired SignIn signIn;
  @Autowired Given given;
  @Autowired JdbcClient database;
  @Autowired SentCookie cookies;
  @Autowired SessionRepositoryFilter<?> sessions;

  private RateLimitFilter oneNode;
  private RateLimitFilter otherNode;
  private MunicipalityId here;

  @BeforeEach
  void two_nodes() {
    oneNode = node();
    otherNode = node();
    here = given.municipality("nacka-2013");
  }

  private RateLimitFilter node() {
    return new RateLimitFilter(
        new RateLimits(LIMITS, beans.createBean(RateLimitStore.class), whoAsks, signIn));
  }

  @Test
  void the_fourth_is_told_how_long_to_wait_whichever_node_is_asked() throws Exception {
    assertThat(status(oneNode, "/sign-in", "10.0.0.1")).isEqualTo(200);
    assertThat(status(otherNode, "/sign-in", "10.0.0.1")).isEqualTo(200);
    assertThat(status(oneNode, "/sign-in/callback", "10.0.0.1")).isEqualTo(200);

    var refused = answer(otherNode, request("/sign-in", "10.0.0.1"));

    assertThat(refused.getStatus()).isEqualTo(429);
    var seconds = Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")));
    assertThat(seconds).isBetween(1, 1200);
    assertThat(refused.getContentAsString())
        .contains("Vänta " + seconds + " sekunder", "Wait " + seconds + " seconds")
        .containsPattern("numret [0-9a-f]{8} ");
    assertThat(refused.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    assertThat(status(oneNode, "/sign-in", "10.0.0.2")).isEqualTo(200);
    assertThat(status(oneNode, "/catalogue", "10.0.0.1")).isEqualTo(200);
  }

  @Test
  void the_open_interface_answers_in_its_own_form() throws Exception {
    var path = "/api/v1/remuneration/statements";
    for (var _ : IntStream.range(0, 3).boxed().toList()) {
      assertThat(status(oneNode, path, "10.0.0.1")).isEqualTo(200);
    }

    var refused = answer(otherNode, request(path, "10.0.0.1"));

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getContentType()).startsWith("application/problem+json");
    assertThat(refused.getHeader("Retry-After")).isNotNull();
    assertThat(refused.getContentAsString()).contains("\"status\":429");
  }

  @Test
  void who_searches_is_counted_as_a_person_wherever_they_sit() throws Exception {
    var kim = given.session(here, given.account(here, Role.CASEWORKER, UUID.randomUUID(), null));
    var lo = given.session(here, given.account(here, Role.CASEWORKER, UUID.randomUUID(), null));
    for (var from : new String[] {"10.0.0.1", "10.0.0.2", "10.0.0.3"}) {
      assertThat(answer(oneNode, search(kim, from)).getStatus()).isEqualTo(200);
    }

    assertThat(answer(otherNode, search(kim, "10.0.0.4")).getStatus()).isEqualTo(429);
    assertThat(answer(otherNode, search(lo, "10.0.0.1")).getStatus()).isEqualTo(200);
  }

  @Test
  void a_list_narrowed_to_a_name_is_a_search_and_shown_whole_it_is_none() throws Exception {
    var kim = given.session(here, given.account(here, Role.CASEWORKER, UUID.randomUUID(), null));
    for (var name : new String[] {"A", "Al", "Alm", " ", "", " "}) {
      assertThat(answer(oneNode, narrow(kim, name)).getStatus()).isEqualTo(200);
    }

    assertThat(answer(otherNode, narrow(kim, "Alm")).getStatus()).isEqualTo(429);
    assertThat(answer(otherNode, narrow(kim, " ")).getStatus()).isEqualTo(200);
  }

  /// A number typed there says something of a person too.
  @Test
  void an_officer_who_asks_about_people_is_counted_in_the_same_way() throws Exception {
    var kim = given.session(here, given.account(here, Role.AF_OFFICER, null, null));
    for (var _ : IntStream.range(0, 3).boxed().toList()) {
      assertThat(answer(oneNode, contact(kim)).getStatus()).isEqualTo(200);
    }

    assertThat(answer(otherNode, contact(kim)).getStatus()).isEqualTo(429);
  }

  @Test
  void one_municipality_does_not_use_up_what_is_anothers() throws Exception {
    for (var _ : IntStream.range(0, 4).boxed().toList()) {
      status(oneNode, "/sign-in", "10.0.0.1");
    }
    here = given.municipality("nacka-2013");

    assertThat(status(oneNode, "/sign-in", "10.0.0.1")).isEqualTo(200);
  }

  @Test
  void neither_address_nor_account_is_written_down_and_what_is_over_is_forgotten()
      throws Exception {
    assertThat(status(oneNode, "/sign-in", "10.0.0.1")).isEqualTo(200);

    given.in(here, () -> assertThat(ids()).singleElement().asString().doesNotContain("10.0.0.1"));
    given.in(
        here,
        () ->
            beans.createBean(RateLimitStore.class).forget(Instant.now().plus(Duration.ofHours(2))));
    given.in(here, () -> assertThat(ids()).isEmpty());
  }

  private java.util.List<String> ids() {
    return database
        .sql("select id from access.rate_limit")
        .query((row, n) -> row.getString(1))
        .list();
  }

  private MockHttpServletRequest search(MockHttpSession session, String from) {
    var request = request("/casework/search", from);
    request.setMethod("POST");
    request.setCookies(cookies.of(session));
    return request;
  }

  private MockHttpServletRequest narrow(MockHttpSession session, String name) {
    var request = search(session, "10.0.0.1");
    request.setRequestURI("/casework/narrow");
    request.setParameter("name", name);
    return request;
  }

  private MockHttpServletRequest contact(MockHttpSession session) {
    var request = search(session, "10.0.0.1");
    request.setRequestURI("/coordination/contacts/new");
    return request;
  }

  private MockHttpServletRequest request(String path, String from) {
    var request = new MockHttpServletRequest("GET", path);
    request.setServerName(here + ".test");
    request.setRemoteAddr(from);
    return request;
  }

  private int status(RateLimitFilter node, String path, String from)
      throws ServletException, IOException {
    return answer(node, request(path, from)).getStatus();
  }

  private MockHttpServletResponse answer(RateLimitFilter node, MockHttpServletRequest request)
      throws ServletException, IOException {
    var response = new MockHttpServletResponse();
    sessions.doFilter(
        request,
        response,
        (asked, answered) -> node.doFilter(asked, answered, new MockFilterChain()));
    return response;
  }
}
