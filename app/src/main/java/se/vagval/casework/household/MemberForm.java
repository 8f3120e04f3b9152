package se.vagval.casework.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.CountsAsChild;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.Member;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads who somebody in a household is and from when; every fault is told at once.
final class MemberForm {

  private static final int LONGEST_NAME = 100;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final LocalDate today;
  private Filled filled;

  MemberForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
    this.typed = typed;
    this.text = text;
    this.today = today;
    this.filled = new Filled(typed, List.of());
  }

  /// From that day, with nothing more said.
  static Filled from(LocalDate day) {
    return Filled.nothing()
        .with("from.day", String.valueOf(day.getDayOfMonth()))
        .with("from.month", String.valueOf(day.getMonthValue()))
        .with("from.year", String.valueOf(day.getYear()));
  }

  /// What is registered of the child.
  static Filled of(Living child, PersonName.Known name) {
    var first = Born.earliest(child.birth());
    var values = new HashMap<String, String>();
    values.put("given", name.given());
    values.put("family", name.family());
    values.put("born.month", String.valueOf(first.getMonthValue()));
    values.put("born.year", String.valueOf(first.getYear()));
    if (child.birth() instanceof Born.OnDay) {
      values.put("born.day", String.valueOf(first.getDayOfMonth()));
    }
    return Filled.with(values);
  }

  Filled filled() {
    return filled;
  }

  Member.Part part() {
    return value("part").equals("ADULT") ? Member.Part.ADULT : Member.Part.CHILD;
  }

  /// The version of the household that the form showed.
  int seen() {
    return value("seen").matches("[0-9]{1,9}") ? Integer.parseInt(value("seen")) : 0;
  }

  boolean moves() {
    return value("moves").equals("yes");
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<Newcomer> newcomer() {
    var given = name("given", "casework.error.given-name");
    var family = name("family", "casework.error.family-name");
    var known = new PersonName.Known(given, family);
    var found = part() == Member.Part.ADULT ? adult(known) : child(known);
    return filled.hasProblems() ? Optional.empty() : found;
  }

  private Optional<Newcomer> adult(PersonName.Known name) {
    return value("number").isEmpty() ? withoutNumber(name) : withNumber(name);
  }

  /// Somebody who has just come to the country, for one; then the day of birth tells who it is.
  private Optional<Newcomer> withoutNumber(PersonName.Known name) {
    if (value("born.day").isEmpty()) {
      var missing = value("born.month").isEmpty() && value("born.year").isEmpty();
      problem(
          missing ? "number" : "born.day",
          missing ? "casework.household.error.number" : "casework.household.error.born-day");
      return Optional.empty();
    }
    return born().map(born -> new Newcomer(Member.Part.ADULT, null, name, born));
  }

  private Optional<Newcomer> withNumber(PersonName.Known name) {
    var number = PersonalNumber.parse(value("number"), today);
    if (number.isEmpty()) {
      problem("number", PersonalNumber.fault(value("number"), today));
    }
    return number.map(
        one -> new Newcomer(Member.Part.ADULT, one, name, new Born.OnDay(one.birthDate())));
  }

  private Optional<Newcomer> child(PersonName.Known name) {
    var known = born();
    if (known
        .filter(one -> CountsAsChild.of(one, today) == CountsAsChild.Outcome.ADULT)
        .isPresent()) {
      problem("born.year", "casework.error.not-a-child");
    }
    return known.map(born -> new Newcomer(Member.Part.CHILD, null, name, born));
  }

  private Optional<Born> born() {
    var monthOnly = value("born.day").isEmpty() && !value("born.month").isEmpty();
    var day = date("born", monthOnly ? "1" : value("born.day"), "casework.household.error.born");
    if (day.filter(one -> one.isAfter(today)).isPresent()) {
      problem("born.day", "casework.error.born-later");
    }
    return day.map(one -> monthOnly ? new Born.InMonth(YearMonth.from(one)) : new Born.OnDay(one));
  }

  /// The first day on which what the form says is so.
  Optional<LocalDate> from() {
    return date("from", value("from.day"), "casework.household.error.from");
  }

  private Optional<LocalDate> date(String field, String day, String missing) {
    return switch (new DateParts(day, value(field + ".month"), value(field + ".year")).read()) {
      case DateParts.Read.Empty() -> {
        problem(field + ".day", missing);
        yield Optional.empty();
      }
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem(field + "." + part, "components.date." + reason.name());
        yield Optional.empty();
      }
      case DateParts.Read.Right(var right) -> Optional.of(right);
    };
  }

  private String name(String field, String missing) {
    if (value(field).isEmpty() || value(field).length() > LONGEST_NAME) {
      problem(field, missing);
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
