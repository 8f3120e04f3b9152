package se.vagval.remuneration.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  /// Puts a value at a place, or takes it away when the JSON is `gone`. The place is a JSON pointer
  /// without escapes; an index after the last adds.
  static void edit(Map<String, Object> tree, String pointer, String json) {
    var steps = pointer.substring(1).split("/", -1);
    Object parent = tree;
    for (int i = 0; i < steps.length - 1; i++) {
      parent =
          parent instanceof List<?> list
              ? list.get(Integer.parseInt(steps[i]))
              : Objects.requireNonNull(((Map<?, ?>) parent).get(steps[i]), pointer);
    }
    set(parent, steps[steps.length - 1], json);
  }

  @SuppressWarnings("unchecked") // made by the parser, so its lists and maps take anything
  private static void set(Object parent, String step, String json) {
    if (parent instanceof List<?> list) {
      var index = Integer.parseInt(step);
      if (index < list.size()) {
        list.remove(index);
      }
      ((List<@Nullable Object>) list).add(index, value(json));
    } else if (json.equals("gone")) {
      ((Map<?, ?>) parent).remove(step);
    } else {
      ((Map<String, @Nullable Object>) parent).put(step, value(json));
    }
  }

  private static @Nullable Object value(String json) {
    return MAPPER.readValue(json, Object.class);
  }

  /// The same text for the same tree, whatever Java types its numbers have.
  static String text(Object tree) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }
}
