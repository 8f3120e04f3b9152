package se.vagval.assessment.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.vagval.kernel.Term;

/// What an answer of the mapping looks like.
@Term(sv = "slag av svar")
public sealed interface AnswerKind {

  /// The most characters of free words.
  int LONGEST = 4000;

  /// The most characters of a line.
  int LONGEST_LINE = 200;

  /// What is wrong with an answer that is not empty.
  ///
  /// @param now the month in which it is given
  Optional<AnswerFault> faultOf(String answer, YearMonth now);

  /// One of a fact's values.
  record OneOf(Fact fact) implements AnswerKind {

    @Override
    public Optional<AnswerFault> faultOf(String answer, YearMonth now) {
      return unless(fact.find(answer).isPresent(), AnswerFault.NOT_A_CHOICE);
    }
  }

  /// One of a few answers that no advice rests on. Their names are stored and never change.
  record Among(List<String> choices) implements AnswerKind {

    public Among {
      choices = List.copyOf(choices);
    }

    @Override
    public Optional<AnswerFault> faultOf(String answer, YearMonth now) {
      return unless(choices.contains(answer), AnswerFault.NOT_A_CHOICE);
    }
  }

  record WholeNumber(int least, int most) implements AnswerKind {

    @Override
    public Optional<AnswerFault> faultOf(String answer, YearMonth now) {
      if (!answer.matches("[0-9]{1,9}")) {
        return Optional.of(AnswerFault.NOT_A_NUMBER);
      }
      var number = Integer.parseInt(answer);
      return unless(number >= least && number <= most, AnswerFault.NOT_IN_RANGE);
    }
  }

  /// A month that is not ahead, as `2024-05`.
  record Month() implements AnswerKind {

    private static final String WRITTEN = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";

    @Override
    public Optional<AnswerFault> faultOf(String answer, YearMonth now) {
      if (!answer.matches(WRITTEN)) {
        return Optional.of(AnswerFault.NOT_A_MONTH);
      }
      return unless(!YearMonth.parse(answer).isAfter(now), AnswerFault.MONTH_AHEAD);
    }
  }

  /// A few words, of at most [#LONGEST_LINE] characters.
  record Line() implements AnswerKind {

    @Override
    public Optional<AnswerFault> faultOf(String answer, YearMonth now) {
      return unless(answer.length() <= LONGEST_LINE, AnswerFault.TOO_LONG);
    }
  }

  /// Free words, of at most [#LONGEST] characters.
  record Words() implements AnswerKind {

    @Override
    public Optional<AnswerFault> faultOf(String answer, YearMonth now) {
      return unless(answer.length() <= LONGEST, AnswerFault.TOO_LONG);
    }
  }

  private static Optional<AnswerFault> unless(boolean sound, AnswerFault fault) {
    return sound ? Optional.empty() : Optional.of(fault);
  }
}
