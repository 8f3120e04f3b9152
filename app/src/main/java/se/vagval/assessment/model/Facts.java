package se.vagval.assessment.model;

import java.util.EnumMap;
import java.util.Map;
import se.vagval.kernel.Term;

/// The facts of one complete mapping, a value for each.
@Term(sv = "underlag för nivåråd")
public record Facts(Map<Fact, Fact.Value> values) {

  public Facts {
    values = Map.copyOf(values);
    if (values.size() != Fact.values().length) {
      throw new IllegalArgumentException("not all facts are known: " + values.keySet());
    }
  }

  public Fact.Value get(Fact fact) {
    var value = values.get(fact);
    if (value == null) {
      throw new IllegalStateException("no value for " + fact);
    }
    return value;
  }

  public int points() {
    return values.values().stream().mapToInt(Fact.Value::points).sum();
  }

  /// Each fact with the name of its value, in order, as it is stored.
  public Map<Fact, String> names() {
    var names = new EnumMap<Fact, String>(Fact.class);
    values.forEach((fact, value) -> names.put(fact, value.name()));
    return names;
  }

  /// @throws IllegalArgumentException when a fact is missing or a value unknown
  public static Facts of(Map<Fact, String> names) {
    var values = new EnumMap<Fact, Fact.Value>(Fact.class);
    names.forEach((fact, name) -> values.put(fact, known(fact, name)));
    return new Facts(values);
  }

  private static Fact.Value known(Fact fact, String name) {
    return fact.find(name)
        .orElseThrow(() -> new IllegalArgumentException(fact + " cannot be " + name));
  }
}
