package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.kernel.Money;
import se.vagval.kernel.Wording;

/// Why a line is what it is: the facts, to be told in the reader's language.
public sealed interface Explanation {

  /// What is told, in order.
  List<Wording> sentences();

  default String in(Locale locale) {
    return sentences().stream().map(each -> each.in(locale)).collect(Collectors.joining("; "));
  }

  /// Whether a sentence tells the numbers that days have among all days of a check.
  static boolean tellsDayNumbers(Wording sentence) {
    return sentence.key().bundle().equals(Told.DAY_NUMBERS.bundle())
        && sentence.key().word().equals(Told.DAY_NUMBERS.word());
  }

  /// Of a running line.
  sealed interface Running extends Explanation {

    /// The month earned.
    YearMonth month();
  }

  /// Days of a month out of the planned days of a check.
  ///
  /// @param cap the amount that is divided over the planned days
  /// @param unpaid running days that the attendance rule does not let through
  /// @param beyond payable days after the planned ones were used up
  record DaysOfCheck(YearMonth month, Money cap, Numbers numbers, int unpaid, int beyond)
      implements Running {

    /// The first and the last of the days, counted through all placements, of how many.
    public record Numbers(int first, int last, int planned) {

      int count() {
        return last - first + 1;
      }
    }

    @Override
    public List<Wording> sentences() {
      var told = new ArrayList<Wording>();
      var planned = numbers.planned();
      told.add(Told.DAYS_OF_CHECK.of(numbers.count(), month, cap, planned));
      told.add(Told.DAY_NUMBERS.of(numbers.count(), numbers.first(), numbers.last(), planned));
      if (unpaid > 0) {
        told.add(Told.UNPAID_DAYS.of(unpaid));
      }
      if (beyond > 0) {
        told.add(Told.DAYS_BEYOND_PLAN.of(beyond, planned));
      }
      return told;
    }
  }

  /// Days of a month out of all its days.
  ///
  /// @param unpaid running days that the attendance rule does not let through
  record DaysOfMonth(YearMonth month, int days, Money monthly, int unpaid) implements Running {

    @Override
    public List<Wording> sentences() {
      var all = Told.DAYS_OF_MONTH.of(days, month.lengthOfMonth(), month, monthly);
      return unpaid > 0 ? List.of(all, Told.UNPAID_DAYS.of(unpaid)) : List.of(all);
    }
  }

  /// Weeks whose Thursday lies in a month.
  record Weeks(YearMonth month, int weeks, Money week) implements Running {

    @Override
    public List<Wording> sentences() {
      return List.of(Told.WEEKS.of(weeks, month, week));
    }
  }

  /// Earned in an earlier month, and due when the placement qualified.
  record Released(Running earned, YearMonth due, int qualifyingDays) implements Explanation {

    @Override
    public List<Wording> sentences() {
      var released = Told.RELEASED.of(due, Math.max(1, qualifyingDays));
      return Stream.concat(earned.sentences().stream(), Stream.of(released)).toList();
    }
  }

  /// A part of the result payment.
  record Result(ResultBase base, ResultTerms.Part part, LocalDate approved) implements Explanation {

    @Override
    public List<Wording> sentences() {
      var worth =
          switch (base) {
            case ResultBase.Nothing _ -> Stream.<Wording>empty();
            case ResultBase.Remainder(var check, var running) ->
                Stream.of(Told.RESULT_REMAINDER.of(check, running, base.amount()));
            case ResultBase.ShareOfCheck(var check, var cap) ->
                Stream.of(Told.RESULT_SHARE.of(check, cap, base.amount()));
            case ResultBase.Bonus(var amount) -> Stream.of(Told.RESULT_BONUS.of(amount));
          };
      return Stream.concat(worth, Stream.of(released())).toList();
    }

    private Wording released() {
      var isWhole = part.share().isWhole();
      return switch (part.when()) {
        case ON_EVIDENCE ->
            isWhole
                ? Told.WHOLE_ON_EVIDENCE.of(approved)
                : Told.PART_ON_EVIDENCE.of(part.share(), approved);
        case AFTER_SUSTAINED ->
            isWhole
                ? Told.WHOLE_AFTER_SUSTAINED.of(approved)
                : Told.PART_AFTER_SUSTAINED.of(part.share(), approved);
      };
    }
  }
}
