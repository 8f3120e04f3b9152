package se.vagval.remuneration.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.remuneration.Calculator;
import se.vagval.remuneration.ContractCases;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class StatementApiTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  @Test
  void every_case_of_the_contract_is_answered_as_it_says() {
    var here = given.municipality("nacka-2013");

    assertThat(ContractCases.cases())
        .isNotEmpty()
        .allSatisfy(spec -> {
          var answer = post(here, ContractCases.json(spec.input()), "application/json");

          assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
          assertThat(ContractCases.bare(body(answer))).isEqualTo(spec.expected());
        });
  }

  @Test
  void every_faulty_case_is_refused_with_all_its_places() {
    var here = given.municipality("nacka-2013");

    assertThat(ContractCases.faulty())
        .isNotEmpty()
        .allSatisfy(spec -> {
          var answer =
              post(here, ContractCases.json(spec.input()), "application/json;charset=UTF-8");

          assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
          assertThat(ContractCases.pointers(body(answer)))
              .containsExactlyInAnyOrderElementsOf(spec.pointers());
        });
  }

  @Test
  void nothing_is_kept_of_who_asked() {
    var here = given.municipality("nacka-2013");

    for (var body : List.of("{}", "{")) {
      var answer = post(here, body.getBytes(StandardCharsets.UTF_8), "application/json");

      assertThat(answer).doesNotContainHeader("Set-Cookie");
      assertThat(answer.getRequest().getSession(false)).isNull();
    }
  }

  @Test
  void what_is_no_json_is_refused_at_the_root() {
    var answer =
        post(
            given.municipality("nacka-2013"),
            "{".getBytes(StandardCharsets.UTF_8),
            "application/json");

    assertThat(answer).hasStatus(422);
    assertThat(ContractCases.pointers(body(answer))).containsExactly("");
  }

  @Test
  void more_than_two_mebibytes_is_too_large() {
    var here = given.municipality("nacka-2013");

    assertThat(post(here, new byte[Calculator.MOST + 1], "application/json")).hasStatus(413);
    assertThat(post(here, new byte[Calculator.MOST], "application/json")).hasStatus(422);
  }

  @Test
  void another_media_type_is_refused() {
    var here = given.municipality("nacka-2013");

    assertThat(post(here, "{}".getBytes(StandardCharsets.UTF_8), "text/plain")).hasStatus(415);
    assertThat(post(here, "{}".getBytes(StandardCharsets.UTF_8), "nonsense")).hasStatus(415);
  }

  private MvcTestResult post(MunicipalityId here, byte[] json, String type) {
    return browser
        .post()
        .uri("http://" + here + ".test/api/v1/remuneration/statements")
        .header("Content-Type", type)
        .content(json)
        .exchange();
  }

  private static java.util.Map<String, Object> body(MvcTestResult answer) {
    return ContractCases.object(answer.getResponse().getContentAsByteArray());
  }
}
