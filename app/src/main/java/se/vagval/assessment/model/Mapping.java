package se.vagval.assessment.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.MappingId;
import se.vagval.kernel.Term;

/// A person's mapping as it stands: what has been saved of each section, and whether it is marked
/// complete. A complete mapping is never changed.
///
/// @param id null as long as nothing has been saved
/// @param completedOn null until it is marked complete
/// @param children whether a child belongs to the household while it is written
@Term(sv = "kartläggning")
public record Mapping(
    @Nullable MappingId id,
    Map<Section, Saved> sections,
    @Nullable LocalDate completedOn,
    boolean children) {

  /// @param version rises with every save, so that a stale page is told from a fresh one
  public record Saved(Answers answers, int version, Instant at) {}

  public Mapping {
    sections = Map.copyOf(sections);
  }

  /// @param children whether a child belongs to the household
  public static Mapping none(boolean children) {
    return new Mapping(null, Map.of(), null, children);
  }

  public Answers answers(Section section) {
    return saved(section).map(Saved::answers).orElse(Answers.none(section));
  }

  public Optional<Saved> saved(Section section) {
    return Optional.ofNullable(sections.get(section));
  }

  /// 0 for a section that has never been saved.
  public int version(Section section) {
    return saved(section).map(Saved::version).orElse(0);
  }

  public boolean isComplete() {
    return completedOn != null;
  }

  /// The questions that there is reason to ask, and those that have been answered.
  public List<Question> questions(Section section) {
    return section.questions().stream()
        .filter(each -> each.isAsked(asksForChildren()) || answers(section).get(each).isPresent())
        .toList();
  }

  public SectionStatus status(Section section) {
    return answers(section).status(asksForChildren());
  }

  /// Every question of every section that still needs an answer.
  public List<Question> missing() {
    return Arrays.stream(Section.values())
        .flatMap(section -> answers(section).missing(asksForChildren()).stream())
        .toList();
  }

  /// How many answers it needs in all to be complete.
  public long needed() {
    return Arrays.stream(Question.values())
        .filter(question -> question.isNeeded(asksForChildren()))
        .count();
  }

  /// How many of those there are.
  public long neededAndGiven() {
    return needed() - missing().size();
  }

  /// A child that came after the mapping was complete makes it no less complete.
  private boolean asksForChildren() {
    return children && !isComplete();
  }

  public long sectionsDone() {
    return Arrays.stream(Section.values())
        .filter(section -> status(section) == SectionStatus.DONE)
        .count();
  }

  /// The facts that the advice rests on; empty while any of them has no answer.
  public Optional<Facts> facts() {
    var names = new EnumMap<Fact, String>(Fact.class);
    for (var question : Question.values()) {
      if (question.kind() instanceof AnswerKind.OneOf(var fact)) {
        answers(question.section()).get(question).ifPresent(name -> names.put(fact, name));
      }
    }
    return names.size() == Fact.values().length ? Optional.of(Facts.of(names)) : Optional.empty();
  }
}
