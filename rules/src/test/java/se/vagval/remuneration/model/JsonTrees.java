package se.vagval.remuneration.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Case files as untyped trees, read as the service reads them.
final class JsonTrees {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private JsonTrees() {}

  record Case(String name, String why, Map<String, Object> input, Map<String, Object> expected) {}

  record FaultyCase(String name, Map<String, Object> input, List<String> pointers) {}

  static List<Case> cases() {
    return read("cases.json", new TypeReference<>() {});
  }

  static List<FaultyCase> faultyCases() {
    return read("errors.json", new TypeReference<>() {});
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = JsonTrees.class.getResourceAsStream("/statement/" + file)) {
      return MAPPER.readValue(Objects.requireNonNull(in), type);
    } catch (IOException unreadable) {
      throw new IllegalStateException(file, unreadable);
    }
  }

  static Map<String, Object> object(String json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  /// The same text for the same tree, whatever Java types its numbers have.
  static String text(Object tree) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }
}
