package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ErrorPagesTest {

  @Autowired ErrorPages errorPages;
  @Autowired JteViews views;
  @Autowired Given given;

  @Autowired
  @Qualifier("tenantFilter")
  Filter tenantFilter;

  MockMvcTester browser;
  String host;

  /// What is sent to [Awkward], with a number in it.
  public static final class Form {
    private int number;

    public int getNumber() {
      return number;
    }

    public void setNumber(int number) {
      this.number = number;
    }
  }

  /// Handlers that are easy to send the wrong thing to.
  @Controller
  static final class Awkward {

    @GetMapping("/bound")
    String bound(@ModelAttribute Form form) {
      return "number " + form.getNumber();
    }

    @GetMapping("/thrown")
    @SuppressWarnings("deprecation")
    String thrown() throws BindException {
      throw new BindException(new Form(), "form");
    }

    @PostMapping(path = "/json", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String json(@RequestBody Form form) {
      return "number " + form.getNumber();
    }

    @GetMapping(path = "/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    byte[] letter() {
      return new byte[0];
    }
  }

  @BeforeEach
  void handlers_and_the_real_error_pages() {
    host = "http://" + given.municipality("nacka-2013") + ".test";
    browser =
        MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new Awkward())
                .setControllerAdvice(errorPages)
                .setViewResolvers(views)
                .setLocaleResolver(new FixedLocaleResolver(Locale.of("sv")))
                .addFilters(tenantFilter)
                .build());
  }

  @Test
  void a_field_that_cannot_be_read_is_answered_as_an_incomplete_form() {
    for (var address : new String[] {"/bound?number=sju", "/thrown"}) {
      assertThat(browser.get().uri(host + address))
          .as(address)
          .hasStatus(400)
          .bodyText()
          .contains("Något fattades", "Ange numret");
    }
  }

  @Test
  void a_body_that_cannot_be_read_is_answered_as_an_incomplete_form() {
    assertThat(
            browser
                .post()
                .uri(host + "/json")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"number\":"))
        .hasStatus(400)
        .bodyText()
        .contains("Något fattades");
  }

  @Test
  void what_is_sent_in_a_form_we_do_not_read_is_told_so() {
    assertThat(browser.post().uri(host + "/json").contentType(MediaType.TEXT_PLAIN).content("sju"))
        .hasStatus(415)
        .bodyText()
        .contains("Vi kan inte läsa eller skicka det formatet");
  }

  @Test
  void what_is_asked_for_in_a_form_we_do_not_write_is_told_so_in_plain_html() {
    assertThat(browser.get().uri(host + "/letter").accept(MediaType.APPLICATION_JSON))
        .hasStatus(406)
        .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
        .bodyText()
        .contains("Vi kan inte läsa eller skicka det formatet");
  }
}
