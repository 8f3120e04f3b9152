package se.vagval.access.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Options of a command line, each a name and a value: `--name "Ekvik"`.
record Options(Map<String, String> values, List<String> faults) {

  /// @param needed those that must be there
  /// @param allowed those that may be there as well
  static Options read(List<String> arguments, List<String> needed, List<String> allowed) {
    var options = new Options(new LinkedHashMap<>(), new ArrayList<>());
    for (var at = 0; at < arguments.size(); at += 2) {
      var name = arguments.get(at);
      var value = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
      if (!needed.contains(name) && !allowed.contains(name)) {
        options.faults.add("There is no option " + name + " here.");
      } else if (value.isBlank() || value.startsWith("--")) {
        options.faults.add("After " + name + " a value is missing.");
      } else {
        options.values.put(name, value.strip());
      }
    }
    needed.stream()
        .filter(name -> !options.values.containsKey(name) && !arguments.contains(name))
        .forEach(name -> options.faults.add(name + " is missing."));
    return options;
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// One that must be there, once there are no faults.
  String need(String name) {
    return get(name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
  }
}
