package se.vagval.assessment.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Decision;
import tools.jackson.databind.json.JsonMapper;

/// What a decision rests on, as it is kept: `{"points": 7, "facts": {"EDUCATION": "LESS", …}}`.
/// What was once written stays readable; what is missing in it is unknown.
@Component
class BasisJson {

  record Trace(int points, Map<String, String> facts) {}

  private final JsonMapper mapper;

  BasisJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String write(Decision.Basis basis) {
    return mapper.writeValueAsString(Map.of("points", basis.points(), "facts", basis.facts()));
  }

  Trace read(String json) {
    var tree = mapper.readTree(json);
    var facts = new LinkedHashMap<String, String>();
    tree.path("facts")
        .properties()
        .forEach(one -> facts.put(one.getKey(), one.getValue().asString()));
    return new Trace(tree.path("points").asInt(0), facts);
  }
}
