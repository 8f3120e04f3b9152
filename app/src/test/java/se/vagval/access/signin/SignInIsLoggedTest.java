package se.vagval.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.access.SignIn;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.SentCookie;
import se.vagval.testing.VagvalTest;

/// Who signed in, how sure it was, and who signed out, in fixed words.
@VagvalTest
class SignInIsLoggedTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired SignIn signIn;
  @Autowired SentCookie sentCookie;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId analyst;

  @BeforeEach
  void an_analyst() {
    here = given.municipality("nacka-2013");
    analyst = given.account(here, Role.ANALYST, null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://id.elegnamnden.se/loa/1.0/loa3 | signed-in-loa3
          loa2                                  | signed-in-loa2
          http://id.elegnamnden.se/loa/1.0/LOA4 | signed-in-loa4
          19900118-9811                         | signed-in
          demo                                  | signed-in
          """)
  void a_sign_in_is_logged_with_its_level_and_nothing_of_the_provider(String level, String word) {
    signIn(level);

    assertThat(logged()).containsExactly(word + " ANALYST " + analyst + " AccountId " + analyst);
  }

  @Test
  void signing_out_is_logged_once() {
    var session = signIn("loa3");
    assertThat(post("/sign-out", session)).hasStatus(302);
    assertThat(post("/sign-out", session)).hasStatus(401);

    assertThat(words()).containsExactly("signed-in-loa3", "signed-out");
  }

  @Test
  void ending_sessions_is_logged() {
    var session = signIn("loa3");
    var other = signIn("loa3");
    assertThat(post("/access/sessions/end-others", session)).hasStatus(302);
    assertThat(post("/access/sessions/end-all", session)).hasStatus(302);

    assertThat(words())
        .containsExactly(
            "signed-in-loa3", "signed-in-loa3", "signed-out-elsewhere", "signed-out-everywhere");
    assertThat(browser.get().uri(at("/statistics/registers")).session(other)).hasStatus(401);
  }

  @Test
  void a_session_that_is_not_there_leaves_no_entry() {
    var session = signIn("loa3");
    var request =
        browser
            .post()
            .uri(at("/access/sessions/end"))
            .param("session", "00000000-0000-0000-0000-000000000001")
            .session(session)
            .with(csrf());
    assertThat(request).hasStatus(302);

    assertThat(words()).containsExactly("signed-in-loa3");
  }

  private MockHttpSession signIn(String level) {
    return sentCookie.browser(
        (request, response) -> signIn.start((HttpServletRequest) request, here, analyst, level));
  }

  private MockMvcTester.MockMvcRequestBuilder post(String address, MockHttpSession session) {
    return browser.post().uri(at(address)).session(session).with(csrf());
  }

  private String at(String address) {
    return "http://" + here + ".test" + address;
  }

  private List<String> words() {
    return logged().stream().map(line -> line.split(" ", 2)[0]).toList();
  }

  private List<String> logged() {
    var entries = new ArrayList<String>();
    given.in(
        here,
        () ->
            entries.addAll(
                database
                    .sql(
                        """
                        select concat_ws(' ', what, role, account_id, target_kind, target_id) from audit.entry
                        order by id
                        """)
                    .query((row, n) -> row.getString(1))
                    .list()));
    return entries;
  }
}
