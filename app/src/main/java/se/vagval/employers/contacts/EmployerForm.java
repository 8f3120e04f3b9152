package se.vagval.employers.contacts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.FirstContacts;
import se.vagval.employers.model.Employer;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the forms of an employer; every fault is told at once, each at its field.
final class EmployerForm {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_LINE = 200;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final LocalDate today;
  private Filled filled;

  EmployerForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
    this.typed = typed;
    this.text = text;
    this.today = today;
    this.filled = new Filled(typed, List.of());
  }

  /// As it is first shown, with what was said at the entrance.
  static Filled knowing(FirstContacts.Known known) {
    return Filled.with(
        Map.of(
            "organisation", known.organisation(),
            "person", known.person(),
            "reach", known.reach(),
            "text", known.wants()));
  }

  /// The follow-up of that one, as it is first shown.
  static Filled fresh(Employer employer) {
    var values =
        new HashMap<>(
            Map.of("person", employer.reached().person(), "reach", employer.reached().reach()));
    values.put("version", String.valueOf(employer.version()));
    return Filled.with(values)
        .with("offers", employer.facts().offers().stream().map(Enum::name).toArray(String[]::new));
  }

  Filled filled() {
    return filled;
  }

  UUID id() {
    return uuid("id").orElseGet(UUID::randomUUID);
  }

  Optional<FirstContactId> from() {
    return uuid("from").map(FirstContactId::new);
  }

  int version() {
    var version = value("version");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
  }

  Employer.Facts facts() {
    var kind = oneOf(Employer.Kind.values(), value("kind"));
    if (kind.isEmpty()) {
      problem("kind", "employers.error.kind");
    }
    return new Employer.Facts(
        line("organisation", true), kind.orElse(Employer.Kind.EMPLOYER), offers());
  }

  Set<Employer.Offer> offers() {
    return Objects.requireNonNullElse(typed.get("offers"), List.<String>of()).stream()
        .flatMap(word -> oneOf(Employer.Offer.values(), word).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  Employer.Reached reached() {
    return new Employer.Reached(line("person", false), line("reach", false));
  }

  String note() {
    var words = value("text");
    if (words.isEmpty()) {
      problem("text", "employers.error.text");
    } else if (words.length() > LONGEST_TEXT) {
      filled = filled.withProblem("text", text.t("employers.error.long", LONGEST_TEXT));
    }
    return words;
  }

  /// Null when nobody is to follow up: then neither act nor day is written.
  Employer.@Nullable Next next() {
    var act = line("act", false);
    var parts = new DateParts(value("on.day"), value("on.month"), value("on.year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> {
        if (!act.isEmpty()) {
          problem("on.day", "employers.error.on");
        }
        yield null;
      }
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem("on." + part, "components.date." + reason.name());
        yield null;
      }
      case DateParts.Read.Right(var day) -> {
        if (day.isBefore(today)) {
          problem("on.day", "employers.error.on-past");
        }
        yield new Employer.Next(line("act", true), day);
      }
    };
  }

  boolean isWrong() {
    return filled.hasProblems();
  }

  private String line(String field, boolean needed) {
    var words = value(field);
    if (needed && words.isEmpty()) {
      problem(field, "employers.error." + field);
    } else if (words.length() > LONGEST_LINE) {
      filled = filled.withProblem(field, text.t("employers.error.long", LONGEST_LINE));
    }
    return words;
  }

  private static <T extends Enum<T>> Optional<T> oneOf(T[] values, String word) {
    return Arrays.stream(values).filter(one -> one.name().equals(word)).findFirst();
  }

  private Optional<UUID> uuid(String field) {
    return Optional.of(value(field))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip().replace("\r\n", "\n");
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
