package se.vagval.access;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a condition calls the parameters of whoever asks, in one of their roles. The place of one
/// role is never that of another.
public record AskerInSql(Role role) {

  public String account() {
    return name("account") + "::uuid";
  }

  /// The participant's own id; null for everybody else, and so equal to nobody's.
  public String person() {
    return name("person") + "::uuid";
  }

  public String units() {
    return name("units") + "::uuid[]";
  }

  public String providers() {
    return name("providers") + "::uuid[]";
  }

  public String today() {
    return name("today") + "::date";
  }

  void bind(Actor actor, LocalDate today, Map<String, @Nullable Object> values) {
    var inRole = actor.in(role);
    values.put(key("account"), actor.account() == null ? null : actor.account().value());
    values.put(key("person"), actor.personId());
    values.put(key("units"), inRole.units().toArray(UUID[]::new));
    values.put(key("providers"), inRole.providers().toArray(UUID[]::new));
    values.put(key("today"), today);
  }

  private String name(String what) {
    return ":" + key(what);
  }

  private String key(String what) {
    return "asker_" + what + "_" + role.name().toLowerCase(Locale.ROOT);
  }
}
