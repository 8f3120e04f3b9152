package se.vagval.choice.participants;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// A date as it was typed in three parts: right, or wrong with the part and the words that say why.
final class TypedDate {

  sealed interface Read {}

  record Right(LocalDate date) implements Read {}

  /// @param key the message key of what to say
  record Wrong(String field, String key) implements Read {}

  private TypedDate() {}

  static Read read(MultiValueMap<String, String> typed, String field) {
    var parts =
        new DateParts(
            typed.getFirst(field + ".day"),
            typed.getFirst(field + ".month"),
            typed.getFirst(field + ".year"));
    return switch (parts.read()) {
      case DateParts.Read.Right(var date) -> new Right(date);
      case DateParts.Read.Empty() -> new Wrong(field + ".day", "choice.date.none");
      case DateParts.Read.Wrong(var part, var reason) ->
          new Wrong(field + "." + part, "components.date." + reason.name());
    };
  }

  static Filled filled(String field, LocalDate date) {
    return Filled.with(
        Map.of(
            field + ".day", String.valueOf(date.getDayOfMonth()),
            field + ".month", String.valueOf(date.getMonthValue()),
            field + ".year", String.valueOf(date.getYear())));
  }

  /// What was typed, as it was typed.
  static Filled again(MultiValueMap<String, String> typed) {
    return new Filled(Map.copyOf(typed), java.util.List.of());
  }
}
