package se.vagval.casework.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.Cause;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the form of a cause; every fault is told at once.
final class CauseForm {

  private static final int LONGEST = 4000;
  private static final int MONTHS_BACK = 7;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  CauseForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  /// The months that one applies for: next month's and the half year before it.
  static List<YearMonth> months(Clock clock) {
    var next = YearMonth.now(clock).plusMonths(1);
    return IntStream.rangeClosed(0, MONTHS_BACK).mapToObj(next::minusMonths).toList();
  }

  /// The form as it is first shown: what holds now, from today.
  static Filled fresh(Optional<Cause> now, LocalDate today) {
    var values = new HashMap<String, String>();
    now.ifPresent(cause -> values.put("cause", cause.name()));
    values.put("application", YearMonth.from(today).toString());
    values.put("on.day", String.valueOf(today.getDayOfMonth()));
    values.put("on.month", String.valueOf(today.getMonthValue()));
    values.put("on.year", String.valueOf(today.getYear()));
    return Filled.with(values);
  }

  Filled filled() {
    return filled;
  }

  /// The note that the form showed; 0 for none.
  long seen() {
    return value("seen").matches("[0-9]{1,18}") ? Long.parseLong(value("seen")) : 0;
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<NoteCause.What> what() {
    var cause =
        Arrays.stream(Cause.values()).filter(one -> one.name().equals(value("cause"))).findFirst();
    if (cause.isEmpty()) {
      problem("cause", "casework.cause.error.none");
    }
    var on = on();
    var application = application();
    if (value("finding").length() > LONGEST) {
      problem("finding", "casework.cause.error.finding-long");
    }
    return filled.hasProblems() || cause.isEmpty() || on.isEmpty() || application.isEmpty()
        ? Optional.empty()
        : Optional.of(new NoteCause.What(cause.get(), on.get(), application.get(), finding()));
  }

  private Optional<YearMonth> application() {
    var month =
        Optional.of(value("application"))
            .filter(typedMonth -> typedMonth.matches("20[0-9]{2}-(0[1-9]|1[0-2])"))
            .map(YearMonth::parse);
    if (month.isEmpty()) {
      problem("application", "casework.cause.error.application");
    }
    return month;
  }

  private String finding() {
    return value("finding").replace("\r\n", "\n");
  }

  private Optional<LocalDate> on() {
    return switch (new DateParts(value("on.day"), value("on.month"), value("on.year")).read()) {
      case DateParts.Read.Empty() -> {
        problem("on.day", "casework.cause.error.day");
        yield Optional.empty();
      }
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem("on." + part, "components.date." + reason.name());
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day) -> Optional.of(day);
    };
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
