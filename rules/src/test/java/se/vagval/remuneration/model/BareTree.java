package se.vagval.remuneration.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Output trees without their explanations, which are free.
final class BareTree {

  private BareTree() {}

  static Map<String, Object> of(Map<String, Object> statement) {
    var bare = new LinkedHashMap<>(statement);
    bare.computeIfPresent(
        "lines", (_, lines) -> ((List<?>) lines).stream().map(BareTree::line).toList());
    return bare;
  }

  private static Map<Object, Object> line(Object line) {
    var bare = new LinkedHashMap<Object, Object>((Map<?, ?>) line);
    if (!(bare.remove("explanation") instanceof String text) || text.isBlank()) {
      throw new AssertionError("not explained: " + line);
    }
    return bare;
  }
}
