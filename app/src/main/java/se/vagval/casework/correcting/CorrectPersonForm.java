package se.vagval.casework.correcting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.Languages;
import se.vagval.casework.PersonName;
import se.vagval.casework.Spoken;
import se.vagval.casework.model.DetailsNow;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the form in which a person's details are corrected; every fault is told at once.
final class CorrectPersonForm {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PHONE = 30;
  private static final int LONGEST_REASON = 2000;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final DetailsNow standing;
  private Filled filled;

  CorrectPersonForm(MultiValueMap<String, String> typed, DetailsNow standing, Text text) {
    this.typed = typed;
    this.standing = standing;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  /// The form as things stand.
  static Filled fresh(DetailsNow standing) {
    var now = standing.details();
    var values = new HashMap<String, String>();
    values.put("given", now.name().given());
    values.put("family", now.name().family());
    values.put("born.day", String.valueOf(now.born().getDayOfMonth()));
    values.put("born.month", String.valueOf(now.born().getMonthValue()));
    values.put("born.year", String.valueOf(now.born().getYear()));
    values.put("phone", now.phone());
    values.put("language", now.language());
    values.put("interpreter", String.valueOf(now.interpreter()));
    values.put("seen", String.valueOf(standing.version()));
    return Filled.with(values);
  }

  Filled filled() {
    return filled;
  }

  String reason() {
    return value("reason");
  }

  /// 0, which nobody has, when the form does not say.
  int seen() {
    return value("seen").matches("[0-9]{1,9}") ? Integer.parseInt(value("seen")) : 0;
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<CorrectPerson.What> read(LocalDate today) {
    var name = new PersonName.Known(name("given"), name("family"));
    var born = standing.bornIsTold() ? null : born(today);
    var phone = value("phone");
    if (!phone.matches("[0-9+ ()-]{0," + LONGEST_PHONE + "}")) {
      problem("phone", "casework.correct.error.phone");
    }
    var language = value("language");
    if (!Languages.isKnown(language) && !language.equals(standing.details().language())) {
      problem("language", "casework.correct.error.language");
    }
    var spoken = new Spoken(language, value("interpreter").equals("true"));
    if (reason().isEmpty() || reason().length() > LONGEST_REASON) {
      problem("reason", "casework.correct.error.reason");
    }
    return filled.hasProblems()
        ? Optional.empty()
        : Optional.of(new CorrectPerson.What(name, born, phone, spoken));
  }

  private String name(String field) {
    var name = value(field);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problem(field, "casework.correct.error." + field);
    }
    return name;
  }

  private @Nullable LocalDate born(LocalDate today) {
    var parts = new DateParts(value("born.day"), value("born.month"), value("born.year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> wrongBorn("born.day", "casework.correct.error.born");
      case DateParts.Read.Wrong(var part, var reason) ->
          wrongBorn("born." + part, "components.date." + reason.name());
      case DateParts.Read.Right(var day) when day.isAfter(today) ->
          wrongBorn("born.day", "casework.error.born-later");
      case DateParts.Read.Right(var day) -> day;
    };
  }

  private @Nullable LocalDate wrongBorn(String field, String key) {
    problem(field, key);
    return null;
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
