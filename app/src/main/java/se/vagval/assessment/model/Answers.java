package se.vagval.assessment.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.kernel.Term;

/// The answers of one section, each of which is sound by itself; some may still be missing.
@Term(sv = "svar")
public record Answers(Section section, Map<Question, String> given) {

  /// What became of what somebody typed.
  public sealed interface Reading {

    record Sound(Answers answers) implements Reading {}

    record Faulty(Map<Question, AnswerFault> faults) implements Reading {}
  }

  public Answers {
    given = Collections.unmodifiableMap(new EnumMap<>(copy(given)));
  }

  private static EnumMap<Question, String> copy(Map<Question, String> given) {
    var copy = new EnumMap<Question, String>(Question.class);
    copy.putAll(given);
    return copy;
  }

  public static Answers none(Section section) {
    return new Answers(section, Map.of());
  }

  /// Reads what was typed, question by question. Blanks at the ends are taken away, empty answers
  /// are no answers, and questions of other sections are not looked at.
  ///
  /// @param now the month in which they are given
  public static Reading read(Section section, Map<Question, String> typed, YearMonth now) {
    var given = new EnumMap<Question, String>(Question.class);
    var faults = new EnumMap<Question, AnswerFault>(Question.class);
    for (var question : section.questions()) {
      var text = typed.getOrDefault(question, "").replace("\r\n", "\n").strip();
      if (!text.isEmpty()) {
        given.put(question, text);
        question.kind().faultOf(text, now).ifPresent(fault -> faults.put(question, fault));
      }
    }
    if (!faults.containsKey(Question.LAST_WORKED)) {
      lastWorkFault(given, now).ifPresent(fault -> faults.put(Question.LAST_WORKED, fault));
    }
    return faults.isEmpty()
        ? new Reading.Sound(new Answers(section, given))
        : new Reading.Faulty(faults);
  }

  /// What the month of the last work says against the answer beside it.
  private static Optional<AnswerFault> lastWorkFault(Map<Question, String> given, YearMonth now) {
    var since = given.getOrDefault(Question.TIME_SINCE_WORK, "");
    var last = given.getOrDefault(Question.LAST_WORKED, "");
    if (last.isEmpty()) {
      return Optional.empty();
    }
    if (since.equals(Fact.NEVER_WORKED)) {
      return Optional.of(AnswerFault.NEVER_WORKED);
    }
    return LastWorkAgrees.of(since, YearMonth.parse(last), now)
        ? Optional.empty()
        : Optional.of(AnswerFault.ANOTHER_TIME_AGO);
  }

  public Optional<String> get(Question question) {
    return Optional.ofNullable(given.get(question));
  }

  /// The questions that need an answer and have none.
  ///
  /// @param children whether a child belongs to the household
  public List<Question> missing(boolean children) {
    return section.questions().stream()
        .filter(question -> question.isNeeded(children) && !given.containsKey(question))
        .toList();
  }

  /// @param children whether a child belongs to the household
  public SectionStatus status(boolean children) {
    if (given.isEmpty()) {
      return SectionStatus.NOT_STARTED;
    }
    return missing(children).isEmpty() ? SectionStatus.DONE : SectionStatus.STARTED;
  }
}
