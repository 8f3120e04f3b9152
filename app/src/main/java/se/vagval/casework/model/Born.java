package se.vagval.casework.model;

import java.time.LocalDate;
import java.time.YearMonth;
import se.vagval.kernel.Term;

/// When somebody was born, as far as it is known to the reader. Of a child the month is enough.
@Term(sv = "födelsetid")
public sealed interface Born {

  record OnDay(LocalDate day) implements Born {}

  record InMonth(YearMonth month) implements Born {}

  record NotKnown() implements Born {}

  /// The first day that it can have been.
  static LocalDate earliest(Born born) {
    return switch (born) {
      case OnDay(var day) -> day;
      case InMonth(var month) -> month.atDay(1);
      case NotKnown() -> throw new IllegalArgumentException("nobody knows");
    };
  }
}
