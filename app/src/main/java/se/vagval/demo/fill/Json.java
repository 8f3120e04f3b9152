package se.vagval.demo.fill;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Objects as JSON.
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String object(Map<String, ?> members) {
    return MAPPER.writeValueAsString(members);
  }
}
