package se.vagval.access.ownsessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class OwnSessionsPageTest {

  private static final Pattern KEY = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  MunicipalityId here;
  AccountId somebody;
  MockHttpSession phone;
  MockHttpSession desk;

  @BeforeEach
  void somebody_is_signed_in_twice() {
    here = given.municipality("nacka-2013");
    somebody = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    phone = given.session(here, somebody);
    desk = given.session(here, somebody);
  }

  @Test
  void both_are_listed_and_the_one_at_hand_is_marked() {
    var other = given.account(here, Role.ANALYST, null, null);
    given.session(here, other);

    var page = get(desk);

    assertThat(page).hasStatusOk().bodyText().contains("Här är du inloggad", "127.0.0.1");
    assertThat(body(page).split("class=\"tag\"", -1)).hasSize(2);
    assertThat(body(page).split("Senast använd", -1)).hasSize(3);
  }

  @Test
  void one_can_be_ended() {
    assertThat(post(desk, "end", "session", key(desk))).hasStatus3xxRedirection();

    assertThat(get(phone)).hasStatus(401).bodyText().contains("Du är utloggad");
    assertThat(get(desk)).hasStatusOk();
  }

  @Test
  void all_others_can_be_ended() {
    assertThat(post(desk, "end-others", "x", "")).hasStatus3xxRedirection();

    assertThat(get(phone)).hasStatus(401);
    assertThat(get(desk)).hasStatusOk();
  }

  @Test
  void one_can_sign_out_everywhere() {
    assertThat(post(desk, "end-all", "x", "")).hasRedirectedUrl("/sign-out/done");

    assertThat(get(phone)).hasStatus(401);
    assertThat(get(desk)).hasStatus(401);
  }

  @Test
  void somebody_elses_session_cannot_be_ended() {
    var other = given.session(here, given.account(here, Role.ANALYST, null, null));

    assertThat(post(other, "end", "session", key(desk))).hasStatus3xxRedirection();
    assertThat(get(phone)).hasStatusOk();
  }

  /// A session keeps more than who signed in: the words that a list is narrowed to.
  @Test
  void a_session_in_which_a_list_was_narrowed_stands_once() {
    var searching =
        given.session(here, given.account(here, Role.CASEWORKER, UUID.randomUUID(), null));
    assertThat(
            browser
                .post()
                .uri("http://" + here + ".test/casework/narrow")
                .session(searching)
                .with(csrf())
                .param("name", "Alm"))
        .hasStatus3xxRedirection();

    assertThat(get(searching)).hasStatusOk();
    assertThat(body(get(searching)).split("<time", -1)).hasSizeLessThan(4);
  }

  @Test
  void a_visitor_has_none() {
    assertThat(browser.get().uri("http://" + here + ".test/access/sessions"))
        .hasStatus(401)
        .bodyText()
        .contains("/sign-in?back=%2Faccess%2Fsessions");
  }

  private String key(MockHttpSession session) {
    var found = KEY.matcher(body(get(session)));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private MvcTestResult get(MockHttpSession session) {
    return browser
        .get()
        .uri("http://" + here + ".test/access/sessions")
        .session(session)
        .exchange();
  }

  private MvcTestResult post(MockHttpSession session, String what, String name, String value) {
    return browser
        .post()
        .uri("http://" + here + ".test/access/sessions/" + what)
        .session(session)
        .param(name, value)
        .with(csrf())
        .exchange();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
