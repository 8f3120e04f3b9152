package se.vagval.remuneration;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The named cases of the contract, read from where the rules keep them.
public final class ContractCases {

  private static final Path FOLDER = Path.of("../rules/src/test/resources/statement");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ContractCases() {}

  public record Case(
      String name, String why, Map<String, Object> input, Map<String, Object> expected) {}

  public record Faulty(String name, Map<String, Object> input, List<String> pointers) {}

  public static List<Case> cases() {
    return MAPPER.readValue(FOLDER.resolve("cases.json").toFile(), new TypeReference<>() {});
  }

  public static List<Faulty> faulty() {
    return MAPPER.readValue(FOLDER.resolve("errors.json").toFile(), new TypeReference<>() {});
  }

  public static byte[] json(Object tree) {
    return MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
  }

  public static Map<String, Object> object(byte[] json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  public static List<Map<String, Object>> list(byte[] json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  /// The same without the words, which are free.
  public static Map<String, Object> bare(Map<String, Object> statement) {
    var bare = new LinkedHashMap<>(statement);
    bare.computeIfPresent(
        "lines",
        (_, lines) ->
            ((List<?>) lines)
                .stream()
                    .map(line -> {
                      var members = new LinkedHashMap<Object, Object>((Map<?, ?>) line);
                      members.remove("explanation");
                      return members;
                    })
                    .toList());
    return bare;
  }

  public static List<String> pointers(@Nullable Object problem) {
    var errors = ((Map<?, ?>) Objects.requireNonNull(problem)).get("errors");
    return ((List<?>) Objects.requireNonNull(errors))
        .stream().map(error -> String.valueOf(((Map<?, ?>) error).get("pointer"))).toList();
  }
}
