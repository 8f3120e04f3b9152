package se.vagval.outcomes.model;

import java.util.Collection;
import java.util.Optional;
import se.vagval.kernel.Rule;

/// What may be published of a provider's results with one measure. Under five starters no figure,
/// since it could tell of one person; under eighteen no share, since chance decides too much.
///
/// A sum over several is published only when none of them is hidden. One hidden part could be had
/// by subtraction; of two, each provider could subtract its own.
@Rule(id = "OUT-06", source = "AF's threshold of 18 starters; five by our reading")
public final class FiguresToPublish {

  public static final int FEWEST_SHOWN = 5;
  public static final int FEWEST_COMPARED = 18;

  /// @param started in the twelve months
  /// @param ended of those, by the day of follow-up
  /// @param selfSupporting of those, by approved results; subsidised included
  public record Facts(int started, int ended, int selfSupporting, int subsidised) {

    public Facts {
      if (ended > started || selfSupporting > started || subsidised > selfSupporting) {
        throw new IllegalArgumentException("more came out than went in");
      }
    }

    Facts plus(Facts other) {
      return new Facts(
          started + other.started,
          ended + other.ended,
          selfSupporting + other.selfSupporting,
          subsidised + other.subsidised);
    }
  }

  public sealed interface Outcome {
    record NobodyStarted() implements Outcome {}

    record TooFew() implements Outcome {}

    record WithoutShare(Facts facts) implements Outcome {}

    record WithShare(Facts facts, WilsonInterval share) implements Outcome {}
  }

  private FiguresToPublish() {}

  public static Outcome of(Facts facts) {
    if (facts.started() == 0) {
      return new Outcome.NobodyStarted();
    }
    if (facts.started() < FEWEST_SHOWN) {
      return new Outcome.TooFew();
    }
    return facts.started() < FEWEST_COMPARED
        ? new Outcome.WithoutShare(facts)
        : new Outcome.WithShare(facts, WilsonInterval.of(facts.selfSupporting(), facts.started()));
  }

  /// The figures of all together; none when any part is hidden, or when there is but one part.
  public static Optional<Outcome> sum(Collection<Facts> parts) {
    var known = parts.stream().filter(part -> part.started() > 0).toList();
    var hidden = known.stream().anyMatch(part -> of(part) instanceof Outcome.TooFew);
    return hidden || known.size() < 2
        ? Optional.empty()
        : known.stream().reduce(Facts::plus).map(FiguresToPublish::of);
  }
}
