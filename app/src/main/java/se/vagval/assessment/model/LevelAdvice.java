package se.vagval.assessment.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Each fact of the mapping gives points, from 0 where it stands nearest to work; the sum of the
/// points gives the level. It is advice: the caseworker decides, and may decide otherwise with a
/// reason.
@Rule(
    id = "LEV-01",
    source =
        "Nacka 2013: checkens storlek bestäms av hur långt från arbetsmarknaden den enskilde"
            + " bedöms vara, efter kartläggning av kompetens, arbetshinder och motivation;"
            + " frågor och poäng är vår läsning",
    version = 1)
@Term(sv = "nivåråd")
public final class LevelAdvice {

  public static final String ID = "LEV-01";
  public static final int VERSION = 1;

  /// A level and the points from which it is advised.
  public record Rung(int level, int fromPoints) {}

  /// Why: what one fact gave.
  public record Reason(Fact fact, Fact.Value value) {}

  /// @param reasons one for each fact, those that weigh most first
  public record Advice(int level, int points, List<Reason> reasons) {}

  private LevelAdvice() {}

  /// @param ladder the levels in force, of which one is advised from 0 points
  public static Advice of(Facts facts, List<Rung> ladder) {
    var points = facts.points();
    var level =
        ladder.stream()
            .filter(rung -> rung.fromPoints() <= points)
            .max(Comparator.comparingInt(Rung::fromPoints))
            .orElseThrow(() -> new IllegalArgumentException("no level from 0 points: " + ladder))
            .level();
    return new Advice(level, points, reasons(facts));
  }

  /// The most points that any facts can give.
  public static int mostPoints() {
    return Arrays.stream(Fact.values()).mapToInt(Fact::mostPoints).sum();
  }

  private static List<Reason> reasons(Facts facts) {
    return Arrays.stream(Fact.values())
        .map(fact -> new Reason(fact, facts.get(fact)))
        .sorted(Comparator.comparingInt((Reason reason) -> -reason.value().points()))
        .toList();
  }
}
