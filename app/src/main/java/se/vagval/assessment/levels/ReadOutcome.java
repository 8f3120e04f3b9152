package se.vagval.assessment.levels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.PathLengths;
import se.vagval.assessment.model.LevelOutcome;
import se.vagval.assessment.store.ExpectedMonthsStore;
import se.vagval.assessment.store.ExpectedMonthsStore.Expected;
import se.vagval.profiles.Profiles;

/// Compares the months that were expected with those that it took, of checks decided on the last
/// three years by the rules now in force.
@Component
public class ReadOutcome {

  private static final int YEARS = 3;

  /// @param levels those on which something can be shown
  /// @param ended paths that have come to an end, of those that are shown: with the others, what is
  ///   hidden could be reckoned
  /// @param byResult of them, those with an approved result
  public record Found(List<LevelOutcome> levels, int ended, int byResult, LocalDate since) {

    /// The most months of all medians, at least one, to draw by.
    public int most() {
      return levels.stream()
          .flatMap(level -> level.units().stream())
          .flatMap(unit -> unit.shown().stream())
          .flatMap(medians -> Stream.of(medians.expected(), medians.actual()))
          .mapToInt(months -> months.intValue() + 1)
          .max()
          .orElse(1);
    }

    /// Where on the common scale so many months are.
    public String at(BigDecimal months) {
      var share = months.multiply(BigDecimal.valueOf(100));
      return share.divide(BigDecimal.valueOf(most()), 1, RoundingMode.HALF_UP) + "%";
    }
  }

  private final ExpectedMonthsStore store;
  private final PathLengths lengths;
  private final Profiles profiles;
  private final Clock clock;

  ReadOutcome(ExpectedMonthsStore store, PathLengths lengths, Profiles profiles, Clock clock) {
    this.store = store;
    this.lengths = lengths;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Found handle() {
    var today = LocalDate.now(clock);
    var after = today.minusYears(YEARS);
    var profile = profiles.inForce(today);
    var paths = paths(store.of(after, profile.id()), today);
    var shown = LevelOutcome.shown(paths);
    return new Found(
        LevelOutcome.of(paths, profile.check().daysPerMonth()).stream()
            .filter(LevelOutcome::isShown)
            .toList(),
        shown.size(),
        (int) shown.stream().filter(LevelOutcome.Path::byResult).count(),
        after.plusDays(1));
  }

  private List<LevelOutcome.Path> paths(List<Expected> expected, LocalDate today) {
    var took = lengths.of(expected.stream().map(Expected::check).toList(), today);
    return expected.stream()
        .flatMap(
            one -> Optional.ofNullable(took.get(one.check())).stream().map(path -> path(one, path)))
        .toList();
  }

  private static LevelOutcome.Path path(Expected one, PathLengths.Took took) {
    return new LevelOutcome.Path(
        one.unit(), one.name(), one.level(), one.months(), took.days(), took.byResult());
  }
}
