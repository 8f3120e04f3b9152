package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.kernel.Term;

/// Somebody who is registered by the name or the number of a protected person, or of whom it was
/// answered whether they are the same.
///
/// @param isProtected whether they are marked themselves
/// @param hasOpenCase whether somebody is responsible for them, who lifts a mark
/// @param place null where they are in no case and no household
/// @param answer the last one; null while nobody has answered
@Term(sv = "namne")
public record Namesake(
    PersonId person,
    MayBeSamePerson.Who who,
    boolean isProtected,
    boolean hasOpenCase,
    @Nullable Place place,
    @Nullable Answer answer) {

  /// The kind of number that they are registered by, or that was told of them.
  public enum Number {
    /// One that is the protected person's too.
    SAME,
    PERSONAL,
    COORDINATION,
    NONE
  }

  /// Where they are registered.
  ///
  /// @param isOwn whether the case is about them; else they belong to its household
  public record Place(CaseId id, String caseNumber, LocalDate since, String unit, boolean isOwn) {}

  /// @param by the name of the one who answered
  public record Answer(long id, boolean isSame, String reason, LocalDate on, String by) {}

  private static final MayBeSamePerson.Outcome BY_NUMBER =
      new MayBeSamePerson.Outcome.MayBe(MayBeSamePerson.Ground.SAME_NUMBER);

  /// The answer that a form has shown; nought where there was none.
  public long seen() {
    return answer == null ? 0 : answer.id();
  }

  /// The protected person whose name or number it is.
  ///
  /// @param isProtected whether they are marked now
  public record Of(MayBeSamePerson.Who who, boolean isProtected) {

    /// Whether it is to be answered: somebody protected already is hidden, and who was told apart
    /// is not asked about again.
    public boolean asks(Namesake other) {
      var answer = other.answer();
      return isProtected
          && !other.isProtected()
          && (answer == null || answer.isSame())
          && compared(other) instanceof MayBeSamePerson.Outcome.MayBe;
    }

    public Number number(Namesake other) {
      if (compared(other).equals(BY_NUMBER)) {
        return Number.SAME;
      }
      var numbers = other.who().numbers();
      if (numbers.isEmpty()) {
        return Number.NONE;
      }
      return numbers.stream().allMatch(PersonalNumber::isCoordinationNumber)
          ? Number.COORDINATION
          : Number.PERSONAL;
    }

    private MayBeSamePerson.Outcome compared(Namesake other) {
      return MayBeSamePerson.of(new MayBeSamePerson.Facts(who, other.who()));
    }
  }
}
