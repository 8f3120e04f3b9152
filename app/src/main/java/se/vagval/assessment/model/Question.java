package se.vagval.assessment.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.vagval.kernel.Term;

/// A question of the mapping. Its name is stored with the answers and never changes.
@Term(sv = "fråga")
public enum Question {
  TIME_SINCE_WORK(Section.COMPETENCE, new Kind.OneOf(Fact.TIME_SINCE_WORK), true),
  EDUCATION(Section.COMPETENCE, new Kind.OneOf(Fact.EDUCATION), true),
  SWEDISH(Section.COMPETENCE, new Kind.OneOf(Fact.SWEDISH), true),
  EXPERIENCE(Section.COMPETENCE, new Kind.Words(), false),
  HEALTH(Section.OBSTACLES, new Kind.OneOf(Fact.HEALTH), true),
  HOURS_A_WEEK(Section.OBSTACLES, new Kind.WholeNumber(1, 40), true),
  OTHER_OBSTACLES(Section.OBSTACLES, new Kind.Words(), false),
  READINESS(Section.MOTIVATION, new Kind.OneOf(Fact.READINESS), true),
  GOAL(Section.MOTIVATION, new Kind.Words(), true),
  PERSONS_WORDS(Section.OWN_WORDS, new Kind.Words(), true),
  CASEWORKERS_WORDS(Section.OWN_WORDS, new Kind.Words(), true);

  /// What an answer looks like.
  public sealed interface Kind {

    /// One of a fact's values.
    record OneOf(Fact fact) implements Kind {}

    record WholeNumber(int least, int most) implements Kind {}

    /// Free words, of at most [#LONGEST] characters.
    record Words() implements Kind {}
  }

  public static final int LONGEST = 4000;

  private final Section section;
  private final Kind kind;
  private final boolean needed;

  Question(Section section, Kind kind, boolean needed) {
    this.section = section;
    this.kind = kind;
    this.needed = needed;
  }

  public Section section() {
    return section;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether a section is complete only with an answer.
  public boolean isNeeded() {
    return needed;
  }

  /// The name of its field in a form: `time-since-work`.
  public String field() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Question> asking(Fact fact) {
    return Arrays.stream(values())
        .filter(each -> each.kind instanceof Kind.OneOf one && one.fact() == fact)
        .findFirst();
  }

  /// What is wrong with an answer that is not empty.
  Optional<AnswerFault> faultOf(String answer) {
    return switch (kind) {
      case Kind.OneOf(var fact) ->
          fact.find(answer).isPresent() ? Optional.empty() : Optional.of(AnswerFault.NOT_A_CHOICE);
      case Kind.WholeNumber(var least, var most) -> faultOfNumber(answer, least, most);
      case Kind.Words() ->
          answer.length() <= LONGEST ? Optional.empty() : Optional.of(AnswerFault.TOO_LONG);
    };
  }

  private static Optional<AnswerFault> faultOfNumber(String answer, int least, int most) {
    if (!answer.matches("[0-9]{1,9}")) {
      return Optional.of(AnswerFault.NOT_A_NUMBER);
    }
    var number = Integer.parseInt(answer);
    return number >= least && number <= most
        ? Optional.empty()
        : Optional.of(AnswerFault.NOT_IN_RANGE);
  }
}
