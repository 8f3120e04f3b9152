package se.vagval.access;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rule table as an SQL condition for one who asks, so that a list is filtered by the rule that
/// opens what is in it.
///
/// @param sql a whole condition in brackets, to be put into a statement as it is
/// @param values its parameters by name
public record Allowed(String sql, Map<String, @Nullable Object> values) {

  /// The parameters of both, for a statement that asks for two rights.
  public Map<String, @Nullable Object> valuesAnd(Allowed other) {
    var both = new HashMap<String, @Nullable Object>(values);
    both.putAll(other.values);
    return both;
  }
}
