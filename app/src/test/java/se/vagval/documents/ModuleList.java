package se.vagval.documents;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of modules without the order in which it happens to be written, which differs from run
/// to run.
final class ModuleList {

  private ModuleList() {}

  /// Each module by its name, with what it says of itself.
  static Map<String, Map<String, Object>> of(String json) {
    var modules = new TreeMap<String, Map<String, Object>>();
    JsonMapper.shared()
        .readTree(json)
        .forEachEntry((name, module) -> modules.put(name, fields(module)));
    return modules;
  }

  private static Map<String, Object> fields(JsonNode object) {
    var fields = new TreeMap<String, Object>();
    object.forEachEntry((name, value) -> fields.put(name, plain(value)));
    return fields;
  }

  private static Object plain(JsonNode value) {
    if (value.isObject()) {
      return fields(value);
    }
    if (!value.isArray()) {
      return value.toString();
    }
    var members = new TreeSet<String>();
    value.forEach(member -> members.add(plain(member).toString()));
    return members;
  }
}
