package se.vagval.casework.entrance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.model.FirstContact;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the fields that the entrance's forms share; every fault is told at once, each at its
/// field.
final class EntranceFields {

  static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_ACT = 200;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  EntranceFields(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  Filled filled() {
    return filled;
  }

  /// What goes with the form; a new one when what came is no id.
  UUID id() {
    return uuid("id").orElseGet(UUID::randomUUID);
  }

  /// How many notes stood on the page; none when what came is no number.
  int seen() {
    return value("seen").matches("[0-9]{1,6}") ? Integer.parseInt(value("seen")) : 0;
  }

  Optional<UUID> uuid(String field) {
    return Optional.of(value(field))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip().replace("\r\n", "\n");
  }

  String needed(String field, int longest) {
    var words = value(field);
    if (words.isEmpty()) {
      problem(field, "casework.entrance.error." + field);
    }
    return within(field, longest);
  }

  String within(String field, int longest) {
    var words = value(field);
    if (words.length() > longest) {
      filled = filled.withProblem(field, text.t("casework.entrance.error.long", longest));
    }
    return words;
  }

  <T extends Enum<T>> Optional<T> oneOf(String field, T[] values) {
    var chosen = Arrays.stream(values).filter(one -> one.name().equals(value(field))).findFirst();
    if (chosen.isEmpty()) {
      problem(field, "casework.entrance.error." + field);
    }
    return chosen;
  }

  /// The next act and its day, which is today or later.
  Optional<FirstContact.Next> next(LocalDate today) {
    var act = needed("act", LONGEST_ACT);
    return nextDay(today).map(day -> new FirstContact.Next(act, day));
  }

  private Optional<LocalDate> nextDay(LocalDate today) {
    var parts = new DateParts(value("on.day"), value("on.month"), value("on.year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> {
        problem("on.day", "casework.entrance.error.on");
        yield Optional.empty();
      }
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem("on." + part, "components.date." + reason.name());
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day) when day.isBefore(today) -> {
        problem("on.day", "casework.entrance.error.on-past");
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day) -> Optional.of(day);
    };
  }

  void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }

  boolean isWrong() {
    return filled.hasProblems();
  }
}
