package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.vagval.testing.VagvalTest;

@VagvalTest
class LastResortTest {

  @Autowired ServletRegistrationBean<LastResort> registered;

  /// A request of which no parameter can be read, as after a form that is no form.
  static final class Unreadable extends MockHttpServletRequest {
    @Override
    public @Nullable String getParameter(String name) {
      throw new IllegalStateException("no parameter can be read");
    }
  }

  @ParameterizedTest
  @CsvSource({"400,400", "413,413", "500,500", "503,503", "299,500", "999,500"})
  void whatever_went_wrong_is_answered_by_a_plain_page(int told, int answered) throws IOException {
    var answer = answer(told);

    assertThat(answer.getStatus()).isEqualTo(answered);
    assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.getContentAsString())
        .contains("Något gick fel", "Something went wrong", "href=\"/\"")
        .doesNotContain("<style", "<script");
  }

  @Test
  void without_an_error_the_address_is_not_there() throws IOException {
    assertThat(answer(null).getStatus()).isEqualTo(404);
  }

  @Test
  void an_answer_that_has_begun_is_left_alone() throws IOException {
    var response = new MockHttpServletResponse();
    response.setCommitted(true);

    PlainPage.BROKEN.answer(response, org.springframework.http.HttpStatus.BAD_REQUEST);

    assertThat(response.getContentAsString()).isEmpty();
  }

  @Test
  void it_stands_where_the_container_looks_for_it() {
    assertThat(registered.getUrlMappings()).containsExactly("/error");
  }

  private static MockHttpServletResponse answer(@Nullable Integer told) throws IOException {
    var request = new Unreadable();
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, told);
    var response = new MockHttpServletResponse();
    new LastResort().service(request, response);
    return response;
  }
}
