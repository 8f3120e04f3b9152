package se.vagval.documents;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The list of modules in an order that is the same from run to run. What Modulith writes is not.
final class ModuleList {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ModuleList() {}

  /// A module is a line, after those it depends on, since their tables are made first. Its fields
  /// are by their names.
  static String tidy(String json) {
    return lines(json).stream().collect(joining(",\n", "{\n", "\n}\n"));
  }

  /// A line for each module.
  static List<String> lines(String json) {
    return JSON.readTree(json).properties().stream()
        .map(module -> "\"%s\" : %s".formatted(module.getKey(), sorted(module.getValue())))
        .toList();
  }

  private static JsonNode sorted(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> sorted(object);
      case ArrayNode array -> sorted(array);
      default -> value;
    };
  }

  private static ObjectNode sorted(ObjectNode object) {
    var fields = new TreeMap<String, JsonNode>();
    object.forEachEntry((name, value) -> fields.put(name, sorted(value)));
    var sorted = JSON.createObjectNode();
    fields.forEach(sorted::set);
    return sorted;
  }

  private static ArrayNode sorted(ArrayNode array) {
    var sorted = JSON.createArrayNode();
    array
        .valueStream()
        .map(ModuleList::sorted)
        .sorted(Comparator.comparing(JsonNode::toString))
        .forEach(sorted::add);
    return sorted;
  }
}
