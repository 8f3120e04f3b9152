package se.vagval.access.grants;

import java.time.LocalDate;
import java.util.Optional;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the dates of a form.
record TypedDates(Typed typed) {

  static Filled filled(Filled form, String field, LocalDate day) {
    return form.with(field + ".day", String.valueOf(day.getDayOfMonth()))
        .with(field + ".month", String.valueOf(day.getMonthValue()))
        .with(field + ".year", String.valueOf(day.getYear()));
  }

  Optional<LocalDate> needed(String field) {
    if (parts(field).read() instanceof DateParts.Read.Empty) {
      typed.problem(field + ".day", "access.grant.error.day");
    }
    return optional(field);
  }

  Optional<LocalDate> optional(String field) {
    return switch (parts(field).read()) {
      case DateParts.Read.Empty() -> Optional.empty();
      case DateParts.Read.Wrong(var part, var reason) -> {
        typed.problem(field + "." + part, "components.date." + reason.name());
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day) -> Optional.of(day);
    };
  }

  private DateParts parts(String field) {
    return new DateParts(
        typed.value(field + ".day"), typed.value(field + ".month"), typed.value(field + ".year"));
  }
}
