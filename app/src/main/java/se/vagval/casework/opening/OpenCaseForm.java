package se.vagval.casework.opening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import se.vagval.access.Actor;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.Child;
import se.vagval.casework.model.CountsAsChild;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.model.NewPerson;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the form that opens a case. Every fault is told at once, each at its field.
final class OpenCaseForm {

  static final int FEWEST_CHILDREN = 2;
  private static final int MOST_CHILDREN = 15;
  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final LocalDate today;
  private Filled filled;

  OpenCaseForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
    this.typed = typed;
    this.text = text;
    this.today = today;
    this.filled = new Filled(typed, List.of());
  }

  /// What was typed, with all that is wrong with it once the form has been read.
  Filled filled() {
    return filled;
  }

  int rowsOfChildren() {
    var rows = value("children");
    return rows.matches("[0-9]{1,2}")
        ? Math.clamp(Integer.parseInt(rows), FEWEST_CHILDREN, MOST_CHILDREN)
        : FEWEST_CHILDREN;
  }

  /// The first contact that the form was reached from.
  Optional<FirstContactId> contact() {
    return Optional.of(value("contact"))
        .filter(id -> id.matches(UUID_FORM))
        .map(id -> new FirstContactId(UUID.fromString(id)));
  }

  /// As it is first shown, with what was said at the entrance.
  static Filled knowing(FirstContact contact) {
    return Filled.nothing()
        .with("person.given", contact.who().given())
        .with("person.family", contact.who().family())
        .with("unit", contact.unit().toString());
  }

  /// The form asks for more rows of children, not for a case.
  boolean wantsMoreRows() {
    return typed.containsKey("more");
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<OpenCase.Command> read(Actor by) {
    var person = person("person");
    var unit = unit();
    var adult = isBlank("adult") ? Optional.<NewPerson>empty() : person("adult");
    if (adult.isPresent()
        && person.isPresent()
        && Objects.equals(adult.get().number(), person.get().number())) {
      problem("adult.number", "casework.error.same-person");
    }
    var children = children(person.map(known -> known.name().family()).orElse(""));
    return filled.hasProblems() || person.isEmpty() || unit.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OpenCase.Command(
                by,
                person.get(),
                unit.get(),
                adult.orElse(null),
                children,
                contact().orElse(null)));
  }

  private boolean isBlank(String who) {
    return (value(who + ".number") + value(who + ".given") + value(who + ".family")).isEmpty();
  }

  private Optional<NewPerson> person(String who) {
    var number = PersonalNumber.parse(value(who + ".number"), today);
    if (number.isEmpty()) {
      var fault = PersonalNumber.fault(value(who + ".number"), today);
      problem(who + ".number", who.equals("adult") ? fault + ".adult" : fault);
    }
    var given = needed(who + ".given", "casework.error.given-name");
    var family = needed(who + ".family", "casework.error.family-name");
    return number.map(known -> NewPerson.of(known, new PersonName.Known(given, family)));
  }

  private Optional<UnitId> unit() {
    var typedUnit = value("unit");
    if (!typedUnit.matches(UUID_FORM)) {
      problem("unit", "casework.error.unit");
      return Optional.empty();
    }
    return Optional.of(new UnitId(UUID.fromString(typedUnit)));
  }

  private List<Child> children(String family) {
    var children = new ArrayList<Child>();
    IntStream.range(0, rowsOfChildren())
        .mapToObj(row -> "child." + row)
        .forEach(row -> child(row, family).ifPresent(children::add));
    return children;
  }

  private Optional<Child> child(String row, String family) {
    var given = value(row + ".given");
    var born = born(row + ".born");
    if (given.isEmpty() && born.isPresent()) {
      problem(row + ".given", "casework.error.child-name");
    }
    if (!given.isEmpty() && born.isEmpty() && isUntouched(row + ".born")) {
      problem(row + ".born.day", "casework.error.child-born");
    }
    var own = value(row + ".family");
    return given.isEmpty()
        ? Optional.empty()
        : born.map(
            day -> new Child(new PersonName.Known(given, own.isEmpty() ? family : own), day));
  }

  private Optional<LocalDate> born(String field) {
    return switch (parts(field).read()) {
      case DateParts.Read.Empty() -> Optional.empty();
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem(field + "." + part, "components.date." + reason.name());
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day) when day.isAfter(today) -> {
        problem(field + ".day", "casework.error.born-later");
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day)
          when CountsAsChild.of(new Born.OnDay(day), today) == CountsAsChild.Outcome.ADULT -> {
        problem(field + ".year", "casework.error.not-a-child");
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day) -> Optional.of(day);
    };
  }

  private boolean isUntouched(String field) {
    return parts(field).read() instanceof DateParts.Read.Empty;
  }

  private DateParts parts(String field) {
    return new DateParts(value(field + ".day"), value(field + ".month"), value(field + ".year"));
  }

  private String needed(String field, String key) {
    if (value(field).isEmpty()) {
      problem(field, key);
    }
    return value(field);
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
