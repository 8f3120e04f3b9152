package se.vagval.web.components;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.web.Text;

/// Reads a sent form field by field; every fault is told at once, at its field.
public final class TypedForm {

  public static final int LONGEST = 2000;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final LocalDate today;
  private Filled filled;
  private String questions = "";

  public TypedForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
    this.typed = typed;
    this.text = text;
    this.today = today;
    this.filled = new Filled(typed, List.of());
  }

  /// Names the question wherever an answer is missing, so that no two faults read the same.
  ///
  /// @param prefix of the questions' keys, before the field's name
  public TypedForm asking(String prefix) {
    questions = prefix;
    return this;
  }

  public Filled filled() {
    return filled;
  }

  public boolean isSound() {
    return !filled.hasProblems();
  }

  /// Null when none of them was chosen.
  public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> among) {
    return oneOf(field, List.of(among.getEnumConstants()));
  }

  /// The same, among some of them only.
  public <E extends Enum<E>> @Nullable E oneOf(String field, List<E> among) {
    var chosen = among.stream().filter(one -> one.name().equals(value(field))).findFirst();
    if (chosen.isEmpty()) {
      problem(field, "none");
    }
    return chosen.orElse(null);
  }

  /// A day that is not ahead; null when it is missing or wrong.
  public @Nullable LocalDate day(String field) {
    var had = filled.problems().size();
    var day = dayOrNone(field);
    if (day == null && filled.problems().size() == had) {
      problem(field + ".day", "day");
    }
    return day;
  }

  /// A day that is ahead; null when it is missing or wrong.
  public @Nullable LocalDate dayAhead(String field) {
    var had = filled.problems().size();
    var day = anyDayOrNone(field);
    if (filled.problems().size() > had) {
      return null;
    }
    if (day == null || !day.isAfter(today)) {
      problem(field + ".day", "not-ahead");
    }
    return day;
  }

  /// The same, and nothing need be typed.
  public @Nullable LocalDate dayAheadOrNone(String field) {
    var day = anyDayOrNone(field);
    if (day != null && !day.isAfter(today)) {
      problem(field + ".day", "not-ahead");
    }
    return day;
  }

  /// The same, and nothing need be typed.
  public @Nullable LocalDate dayOrNone(String field) {
    var day = anyDayOrNone(field);
    if (day != null && day.isAfter(today)) {
      problem(field + ".day", "ahead");
    }
    return day;
  }

  /// Any day, also one that lies ahead; null when it is missing or wrong.
  public @Nullable LocalDate anyDay(String field) {
    var had = filled.problems().size();
    var day = anyDayOrNone(field);
    if (day == null && filled.problems().size() == had) {
      problem(field + ".day", "day");
    }
    return day;
  }

  /// The same, and nothing need be typed.
  public @Nullable LocalDate anyDayOrNone(String field) {
    var parts =
        new DateParts(value(field + ".day"), value(field + ".month"), value(field + ".year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> null;
      case DateParts.Read.Wrong(var part, var reason) -> {
        filled = filled.withProblem(field + "." + part, text.t("components.date." + reason.name()));
        yield null;
      }
      case DateParts.Read.Right(var day) -> day;
    };
  }

  public String words(String field) {
    var words = wordsOrNone(field);
    if (words.isEmpty()) {
      problem(field, "words");
    }
    return words;
  }

  /// The same, and nothing need be typed.
  public String wordsOrNone(String field) {
    var words = value(field);
    if (words.length() > LONGEST) {
      filled = filled.withProblem(field, text.t("components.typed.too-long", LONGEST));
    }
    return words;
  }

  /// A whole number in those bounds; null when nothing is typed or it is none.
  public @Nullable Integer numberOrNone(String field, int least, int most) {
    var typedIn = value(field);
    if (typedIn.isEmpty()) {
      return null;
    }
    var number = typedIn.matches("[0-9]{1,6}") ? Integer.parseInt(typedIn) : least - 1;
    if (number < least || number > most) {
      filled = filled.withProblem(field, text.t("components.typed.number", least, most));
      return null;
    }
    return number;
  }

  /// The id that the form was first shown with, so that it acts once; one that nobody has when
  /// there is none.
  public UUID id(String field) {
    return Optional.of(value(field))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseGet(UUID::randomUUID);
  }

  /// What else is wrong with a field, told in those words.
  public void wrong(String field, String words) {
    filled = filled.withProblem(field, words);
  }

  public String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").replace("\r\n", "\n").strip();
  }

  private void problem(String field, String what) {
    var told = text.t("components.typed." + what);
    var question = questions + field.replaceFirst("\\.day$", "");
    filled =
        filled.withProblem(
            field,
            questions.isEmpty() ? told : text.t("components.typed.about", told, text.t(question)));
  }
}
