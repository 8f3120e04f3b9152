package se.vagval.choice.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A provider sets the first day of somebody who has chosen them: never before the choice, never
/// while the person is still with somebody else on the same check, or on another where checks are
/// held alone, not far ahead, and only on a day on which the provider is authorised and the
/// municipality may act: the cause is clear, and it is known that the state does not come first.
/// Why not is not told here.
@Rule(
    id = "CHO-02",
    version = 2,
    source =
        "our reading; how far ahead is a term of the municipality; Nacka 2005: oklar orsak utreds"
            + " innan insats sätts in, och statens insatser först")
@Term(sv = "startdag")
public final class MayStart {

  public enum Reason {
    CHOSE_AGAIN,
    HAS_BEGUN,
    BEFORE_THE_CHOICE,
    TOO_FAR_AHEAD,
    CHECK_IS_SETTLED,
    CHECK_IS_NOT_VALID,
    NOT_AUTHORISED,
    STILL_ELSEWHERE,
    MUNICIPALITY_NOT_READY
  }

  public sealed interface Outcome {
    record May() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// What holds when a provider sets a first day.
  ///
  /// @param mostDaysAhead a start further ahead is asked for when it comes closer
  /// @param isCurrent whether the choice is the person's latest on the check
  /// @param checkIsSettled whether a result was approved on the check
  /// @param isAuthorised whether the provider is on the day asked for
  /// @param municipalityMayAct whether the municipality may act for the person on the day asked for
  /// @param begunOn the first day of a placement on this choice that has begun; null for none
  /// @param elsewhereTo the last day at another provider on the check, or on any that is held
  ///   alone; null for none
  public record Facts(
      LocalDate today,
      int mostDaysAhead,
      LocalDate chosenOn,
      LocalDate start,
      boolean isCurrent,
      boolean checkIsSettled,
      boolean checkIsValid,
      boolean isAuthorised,
      boolean municipalityMayAct,
      @Nullable LocalDate begunOn,
      @Nullable LocalDate elsewhereTo) {}

  private MayStart() {}

  public static Outcome of(Facts facts) {
    var reason = reason(facts);
    return reason == null ? new Outcome.May() : new Outcome.Refused(reason);
  }

  private static @Nullable Reason reason(Facts facts) {
    var elsewhereTo = facts.elsewhereTo();
    if (!facts.isCurrent()) {
      return Reason.CHOSE_AGAIN;
    }
    if (facts.begunOn() != null) {
      return Reason.HAS_BEGUN;
    }
    if (facts.checkIsSettled()) {
      return Reason.CHECK_IS_SETTLED;
    }
    if (facts.start().isBefore(facts.chosenOn())) {
      return Reason.BEFORE_THE_CHOICE;
    }
    if (facts.start().isAfter(facts.today().plusDays(facts.mostDaysAhead()))) {
      return Reason.TOO_FAR_AHEAD;
    }
    if (!facts.checkIsValid()) {
      return Reason.CHECK_IS_NOT_VALID;
    }
    if (!facts.isAuthorised()) {
      return Reason.NOT_AUTHORISED;
    }
    if (elsewhereTo != null && !facts.start().isAfter(elsewhereTo)) {
      return Reason.STILL_ELSEWHERE;
    }
    return facts.municipalityMayAct() ? null : Reason.MUNICIPALITY_NOT_READY;
  }
}
