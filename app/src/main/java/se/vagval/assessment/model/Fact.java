package se.vagval.assessment.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.vagval.kernel.Term;

/// The named facts of a mapping that the advice on a level rests on, each with its few values, from
/// nearest to work to farthest, and the points that each value gives.
@Term(sv = "uppgift för nivåråd")
public enum Fact {
  TIME_SINCE_WORK(
      value("UNDER_ONE_YEAR", 0),
      value("ONE_TO_THREE_YEARS", 1),
      value("OVER_THREE_YEARS", 2),
      value("NEVER", 3)),
  EDUCATION(value("UPPER_SECONDARY", 0), value("COMPULSORY", 1), value("LESS", 2)),
  SWEDISH(value("WORKING", 0), value("EVERYDAY", 1), value("BEGINNER", 3)),
  HEALTH(value("NO_OBSTACLE", 0), value("NEEDS_ADAPTATION", 1), value("MAJOR_OBSTACLE", 3)),
  READINESS(value("READY_NOW", 0), value("UNSURE", 1), value("NOT_YET", 2));

  /// The name of the answer that somebody has never worked.
  public static final String NEVER_WORKED = "NEVER";

  /// One possible answer. Its name is stored with decisions and never changes.
  public record Value(String name, int points) {}

  private final List<Value> values;

  Fact(Value... values) {
    this.values = Arrays.stream(values).toList();
  }

  private static Value value(String name, int points) {
    return new Value(name, points);
  }

  public List<Value> choices() {
    return values;
  }

  public Optional<Value> find(String name) {
    return values.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /// The points of the value farthest from work.
  public int mostPoints() {
    return values.getLast().points();
  }
}
