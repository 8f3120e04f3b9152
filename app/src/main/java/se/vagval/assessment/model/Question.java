package se.vagval.assessment.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.vagval.kernel.Term;

/// A question of the mapping. Its name is stored with the answers and never changes. A new question
/// is never needed by itself, so that what was nearly done before it came stays so.
@Term(sv = "fråga")
public enum Question {
  TIME_SINCE_WORK(Section.COMPETENCE, new AnswerKind.OneOf(Fact.TIME_SINCE_WORK), Need.ALWAYS),
  LAST_WORKED(Section.COMPETENCE, new AnswerKind.Month(), Need.NEVER),
  LAST_WORK_AS(Section.COMPETENCE, new AnswerKind.Line(), Need.NEVER),
  EDUCATION(Section.COMPETENCE, new AnswerKind.OneOf(Fact.EDUCATION), Need.ALWAYS),
  EXPERIENCE(Section.COMPETENCE, new AnswerKind.Words(), Need.NEVER),
  SWEDISH(Section.COMPETENCE, new AnswerKind.OneOf(Fact.SWEDISH), Need.ALWAYS),
  SFI_LEVEL(Section.COMPETENCE, new AnswerKind.Among(Known.SFI), Need.NEVER),
  LANGUAGES(Section.COMPETENCE, new AnswerKind.Line(), Need.NEVER),
  DRIVING_LICENCE(Section.COMPETENCE, new AnswerKind.Among(Known.LICENCES), Need.NEVER),
  COMPETENCE_PERSONS_WORDS(Section.COMPETENCE, new AnswerKind.Words(), Need.NEVER),
  COMPETENCE_CASEWORKERS_WORDS(Section.COMPETENCE, new AnswerKind.Words(), Need.NEVER),
  HEALTH(Section.OBSTACLES, new AnswerKind.OneOf(Fact.HEALTH), Need.ALWAYS),
  HOURS_A_WEEK(Section.OBSTACLES, new AnswerKind.WholeNumber(1, 40), Need.ALWAYS),
  ADAPTATION(Section.OBSTACLES, new AnswerKind.Words(), Need.NEVER),
  INTERPRETER(Section.OBSTACLES, new AnswerKind.Among(Known.INTERPRETERS), Need.NEVER),
  INTERPRETER_LANGUAGE(Section.OBSTACLES, new AnswerKind.Line(), Need.NEVER),
  CHILDRENS_PERSPECTIVE(Section.OBSTACLES, new AnswerKind.Words(), Need.WITH_CHILDREN),
  OTHER_OBSTACLES(Section.OBSTACLES, new AnswerKind.Words(), Need.NEVER),
  OBSTACLES_PERSONS_WORDS(Section.OBSTACLES, new AnswerKind.Words(), Need.NEVER),
  OBSTACLES_CASEWORKERS_WORDS(Section.OBSTACLES, new AnswerKind.Words(), Need.NEVER),
  READINESS(Section.MOTIVATION, new AnswerKind.OneOf(Fact.READINESS), Need.ALWAYS),
  GOAL(Section.MOTIVATION, new AnswerKind.Words(), Need.ALWAYS),
  MOTIVATION_CASEWORKERS_WORDS(Section.MOTIVATION, new AnswerKind.Words(), Need.NEVER),
  PERSONS_WORDS(Section.OWN_WORDS, new AnswerKind.Words(), Need.ALWAYS),
  CASEWORKERS_WORDS(Section.OWN_WORDS, new AnswerKind.Words(), Need.ALWAYS);

  /// When a section is complete only with an answer.
  public enum Need {
    ALWAYS,
    NEVER,
    /// Asked only where a child belongs to the household, and needed there.
    WITH_CHILDREN
  }

  /// What can be answered, by name.
  private static final class Known {

    /// The study path and the course of Swedish for immigrants.
    static final List<String> SFI =
        List.of(
            "NOT_NEEDED",
            "NOT_STARTED",
            "1A",
            "1B",
            "1C",
            "1D",
            "2B",
            "2C",
            "2D",
            "3C",
            "3D",
            "PASSED");

    static final List<String> LICENCES =
        List.of("NONE", "LEARNING", "CAR", "CAR_AND_HEAVY", "NOT_VALID_HERE");

    static final List<String> INTERPRETERS = List.of("NOT_NEEDED", "AT_TIMES", "ALWAYS");
  }

  private final Section section;
  private final AnswerKind kind;
  private final Need need;

  Question(Section section, AnswerKind kind, Need need) {
    this.section = section;
    this.kind = kind;
    this.need = need;
  }

  public Section section() {
    return section;
  }

  public AnswerKind kind() {
    return kind;
  }

  /// Whether a section is complete only with an answer.
  ///
  /// @param children whether a child belongs to the household
  public boolean isNeeded(boolean children) {
    return need == Need.ALWAYS || (need == Need.WITH_CHILDREN && children);
  }

  /// Whether there is reason to ask it at all.
  public boolean isAsked(boolean children) {
    return need != Need.WITH_CHILDREN || children;
  }

  /// Whether it can be left out wherever it is asked.
  public boolean isOptional() {
    return need == Need.NEVER;
  }

  /// Whether it is laid open on its section's page: what is needed, and the person's own words. The
  /// others are folded until there is reason to ask them.
  public boolean isLaidOpen() {
    return need != Need.NEVER
        || this == COMPETENCE_PERSONS_WORDS
        || this == OBSTACLES_PERSONS_WORDS;
  }

  /// The name of its field in a form: `time-since-work`.
  public String field() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Question> asking(Fact fact) {
    return Arrays.stream(values())
        .filter(each -> each.kind instanceof AnswerKind.OneOf one && one.fact() == fact)
        .findFirst();
  }
}
