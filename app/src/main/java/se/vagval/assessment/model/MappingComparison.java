package se.vagval.assessment.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.vagval.kernel.Term;

/// A mapping beside the one before it, question by question.
@Term(sv = "jämförelse av kartläggningar")
public record MappingComparison(Mapping before, Mapping now) {

  /// What became of an answer. Nearer and farther are said only of what the advice rests on.
  public enum Change {
    SAME,
    ADDED,
    REMOVED,
    NEARER_TO_WORK,
    FARTHER_FROM_WORK,
    MORE,
    LESS,
    OTHER
  }

  public record Line(Question question, Change change) {

    public boolean isChanged() {
      return change != Change.SAME;
    }
  }

  /// The questions that have an answer in any of them.
  public List<Line> lines(Section section) {
    return section.questions().stream().flatMap(question -> line(question).stream()).toList();
  }

  public List<Line> changed() {
    return Arrays.stream(Section.values())
        .flatMap(section -> lines(section).stream())
        .filter(Line::isChanged)
        .toList();
  }

  private Optional<Line> line(Question question) {
    var then = before.answers(question.section()).get(question);
    var today = now.answers(question.section()).get(question);
    return then.isEmpty() && today.isEmpty()
        ? Optional.empty()
        : Optional.of(new Line(question, change(question, then, today)));
  }

  private static Change change(Question question, Optional<String> then, Optional<String> today) {
    if (then.equals(today)) {
      return Change.SAME;
    }
    if (then.isEmpty() || today.isEmpty()) {
      return then.isEmpty() ? Change.ADDED : Change.REMOVED;
    }
    return switch (question.kind()) {
      case AnswerKind.OneOf(var fact) -> change(fact, then.get(), today.get());
      case AnswerKind.WholeNumber _ ->
          Integer.parseInt(today.get()) > Integer.parseInt(then.get()) ? Change.MORE : Change.LESS;
      case AnswerKind.Among _, AnswerKind.Month _, AnswerKind.Line _, AnswerKind.Words _ ->
          Change.OTHER;
    };
  }

  private static Change change(Fact fact, String then, String today) {
    return points(fact, today) < points(fact, then)
        ? Change.NEARER_TO_WORK
        : Change.FARTHER_FROM_WORK;
  }

  private static int points(Fact fact, String name) {
    return fact.find(name)
        .map(Fact.Value::points)
        .orElseThrow(() -> new IllegalStateException(fact + " cannot be " + name));
  }
}
