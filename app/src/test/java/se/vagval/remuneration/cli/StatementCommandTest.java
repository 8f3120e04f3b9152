package se.vagval.remuneration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.remuneration.ContractCases;

class StatementCommandTest {

  private record Ended(int with, byte[] out) {}

  @Test
  void every_case_of_the_contract_is_answered_at_its_place() {
    var cases = ContractCases.cases();

    var ended = run(ContractCases.json(cases.stream().map(ContractCases.Case::input).toList()));

    assertThat(ended.with()).isZero();
    assertThat(ContractCases.list(ended.out()).stream().map(ContractCases::bare))
        .isEqualTo(cases.stream().map(ContractCases.Case::expected).toList());
  }

  @Test
  void one_problem_among_many_stands_at_its_place_and_ends_with_2() {
    var faulty = ContractCases.faulty();
    var inputs = new ArrayList<>(faulty.stream().map(ContractCases.Faulty::input).toList());
    inputs.add(ContractCases.cases().getFirst().input());

    var ended = run(ContractCases.json(inputs));

    assertThat(ended.with()).isEqualTo(2);
    var answers = ContractCases.list(ended.out());
    assertThat(answers.getLast()).containsKey("totalOre");
    for (int at = 0; at < faulty.size(); at++) {
      assertThat(ContractCases.pointers(answers.get(at).get("problem")))
          .as(faulty.get(at).name())
          .containsExactlyInAnyOrderElementsOf(faulty.get(at).pointers());
    }
  }

  @Test
  void a_member_that_stands_twice_has_its_place_inside_its_case() {
    var ended =
        run("[{}, {\"asOf\": \"2026-01-01\", \"asOf\": null}]".getBytes(StandardCharsets.UTF_8));

    var second = ContractCases.list(ended.out()).get(1).get("problem");
    assertThat(ContractCases.pointers(second)).contains("/asOf");
  }

  @Test
  void what_is_no_json_is_one_problem() {
    var ended = run("[{}".getBytes(StandardCharsets.UTF_8));

    assertThat(ended.with()).isEqualTo(2);
    assertThat(ContractCases.pointers(ContractCases.object(ended.out()))).containsExactly("");
  }

  @Test
  void as_a_process_it_starts_no_server_and_says_nothing_else()
      throws IOException, InterruptedException {
    var spec = ContractCases.cases().getFirst();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java, "-cp", System.getProperty("java.class.path"), StatementCommand.class.getName());

    var process = new ProcessBuilder(command).start();
    try (var in = process.getOutputStream()) {
      in.write(ContractCases.json(spec.input()));
    }
    Map<String, Object> answer = ContractCases.object(process.getInputStream().readAllBytes());

    assertThat(process.waitFor()).isZero();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(ContractCases.bare(answer)).isEqualTo(spec.expected());
  }

  private static Ended run(byte[] json) {
    var out = new ByteArrayOutputStream();
    var with =
        StatementCommand.run(
            new ByteArrayInputStream(json),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            Locale.of("sv"));
    return new Ended(with, out.toByteArray());
  }
}
